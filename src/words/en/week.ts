import { countWord } from '../../base/time-ago.ts';
import { capital, listed } from './sentence-parts.ts';

/** What a week is, in two sentences, and what it holds back. */
export const week = {
  nothing:
    'Nothing needs you this week. Import more of your network or say what you want to achieve, and there will be more to suggest.',
  /** So many moves, of them so many with somebody new; else so many face to face or by voice. */
  moves: (count: number, { fresh, live }: { readonly fresh: number; readonly live: number }) =>
    fresh > 0
      ? `${movesOf(count)}, ${count === 1 ? 'with' : `${countWord(fresh)} of them with`} somebody new.`
      : `${movesOf(count)}, all with people you know${live > 0 ? `, ${countWord(live)} of them face to face or by voice` : ''}.`,
  keepsUntilNeeds: 'It keeps the ties that you have, until you say what your objective needs.',
  keepsUntilObjective: 'It keeps the ties that you have, until you say what you want to achieve.',
  keepsOnly: 'It keeps the ties that you have; nobody known yet serves your objectives.',
  most: (objective: string) => `Most of it serves “${objective}”.`,
  largestPart: (objective: string) => `The largest part serves “${objective}”.`,

  /** Of so many moves that wait for an answer so many go to people far above the owner. */
  seniorHeavy: (senior: number, asked: number) =>
    `${senior === asked ? `All ${countWord(asked)}` : `${capital(countWord(senior))} of the ${countWord(asked)}`} that wait for an answer go to people far above your own career stage; as a rule they know many and answer few. Peers, people earlier in their career, and an introduction are likelier to be answered.`,
  noMoreTime: 'No more time this week: what is planned stays, nothing is added.',
  quiet: 'A quiet week: nothing is planned, and that is fine.',
  nothingFades: 'No tie that matters fades meanwhile.',
  fades: (names: readonly string[]) =>
    `${listed(names)} will fade a little meanwhile; a line to ${names.length === 1 ? 'them' : 'one of them'} can wait until next week.`,

  canWait: (name: string) => `Meeting ${name} can wait.`,
  noAsks: 'No asks this week: give something first, then ask.',
  metLastWeek: (count: number) => `You met ${count} people last week; this week turn them into conversations.`,
  noNewPeople: 'No new people this week: the ones you met lately still need your attention.',
  promisesFirst: 'No new people this week: keep what you have promised first.',
  metThisWeek: (count: number) => `You have met ${count} people this week already; more can wait until next week.`,
  owed: (count: number, fewer: number, isPromised: boolean) =>
    `You owe ${count} people ${isPromised ? 'an answer or something promised' : 'an answer'}. New people wait until fewer than ${fewer} do.`,
};

function movesOf(count: number): string {
  return `${capital(countWord(count))} ${count === 1 ? 'move' : 'moves'}`;
}
