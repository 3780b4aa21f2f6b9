import { countWord } from '../../base/time-ago.ts';
import { inHalves } from './moves.ts';
import { capital, counted, figure, roughAmount } from './sentence-parts.ts';

/** Whom to ask a question, and what those asked agree on. */
export const questions = {
  knows: (share: number, differs: boolean) =>
    `Knows ${roughAmount(share)} of it${differs ? ', and comes from a knowledge far from yours: likely to see it differently' : ''}.`,
  noSource: 'Nobody you have a tie with is known to know about it.',
  oneSource: 'One source: nobody to check it against.',
  independent: (count: number) =>
    `${capital(countWord(count))} sources, each independent of the others as far as is known.`,
  talking: (count: number, halves: number) =>
    `${capital(countWord(count))} sources, but they talk to each other: count them as ${inHalves(halves)}.`,
  thinkNow: (after: string) => `You think ${after} now; you had not said what you thought before.`,
  stillThink: (after: string) => `You still think ${after}.`,
  changed: (before: string, after: string) => `You thought ${before}; you think ${after} now.`,
  needsTopic: 'Name what one would have to know to answer it: without a topic nobody can be named.',
  needsTask: 'Name what the task takes: without it nobody can say who is able to do it.',
  notClose: (count: number) =>
    `${counted(count, 'person', 'people')} would be able, but the tie is not close enough for something sensitive.`,
  nobodyAble: 'Nobody you have a tie with is known to be able to do this.',
  means: (words: string, field: string, counts: number) =>
    `“${words}” means ${field}: counts for ${counts === 0 ? 'nobody so far' : counts === 1 ? 'one person' : `${figure(counts)} people`}.`,
  notSure: 'not sure',
  unanswered: 'Nobody has answered yet.',
  unsure: (count: number) => `${counted(count, 'person', 'people')} could not say.`,
  agree: (says: 'yes' | 'no', count: number, independent: number) =>
    `${counted(count, 'person says', 'people say')} ${says}, which counts as ${independent} independent.`,
  disagree: (yes: number, no: number, independent: { readonly yes: number; readonly no: number }) =>
    `They disagree: ${countWord(yes)} ${yes === 1 ? 'says' : 'say'} yes and ${countWord(no)} no, which counts as ${independent.yes} against ${independent.no}.`,
};
