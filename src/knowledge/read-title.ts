import type { FunctionId } from './data/functions.ts';
import type { IndustryId } from './data/industries.ts';
import { GENERIC_WORK } from './data/industry-work.ts';
import { AND_WORDS, ARTICLES, COMPANY_MARKS, OF_WORDS, PAST_MARKS, TO_WORDS } from './data/title-grammar.ts';
import { type Distribution, distributionOf, likeliest, probabilityOf, UNKNOWN } from './distribution.ts';
import { familyOf } from './taxonomy.ts';
import { TITLE_LEXICON } from './title-lexicon.ts';
import { type PhraseReading, phraseReading, type TitleItem } from './title-phrase.ts';
import { type TitleWord, titleWords } from './title-words.ts';
import { entriesOfWord } from './word-forms.ts';
import { wordStems } from './word-stem.ts';

/** What a job title tells. */
export interface TitleReading {
  /** Probabilities of functions, `unknown` among them; they sum to 1. */
  readonly functions: Distribution<FunctionId>;
  /** Family of the likeliest function; `unknown` when nothing is known, or when not knowing is likelier. */
  readonly family: string;
  /** Career stage 1–6 (science §3.4); undefined when the title does not tell. */
  readonly seniority: number | undefined;
  /** The words of the title that told it, as written; empty when none did. */
  readonly because: string;
  /** The employer, where the title names one: `Engineer @ Foo`. */
  readonly company: string | undefined;
  /** True when the work depends on where it is done: `Partner`, `Vice President`. */
  readonly dependsOnIndustry: boolean;
}

/** Shares of coordinated roles, by order: `Founder & CTO` (science §3.4: .6/.4). */
const ORDER_SHARES: readonly (readonly number[])[] = [[1], [0.6, 0.4], [0.5, 0.3, 0.2]];
/** An industry likelier than this colours what a generic title leaves open. */
const INDUSTRY_IS_KNOWN = 0.5;
/** Above it, a title is a paragraph; its end tells nothing of the work. */
const MOST_WORDS = 40;

/** Words of a head, or of what it is about, that an index puts the wrong way round. */
const MOST_INVERTED = 3;
/** Share of `management` in a generic title that the employer may explain. */
const OPEN_MANAGEMENT = 0.5;

const readings = new Map<string, TitleReading>();
/** Enough for every title of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/**
 * Functions, career stage and evidence of a job title in English, German, French, Spanish, Italian, Portuguese or Dutch
 * (docs/knowledge.md#titles). `industries` tells what a generic title means where it is held.
 */
export function readTitle(title: string, industries?: Distribution<IndustryId>): TitleReading {
  let reading = readings.get(title);
  if (reading === undefined) {
    reading = readAfresh(title);
    if (readings.size >= MOST_REMEMBERED) readings.clear();
    readings.set(title, reading);
  }
  return industries === undefined ? reading : inIndustry(reading, industries);
}

function readAfresh(title: string): TitleReading {
  const words = titleWords(title).slice(0, MOST_WORDS);
  const phrases: PhraseReading[] = [];
  let isMute = false;
  let company: string | undefined;
  for (const segment of segmentsOf(words)) {
    if (segment.kind === 'company') company ??= sliceOf(title, segment.words);
    if (segment.kind !== 'role') continue;
    const items = itemsOf(uninverted(segment.words));
    if (items.some((item) => item.entry.kind === 'mute' && item.entry.shift === 'cap')) isMute = true;
    phrases.push(
      ...phrasesOf(items)
        .map(phraseReading)
        .filter((phrase) => phrase !== undefined),
    );
  }
  if (isMute || phrases.length === 0) {
    return {
      functions: UNKNOWN,
      family: 'unknown',
      seniority: undefined,
      because: '',
      company,
      dependsOnIndustry: false,
    };
  }
  return joined(title, phrases, company);
}

