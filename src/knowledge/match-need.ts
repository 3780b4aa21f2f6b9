import { foldText } from '../base/fold-text.ts';
import { companyKey } from './company-key.ts';
import { COMPANY_WORDS } from './data/company-words.ts';
import { FUNCTION_IDS, FUNCTIONS } from './data/functions.ts';
import { INDUSTRIES, INDUSTRY_IDS } from './data/industries.ts';
import { topicKey } from './find-topics.ts';
import { findPhrases, phraseTable } from './phrase-table.ts';
import type { FunctionId, IndustryId } from './taxonomy.ts';
import { TITLE_LEXICON } from './title-lexicon.ts';
import { TOPIC_TREE } from './topic-tree.ts';
import { entriesOfWord } from './word-forms.ts';
import { withoutFiller, wordStems } from './word-stem.ts';

/** One thing that a need names: people fit it by their function, by their industry, or by the words themselves. */
export interface NeedPart {
  /** The words of the need that this part stands for. */
  readonly words: string;
  /** Functions that the words name, with how surely; the most telling counts. */
  readonly functions: ReadonlyMap<FunctionId, number>;
  /** Industries that the words name, with how surely. */
  readonly industries: ReadonlyMap<IndustryId, number>;
  readonly stems: readonly string[];
}

/** What an owner means by a need such as `hospital operations` or `battery materials`. */
export interface Need {
  readonly text: string;
  /** All of them must fit: `hospital` and `operations`. */
  readonly parts: readonly NeedPart[];
  /** Stems of all words that mean something. */
  readonly stems: readonly string[];
  /** The topic of the tree that the whole need names, in any spelling or language. */
  readonly topic: string | undefined;
  /** The need as a company’s key, for needs that name an employer. */
  readonly companyKey: string;
}

interface Meaning {
  readonly functions: ReadonlyMap<FunctionId, number>;
  readonly industries: ReadonlyMap<IndustryId, number>;
}

/** Below this a word hints at an industry at most: `solutions`, `lab`. */
const LEAST_INDUSTRY_CERTAINTY = 0.8;
/** Titles hint at functions with less than this; a need does not mean such a hint. */
const LEAST_FUNCTION_CERTAINTY = 0.3;

/** A word for one occupation means less than all who do that kind of work: `journalists`, `CFOs`. */
const NARROWER = 0.7;

const INDUSTRY_TABLE = phraseTable<IndustryId>([
  ...INDUSTRY_IDS.map((id) => ({ words: `${id.replaceAll('-', ' ')}, ${foldText(INDUSTRIES[id].name)}`, meaning: id })),
  ...COMPANY_WORDS.filter((entry) => entry.certainty >= LEAST_INDUSTRY_CERTAINTY).map((entry) => ({
    words: entry.words,
    meaning: entry.industry,
  })),
]);
const FUNCTION_NAMES = phraseTable<FunctionId>(
  FUNCTION_IDS.map((id) => ({
    words: `${id.replaceAll('-', ' ')}, ${foldText(FUNCTIONS[id].name)}, ${FUNCTIONS[id].synonyms}`,
    meaning: id,
  })),
);

/** Reads a need: names of functions and industries in any of the languages of titles, and keywords for the rest. */
export function matchNeed(text: string): Need {
  const words = foldText(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');
  const parts: NeedPart[] = [];
  const keywords: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = meaningAt(words, at);
    const phrase = words.slice(at, at + (found?.length ?? 1)).join(' ');
    const stems = wordStems(phrase);
    if (found !== undefined) parts.push({ words: phrase, ...found.meaning, stems });
    else keywords.push(...stems);
    at += found?.length ?? 1;
  }
  if (keywords.length > 0) {
    parts.push({ words: keywords.join(' '), functions: new Map(), industries: new Map(), stems: keywords });
  }
  const named = withoutFiller(text);
  const key = topicKey(named);
  const topic = TOPIC_TREE.byName.has(key) ? key : undefined;
  return { text, parts, stems: wordStems(text), topic, companyKey: companyKey(named) };
}

/** The longest phrase from here that names functions, industries or both. */
function meaningAt(words: readonly string[], at: number): { meaning: Meaning; length: number } | undefined {
  const most = Math.min(words.length - at, 5);
  for (let length = most; length >= 1; length--) {
    const slice = words.slice(at, at + length);
    if (wordStems(slice.join(' ')).length === 0) continue;
    const industries = industriesOf(slice);
    // A word for a kind of business means the business: `banking` is not every accountant.
    const functions = functionsOf(slice, industries.size === 0);
    if (industries.size > 0 || functions.size > 0) return { meaning: { functions, industries }, length };
  }
  return undefined;
}

function industriesOf(words: readonly string[]): ReadonlyMap<IndustryId, number> {
  for (const form of [words, words.map(singular)]) {
    const found = findPhrases(INDUSTRY_TABLE, form)[0];
    if (found !== undefined && found.from === 0 && found.to === words.length) return new Map([[found.meaning, 1]]);
  }
  return new Map();
}

function functionsOf(words: readonly string[], isOpen: boolean): ReadonlyMap<FunctionId, number> {
  const named = findPhrases(FUNCTION_NAMES, words)[0];
  if (named !== undefined && named.from === 0 && named.to === words.length) return new Map([[named.meaning, 1]]);
  if (!isOpen) return new Map();
  const phrase = words.join(' ');
  const entry = TITLE_LEXICON.entries.get(phrase) ?? TITLE_LEXICON.entries.get(words.map(singular).join(' '));
  const entries = entry === undefined && words.length === 1 ? entriesOfWord(words[0] ?? '') : [entry];
  const weights = new Map<FunctionId, number>();
  for (const candidate of entries) {
    if (candidate === undefined) continue;
    const greatest = Math.max(0, ...candidate.functions.map(([, p]) => p));
    for (const [id, p] of candidate.functions) {
      if (p >= LEAST_FUNCTION_CERTAINTY) weights.set(id, Math.max(weights.get(id) ?? 0, (NARROWER * p) / greatest));
    }
  }
  return weights;
}

/** `hospitals` → `hospital`: names in data stand in the singular. */
function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}
