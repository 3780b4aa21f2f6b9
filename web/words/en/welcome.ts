/** The first run. */
export const welcome = {
  steps: { you: 'About you', objective: 'What you want to achieve', contacts: 'Bring your contacts' },
  progress: 'Steps',
  step: (at: number, all: number) => `Step ${at} of ${all}`,
  skip: 'Skip for now',
  youQuestion: 'Whose network is it?',
  youLead:
    'Advice depends on who asks: what you know already, and where you stand. A LinkedIn export fills most of this in by itself.',
  name: 'Your name',
  role: 'What you do',
  company: 'Where',
  topics: 'What you know about',
  topicsHint: 'batteries, regulation, hiring',
  seniority: 'Career stage',
  goOn: 'Go on',
  objectiveQuestion: 'What should your network help you with?',
  objectiveLead:
    'A network that gets things done looks different from one that finds new ideas. One objective is enough to begin.',
  contactsQuestion: 'Whom do you know already?',
  fiveMinutes: 'Or start in five minutes, without a file',
  fiveMinutesLead:
    'Type up to fifteen names: the people you turned to in the last half year, for work, advice, ideas or support.',
  names: 'Names, one a line',
  namesCount: (count: number) => (count === 0 ? 'Fifteen at most.' : count === 1 ? 'One name.' : `${count} names.`),
  tooMany: 'Fifteen names are enough for a start; the first fifteen are taken.',
  start: 'Start with these',
};