function joined(title: string, phrases: readonly PhraseReading[], company: string | undefined): TitleReading {
  const telling = phrases.filter((phrase) => phrase.functions.length > 0).slice(0, ORDER_SHARES.length);
  const weights = new Map<FunctionId, number>();
  for (const [index, phrase] of telling.entries()) {
    const share = ORDER_SHARES[telling.length - 1]?.[index] ?? 0;
    for (const [id, p] of phrase.functions) weights.set(id, (weights.get(id) ?? 0) + p * share);
  }
  const functions = weights.size === 0 ? UNKNOWN : distributionOf(weights);
  let seniority: number | undefined;
  for (const { level } of phrases) if (level !== undefined) seniority = Math.max(seniority ?? 0, level);
  const top = likeliest(functions);
  const source =
    top === undefined ? phrases[0] : telling.find((phrase) => phrase.functions.some(([id]) => id === top.id));
  return {
    functions,
    family: familyNamed(functions),
    seniority,
    because: source === undefined ? '' : title.slice(source.start, source.end),
    company,
    dependsOnIndustry: phrases.every((phrase) => phrase.isGeneric),
  };
}

/** The likeliest family, unless not knowing is likelier. */
function familyNamed(functions: Distribution<FunctionId>): string {
  const families = new Map<string, number>();
  for (const { id, p } of functions) {
    const family = familyOf(id) ?? 'unknown';
    families.set(family, (families.get(family) ?? 0) + p);
  }
  let best = 'unknown';
  for (const [family, p] of families) if (p > (families.get(best) ?? 0)) best = family;
  return best;
}

/** What a generic title leaves open is partly told by what the employer does; a bank’s vice president is no director. */
function inIndustry(reading: TitleReading, industries: Distribution<IndustryId>): TitleReading {
  const industry = likeliest(industries);
  if (industry === undefined || industry.p < INDUSTRY_IS_KNOWN || reading.because === '') return reading;
  const work = GENERIC_WORK[industry.id];
  if (work === undefined) return reading;
  const isRankOnly = reading.dependsOnIndustry && (reading.seniority ?? 0) < 6;
  const led = isRankOnly ? OPEN_MANAGEMENT * probabilityOf(reading.functions, 'management') : 0;
  const open = (probabilityOf(reading.functions, 'unknown') + led) * industry.p;
  const weights = new Map<FunctionId, number>();
  for (const { id, p } of reading.functions) if (id !== 'unknown') weights.set(id, id === 'management' ? p - led : p);
  for (const [id, share] of Object.entries(work.functions) as [FunctionId, number][]) {
    weights.set(id, (weights.get(id) ?? 0) + open * share);
  }
  const functions = distributionOf(weights);
  const isInflated = work.inflates !== undefined && wordStems(reading.because).includes(work.inflates);
  const seniority = isInflated && reading.seniority === 5 ? 4 : reading.seniority;
  return { ...reading, functions, family: familyNamed(functions), seniority };
}

interface Segment {
  readonly kind: 'role' | 'company' | 'past';
  readonly words: readonly TitleWord[];
}

/** Parts of a title: roles, the employer after `@` or `at`, and what is past. */
function segmentsOf(words: readonly TitleWord[]): Segment[] {
  const segments: { kind: Segment['kind']; words: TitleWord[] }[] = [];
  let current: { kind: Segment['kind']; words: TitleWord[] } = { kind: 'role', words: [] };
  segments.push(current);
  const open = (kind: Segment['kind']): void => {
    current = { kind, words: [] };
    segments.push(current);
  };
  for (const word of words) {
    if (word.gap === 'break') open('role');
    else if (word.gap === 'comma' && current.kind === 'past') open('role');
    if (word.gap === 'at' || COMPANY_MARKS.has(word.folded)) open('company');
    if (COMPANY_MARKS.has(word.folded)) continue;
    if (PAST_MARKS.has(word.folded) && current.kind === 'role') open('past');
    current.words.push(word);
  }
  return segments.filter((segment) => segment.words.length > 0);
}

/** The words of each role that a title names; neither the employer nor what is past. */
export function rolesOf(title: string): readonly (readonly TitleWord[])[] {
  return segmentsOf(titleWords(title).slice(0, MOST_WORDS))
    .filter(({ kind }) => kind === 'role')
    .map(({ words }) => words);
}

function sliceOf(title: string, words: readonly TitleWord[]): string | undefined {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? undefined : title.slice(first.start, last.end);
}

/**
 * `Officer, customs` in the order in which it is said, where the dictionary knows the phrase so; indexes of occupations put
 * the head first. Otherwise the words stay as they are.
 */
