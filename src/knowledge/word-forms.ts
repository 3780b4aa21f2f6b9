import { SELDOM_WORK } from './data/agent-endings.ts';
import { HEAD_CLASSES } from './data/head-classes.ts';
import { TITLE_ENDINGS } from './data/title-endings.ts';
import { RANK_PREFIXES } from './data/title-grammar.ts';
import { nearSpelling } from './near-spelling.ts';
import { entryByStem } from './stem-of-field.ts';
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

/** What follows a rank in one word has at least so many letters. */
const LEAST_RANKED = 5;
/** No word of a title is longer; what is, is no word. */
const MOST_LETTERS = 60;
const LEAST_MAKER = 6;
/** Just likelier than not: it is a guess from the shape of a word. */
const MAKER: TitleEntry = {
  kind: 'head',
  functions: [['trades', 0.52]],
  own: 0.5,
  level: undefined,
  shift: undefined,
  isHeadFirst: false,
  isCompounding: false,
  isVague: false,
  about: HEAD_CLASSES.labourer,
};

const analyses = new Map<string, readonly TitleEntry[]>();
/** Enough for every word of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/**
 * What a single word is worth: itself, a form of a known word, a compound (its parts in order), what it begins with, its
 * ending, or the word it is one letter away from.
 */
export function entriesOfWord(word: string): readonly TitleEntry[] {
  const remembered = analyses.get(word);
  if (remembered !== undefined) return remembered;
  const analysis = word.length > MOST_LETTERS ? [] : analyse(word);
  if (analyses.size >= MOST_REMEMBERED) analyses.clear();
  analyses.set(word, analysis);
  return analysis;
}

function analyse(word: string): readonly TitleEntry[] {
  const known = wellKnown(word);
  if (known.length > 0) return known;
  for (const { ending, entry } of TITLE_ENDINGS) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return [entry];
  }
  const near = nearSpelling(word);
  if (near !== undefined) return wellKnown(near);
  return isMaker(word) ? [MAKER] : [];
}

function wellKnown(word: string): readonly TitleEntry[] {
  const entry = knownForm(word);
  if (entry !== undefined) return [entry];
  const ranked = rankedWord(word);
  if (ranked !== undefined) return ranked;
  const compound = compoundOf(word);
  if (compound !== undefined) return compound;
  const byStem = entryByStem(word);
  return byStem === undefined ? [] : [byStem];
}

/** `Capocantiere`, `Oberstleutnant`, `Vicedirettore`: a rank grown together with what it ranks. */
function rankedWord(word: string): readonly TitleEntry[] | undefined {
  for (const [prefix, level] of RANK_PREFIXES) {
    if (word.length - prefix.length < LEAST_RANKED || !word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const entry = knownForm(rest) ?? compoundOf(rest)?.at(-1) ?? entryByStem(rest);
    if (entry === undefined) continue;
    const rank = TITLE_LEXICON.entries.get(level);
    return rank === undefined ? [entry] : [rank, entry];
  }
  return undefined;
}

/** An English agent noun that no dictionary has is a craft more often than anything else: `tenoner`, `sherardiser`. */
function isMaker(word: string): boolean {
  return word.length >= LEAST_MAKER && (word.endsWith('er') || word.endsWith('man')) && !SELDOM_WORK.has(word);
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
  const compound = beginning.length >= 2 * LEAST_PART ? compoundOf(beginning) : undefined;
  if (compound !== undefined) return compound;
  const byStem = entryByStem(beginning);
  return byStem === undefined ? undefined : [byStem];
}
