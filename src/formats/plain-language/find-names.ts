import { foldText } from '../../base/fold-text.ts';
import type { PersonId } from '../../model/ids.ts';
import { CHANNEL_WORDS, LEADS_TO_PERSON } from './words.ts';

/** Somebody whom a line could be about. */
export interface KnownName {
  readonly id: PersonId;
  readonly name: string;
  /** How likely they are meant when a name fits several: tie strength. */
  readonly strength: number;
}

/** A name in a text, from `start` up to, not including, `end`. */
export interface NamedInText {
  readonly mention: string;
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly PersonId[];
  readonly isCertain: boolean;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds people named in a line: known full names anywhere; then words with a capital letter after “with”, “and” and the like,
 * as a known first or last name or as somebody new. `#12` names person 12.
 */
export function findNames(text: string, known: readonly KnownName[]): NamedInText[] {
  const words = wordsOf(text);
  const byFirstWord = indexByFirstWord(known);
  const byAnyWord = indexByAnyWord(known);
  const ids = new Set(known.map(({ id }) => id));
  const found: NamedInText[] = [];
  let mayName = false;
  for (let index = 0; index < words.length; ) {
    const here =
      numberAt(words[index]!, ids) ??
      fullNameAt(words, index, byFirstWord) ??
      (mayName ? shortNameAt(words, index, byAnyWord) : undefined);
    if (here !== undefined) {
      found.push({ mention: text.slice(words[index]!.start, here.end), start: words[index]!.start, ...here });
      while (index < words.length && words[index]!.start < here.end) index++;
      // “Ana, Ben and Cem”: a comma goes on naming only while capital letters follow.
      mayName = /^\s*(?:,|&|\/|and|und|et|y|e)/iu.test(text.slice(here.end));
      continue;
    }
    const word = words[index]!;
    mayName = LEADS_TO_PERSON.has(word.folded) || (mayName && word.text === ',');
    index++;
  }
  return withoutRepeats(found);
}

type Found = Omit<NamedInText, 'mention' | 'start'>;

function numberAt(word: Word, ids: ReadonlySet<PersonId>): Found | undefined {
  const match = /^#(\d{1,15})$/.exec(word.text);
  if (match === null || !ids.has(Number(match[1]))) return undefined;
  return { end: word.end, candidates: [Number(match[1])], isCertain: true };
}

/** The longest known full name (two words or more) that begins at this word. */
function fullNameAt(
  words: readonly Word[],
  index: number,
  byFirstWord: ReadonlyMap<string, readonly NamedWords[]>,
): Found | undefined {
  let longest = 1;
  let matches: KnownName[] = [];
  for (const { person, words: nameWords } of byFirstWord.get(words[index]!.folded) ?? []) {
    if (nameWords.length < longest || nameWords.length < 2) continue;
    if (!nameWords.every((nameWord, offset) => words[index + offset]?.folded === nameWord)) continue;
    if (nameWords.length > longest) matches = [];
    longest = nameWords.length;
    matches.push(person);
  }
  if (matches.length === 0) return undefined;
  return { end: words[index + longest - 1]!.end, candidates: surestFirst(matches), isCertain: matches.length === 1 };
}

/** Words with a capital where a person may stand: one known name fits them, several do, or none: somebody new. */
function shortNameAt(
  words: readonly Word[],
  index: number,
  byAnyWord: ReadonlyMap<string, readonly KnownName[]>,
): Found | undefined {
  let length = 0;
  while (
    index + length < words.length &&
    isNameWord(words[index + length]!, length > 0 ? words[index + length - 1] : undefined)
  )
    length++;
  if (length === 0) return undefined;
  const folded = words.slice(index, index + length).map((word) => word.folded);
  const fitting = (byAnyWord.get(folded[0]!) ?? []).filter((person) => {
    const nameWords = foldText(person.name).split(' ');
    return folded.every((word) => nameWords.includes(word));
  });
  return { end: words[index + length - 1]!.end, candidates: surestFirst(fitting), isCertain: fitting.length === 1 };
}

function isNameWord(word: Word, before: Word | undefined): boolean {
  if (before !== undefined && word.start > before.end + 1) return false;
  const isParticle = before !== undefined && /^(?:van|von|de|der|den|di|da|la|le|el|bin|al|zu)$/.test(word.folded);
  return (
    isParticle || (/^\p{Lu}/u.test(word.text) && !CHANNEL_WORDS.has(word.folded) && !LEADS_TO_PERSON.has(word.folded))
  );
}

function surestFirst(people: readonly KnownName[]): PersonId[] {
  return [...people].sort((a, b) => b.strength - a.strength || a.id - b.id).map(({ id }) => id);
}

function withoutRepeats(found: readonly NamedInText[]): NamedInText[] {
  const seen = new Set<string>();
  return found.filter(({ candidates, mention }) => {
    const key = candidates.length > 0 ? candidates.join() : foldText(mention);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

interface NamedWords {
  readonly person: KnownName;
  readonly words: readonly string[];
}

function indexByFirstWord(known: readonly KnownName[]): Map<string, NamedWords[]> {
  const index = new Map<string, NamedWords[]>();
  for (const person of known) {
    const words = foldText(person.name).split(' ');
    const list = index.get(words[0]!);
    if (list === undefined) index.set(words[0]!, [{ person, words }]);
    else list.push({ person, words });
  }
  return index;
}

function indexByAnyWord(known: readonly KnownName[]): Map<string, KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const person of known) {
    for (const word of new Set(foldText(person.name).split(' '))) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [person]);
      else list.push(person);
    }
  }
  return index;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/#\d+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?\/?|&|,/gu)].map((match) => ({
    text: match[0],
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