function uninverted(words: readonly TitleWord[]): readonly TitleWord[] {
  const comma = words.findIndex((word, index) => index > 0 && word.gap === 'comma');
  if (comma === -1 || comma > MOST_INVERTED) return words;
  const head = words.slice(0, comma);
  const next = words.findIndex((word, index) => index > comma && word.gap === 'comma');
  const about = words.slice(comma, next === -1 ? words.length : next);
  for (let length = Math.min(MOST_INVERTED, about.length); length >= 1; length--) {
    const said = [...about.slice(about.length - length), ...head];
    if (!TITLE_LEXICON.entries.has(phraseAt(said, 0, said.length))) continue;
    const [first, ...others] = [...about, ...head];
    if (first === undefined) return words;
    return [
      { ...first, gap: 'none' },
      ...others.map((word) => (word === head[0] ? { ...word, gap: 'space' as const } : word)),
      ...(next === -1 ? [] : words.slice(next)),
    ];
  }
  return words;
}

/** Known words of a segment in order, each with what joins it to the one before. */
function itemsOf(words: readonly TitleWord[]): TitleItem[] {
  const items: TitleItem[] = [];
  let join: TitleItem['join'] = 'none';
  for (let at = 0; at < words.length; ) {
    const word = words[at]!; // at < length
    if (word.gap === 'comma') join = 'comma';
    else if (word.gap === 'and' && join !== 'of') join = 'and';
    const length = knownPhraseAt(words, at);
    const last = words[at + length - 1] ?? word;
    if (length > 1) {
      const entry = TITLE_LEXICON.entries.get(phraseAt(words, at, length));
      if (entry !== undefined)
        // Words put the right way round stand in the title the other way.
        items.push({ entry, join, start: Math.min(word.start, last.start), end: Math.max(word.end, last.end) });
      join = 'none';
      at += length;
      continue;
    }
    at++;
    if (AND_WORDS.has(word.folded)) {
      if (join !== 'comma') join = 'and';
    } else if (TO_WORDS.has(word.folded)) join = 'to';
    else if (OF_WORDS.has(word.folded)) join = join === 'to' ? 'to' : 'of';
    else if (!ARTICLES.has(word.folded)) {
      for (const entry of entriesOfWord(word.folded)) {
        items.push({ entry, join, start: word.start, end: word.end });
        join = 'none';
      }
    }
  }
  return items;
}

function knownPhraseAt(words: readonly TitleWord[], at: number): number {
  const most = Math.min(TITLE_LEXICON.longestFrom.get(words[at]?.folded ?? '') ?? 0, words.length - at);
  for (let length = most; length > 1; length--) {
    if (isUnbroken(words, at, length) && TITLE_LEXICON.entries.has(phraseAt(words, at, length))) return length;
  }
  return 1;
}

/** A phrase does not reach across a comma. */
function isUnbroken(words: readonly TitleWord[], at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index++) if (words[index]?.gap === 'comma') return false;
  return true;
}

function phraseAt(words: readonly TitleWord[], at: number, length: number): string {
  let phrase = words[at]?.folded ?? '';
  for (let index = at + 1; index < at + length; index++) phrase += ` ${words[index]?.folded ?? ''}`;
  return phrase;
}

/**
 * Noun phrases: cut where a comma or `and` joins a new head. Domains without a head of their own go to the head before
 * (`Manager, human resources`) or, where there is none, after (`Sales & Marketing Director`).
 */
function phrasesOf(items: readonly TitleItem[]): TitleItem[][] {
  const parts: TitleItem[][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last === undefined || item.join === 'comma' || item.join === 'and') parts.push([item]);
    else last.push(item);
  }
  const phrases: TitleItem[][] = [];
  let waiting: TitleItem[] = [];
  for (const part of parts) {
    const isHeaded = part.some((item) => item.entry.kind === 'head');
    const last = phrases.at(-1);
    if (isHeaded) {
      phrases.push([...waiting, ...part]);
      waiting = [];
    } else if (last !== undefined) last.push(...part.map((item) => ({ ...item, join: 'of' as const })));
    else waiting.push(...part);
  }
  if (waiting.length > 0) phrases.push(waiting);
  return phrases;
}
