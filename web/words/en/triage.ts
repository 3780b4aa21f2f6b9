/** Triage: how close people are. */
export const triage = {
  title: 'Whom do you really talk to?',
  question: 'A connection is not a relationship',
  ask: (name: string) => `How close are you to ${name}?`,
  choices: ['I would not count them', 'Distant', 'Acquainted', 'Close', 'Very close'],
  skip: 'Skip',
  undo: 'Undo the last',
  stop: 'Stop here',
  keysHint: '0 to 4 answers, S skips, U takes the last answer back, Esc stops.',
  progress: (answered: number, useful: number, remaining: string) =>
    answered >= useful
      ? `${answered} answered. The plan rests on people you really know; ${remaining} are left, for whenever you like.`
      : `${answered} answered; from ${useful} on the plan is useful. ${remaining} are left.`,
  last: (when: string) => `last ${when}`,
  connected: (when: string) => `connected ${when}`,
  asList: 'As a list',
  oneByOne: 'One at a time',
  said: (name: string, words: string) => `${name}: ${words.toLowerCase()}.`,
  skipped: (name: string) => `${name}: skipped.`,
  done: 'That was everybody who needed an answer.',
  empty: 'There is nobody to ask about yet.',
  toWeek: 'See this week',
  add: 'Somebody is missing? Add names',
};
