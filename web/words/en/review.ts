/** The weekly review. */
export const review = {
  title: 'Review',
  question: 'What came of last week?',
  moves: 'What was planned',
  happened: 'It happened',
  didNot: 'It did not',
  happenedOf: (what: string) => `It happened: ${what}`,
  didNotOf: (what: string) => `It did not happen: ${what}`,
  states: { suggested: 'not said', done: 'done', skipped: 'not that week', never: 'never again', replaced: 'replaced' },
  answered: 'answered',
  owed: 'Waiting for your answer',
  ideas: 'Ideas that rest',
  pace: 'Was it too much?',
  paceChoices: { 'too-much': 'too much', right: 'right', 'too-little': 'too little' },
  minutes: (minutes: number) => `Plan ${minutes} minutes a week from now on`,
  minutesNow: (minutes: number) => `It is ${minutes} now.`,
};
