import { TITLE_ENDINGS } from './data/title-endings.ts';
import { TITLE_LEXICON, type TitleEntry } from './title-lexicon.ts';

/** Endings of plural and gender with what the dictionary has in their place, by language; longest first. */
const FORMS: readonly (readonly [ending: string, replacement: string])[] = [
  ['innen', ''],
  ['innen', 'e'],
  ['frauen', 'mann'],
  ['trices', 'teur'],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['triz', 'tor'],
  ['rices', 'eur'],
  ['euses', 'eur'],
  ['euse', 'eur'],
  ['iennes', 'ien'],
  ['ienne', 'ien'],
  ['enne', 'en'],
  ['ieres', 'ier'],
  ['iere', 'ier'],
  ['woman', 'man'],
  ['women', 'man'],
  ['person', 'man'],
  ['men', 'man'],
  ['frau', 'mann'],
  ['eres', 'er'],
  ['oras', 'or'],
  ['ora', 'or'],
  ['essa', 'e'],
  ['essa', 'a'],
  ['ives', 'if'],
  ['ive', 'if'],
  ['ster', 'er'],
  ['ies', 'y'],
  ['e', 'er'],
  ['in', ''],
  ['in', 'e'],
  ['es', ''],
  ['ees', 'e'],
  ['ee', 'e'],
  ['as', 'o'],
  ['os', 'o'],
  ['as', 'a'],
  ['en', ''],
  ['e', ''],
  ['a', 'o'],
  ['a', ''],
  ['i', 'e'],
  ['i', 'o'],
  ['s', ''],
  ['n', ''],
  ['x', ''],
  ['e', 'o'],
];
const LEAST_STEM = 3;
/** Letters that join the parts of a German or Dutch compound. */
const JOINTS = ['', 's', 'es', 'en', 'n', 'er', 'e'];
const LEAST_PART = 4;
/** A head this long is trusted at the end of a compound whose beginning is not known. */
const LEAST_LONE_HEAD = 5;

const analyses = new Map<string, readonly TitleEntry[]>();
/** Enough for every word of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/** What a single word is worth: itself, a form of a known word, a compound (its parts in order), or by its ending. */
export function entriesOfWord(word: string): readonly TitleEntry[] {
  const remembered = analyses.get(word);
  if (remembered !== undefined) return remembered;
  const analysis = analyse(word);
  if (analyses.size >= MOST_REMEMBERED) analyses.clear();
  analyses.set(word, analysis);
  return analysis;
}

function analyse(word: string): readonly TitleEntry[] {
  const entry = knownForm(word);
  if (entry !== undefined) return [entry];
  const compound = compoundOf(word);
  if (compound !== undefined) return compound;
  for (const { ending, entry: byEnding } of TITLE_ENDINGS) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return [byEnding];
  }
  return [];
}

function knownForm(word: string): TitleEntry | undefined {
  const { entries } = TITLE_LEXICON;
  const exact = entries.get(word);
  if (exact !== undefined) return exact;
  for (const [ending, replacement] of FORMS) {
    if (word.length - ending.length < LEAST_STEM || !word.endsWith(ending)) continue;
    const entry = entries.get(word.slice(0, -ending.length) + replacement);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The longest known end that can be a head, with what its beginning tells. Ends are tried from the longest. */
function compoundOf(word: string): readonly TitleEntry[] | undefined {
  for (let cut = LEAST_STEM; word.length - cut >= LEAST_PART; cut++) {
    const end = word.slice(cut);
    const head = knownForm(end);
    if (head === undefined || !head.isCompounding) continue;
    const beginning = beginningOf(word.slice(0, cut));
    if (beginning !== undefined) return [...beginning, head];
    if (head.kind === 'head' && end.length >= LEAST_LONE_HEAD) return [head];
  }
  return undefined;
}

function beginningOf(beginning: string): readonly TitleEntry[] | undefined {
  for (const joint of JOINTS) {
    if (!beginning.endsWith(joint)) continue;
    const part = beginning.slice(0, beginning.length - joint.length);
    if (part.length < 2) continue;
    const entry = TITLE_LEXICON.entries.get(part);
    if (entry !== undefined) return [entry];
  }
  return beginning.length >= 2 * LEAST_PART ? compoundOf(beginning) : undefined;
}
