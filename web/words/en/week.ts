import { inWords, inWordsFirst } from './number-words.ts';

/** This week. */
export const week = {
  title: 'This week',
  question: 'What to do, in the time you have',
  todayIs: (weekday: string) => `${weekday} today`,
  today: 'Today',
  anyTime: 'Any day',
  anyTimeCaption: 'this week',
  someoneNew: 'someone new',
  openBrief: 'Open the brief',
  whyNow: 'Why now',
  commonGround: 'Common ground',
  commonUnknown: 'None known yet. Ask what they are working on.',
  apart: 'What sets you apart',
  offer: 'Offer first',
  ask: 'Then the ask',
  noAsk: 'No ask this time.',
  chance: 'Chance',
  channel: 'How',
  draft: 'Draft',
  toSay: 'What to say',
  draftLabel: 'Your draft',
  edit: 'Edit',
  editDone: 'Done editing',
  fromTheStart: 'Back to the first draft',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy; select the text instead.',
  mail: 'Open in mail',
  about: 'More about',
  done: 'Done…',
  skip: 'Not this week',
  replace: 'Something else',
  skippedTwice: 'You put this off twice. Drop it, or try another channel?',
  drop: 'Drop it for good',
  dropOf: (what: string) => `Drop it for good: ${what}`,
  otherWay: 'See what other way there is',
  otherWayOf: (what: string) => `See what other way there is: ${what}`,
  never: 'Never suggest',
  howDone: 'How',
  didAnswer: 'Did they answer?',
  yes: 'Yes',
  no: 'No',
  notYet: 'Not yet',
  wasUseful: 'Was it useful?',
  note: 'What came of it',
  noteHint: 'An idea, help, a promise, somebody to meet',
  saveDone: 'Save as done',
  isDone: 'Done',
  answered: 'they answered',
  notAnswered: 'no answer',
  useful: (words: string) => `useful: ${words.toLowerCase()}`,
  toAnswers: 'Note what they said',
  toIdea: 'What they made of the idea',
  toIntroduction: 'How the introduction goes on',
  isSkipped: 'Not this week.',
  isNever: 'Never suggested again.',
  isReplaced: 'Put aside for something else.',
  nothingElse: 'Nothing else fits this week; this one stays as it is.',
  time: 'Time',
  timePlanned: (planned: number, budget: number) =>
    planned >= budget
      ? `All ${budget} minutes are planned.`
      : `${planned} of your ${budget} minutes are planned; ${budget - planned} are yours.`,
  timeNone: 'No time is set aside for this week.',
  timeOf: (planned: number, budget: number) => `${planned} of ${budget} minutes`,
  minutesChoice: 'Minutes this week',
  everyWeek: 'Keep this for every week',
  everyWeekSaved: 'Every week from now on.',
  load: 'Load and pace',
  loadSentence: (planned: number, limit: number) =>
    `${planned === 0 ? 'Nobody new' : planned === 1 ? 'One new person' : `${inWordsFirst(planned)} new people`}, and there is room for ${inWords(limit)} this week.`,
  /** Share of what can be taken in in a week. */
  loadCaption: (share: number) => {
    if (share < 0.25) return 'A light week: little that is new.';
    if (share < 0.6) return 'About half of what you can take in.';
    return share < 0.95 ? 'Most of what you can take in.' : 'As much as you can take in.';
  },
  live: 'Face to face',
  liveSentence: (live: number, all: number) =>
    live === 0
      ? 'None of the moves is spoken: all are in writing.'
      : `${inWordsFirst(live)} of the ${inWords(all)} moves ${live === 1 ? 'is' : 'are'} in person or by voice.`,
  held: 'Held back',
  expect: 'What to expect',
  expectSentence: (low: number, high: number, all: number) =>
    low === high
      ? `About ${inWords(low)} of the ${inWords(all)} will answer. That is normal.`
      : `${inWordsFirst(low)} to ${inWords(high)} of the ${inWords(all)} will answer. That is normal.`,
  beside: 'One question',
  knowYes: 'Yes',
  knowNo: 'No',
  knowUnsure: 'Not sure',
  saidYes: (a: string, b: string) => `${a} and ${b} know each other.`,
  saidNo: (a: string, b: string) => `${a} and ${b} do not know each other.`,
  saidUnsure: 'Not sure, then. It stays unknown and widens the range.',
  questionAnd: (n: number) => (n === 1 ? 'One more when you like.' : `${n} more when you like.`),
  next: 'Next question',
  rest: 'May rest',
  tell: 'Worth saying',
  toTriage: 'Begin with the likeliest',
  tellOf: (name: string) => `Open the details of ${name}`,
  emptyPeople: 'Your week will stand here, once Tertius knows some of the people you know.',
  emptyPeopleAct: 'Bring your contacts',
  emptyMoves: 'Nothing to do this week. That is a good week too.',
  emptyObjectives:
    'The plan follows what you want to achieve. Say what that is, and each move will say which objective it serves.',
  emptyObjectivesAct: 'Say what you want to achieve',
  triageNeeded: (answered: number, useful: number) =>
    answered === 0
      ? `A connection is not a relationship. Say of ${useful} people how close they are, and the plan rests on whom you really know.`
      : `You have answered for ${answered} people; from ${useful} on the plan rests on whom you really know.`,
  triageAct: 'Whom do you really talk to?',
};
