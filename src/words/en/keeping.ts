import { countWord, timeAgo, timeSpan } from '../../base/time-ago.ts';
import { counted } from './sentence-parts.ts';

/** Whom to keep in touch with, and news of people. */
export const keeping = {
  noExchange: 'No exchange is on record.',
  spokeAt: (days: number, event: string) => `You spoke ${timeAgo(days)} at ${event}.`,
  metAgo: (days: number) => `You met ${timeAgo(days)} and have not been in touch since.`,
  lastInTouch: (days: number) => `You were last in touch ${timeAgo(days)}.`,
  own: (days: number) => `You want to hear from each other about every ${timeSpan(days)}.`,
  saidFollowUp: 'You said that you would follow up.',
  secondWord: 'A second word makes an acquaintance last.',
  core: (days: number) => `You are very close: a word about every ${timeSpan(days)} suits.`,
  key: (days: number) => `You want to keep this tie close: a word about every ${timeSpan(days)} suits.`,
  fewOthers: (days: number) =>
    `Few others you talk to seem to know them; a word about every ${timeSpan(days)} keeps such a tie.`,
  bridge: (ties: number, circle: string, days: number) =>
    `${ties === 1 ? 'Your only tie' : `One of your ${countWord(ties)} ties`} to ${circle}; a word about every ${timeSpan(days)} keeps it.`,
  wide: (days: number) => `A line about every ${timeSpan(days)} keeps a tie from going to sleep.`,
  resting: 'You let it rest, so it has twice the time.',
  paused: (days: number) => `You leave them in peace for another ${timeSpan(days)}.`,
  lately: 'You turned to them lately; leave them a little time.',
  quiet: 'It has gone quiet, and nobody need chase it.',
  suitsIn: (days: number) => `A word suits in ${timeSpan(days)}.`,
  today: 'Today is a good day for a word.',
  neverTooLate: 'It is never too late for a line.',
  suitsNow: (days: number) => `A word suits now, ${timeSpan(days)} past the ideal day.`,

  nobodyWaits: 'Nobody waits for a word.',
  suits: (due: number) =>
    `A word suits with ${counted(due, 'person', 'people')}; a line to one of them is a good start.`,
  othersInTouch: (count: number) => `With ${counted(count, 'other')} you are in touch.`,
  goneQuiet: (count: number) =>
    `${counted(count, 'tie')} ${count === 1 ? 'has' : 'have'} gone quiet; nobody need chase them.`,

  nothingNear: 'Nothing is near that is known of.',
  allSaid: 'Everything near has had its word.',
  occasions: (count: number) => `${counted(count, 'occasion')} for a word.`,
};
