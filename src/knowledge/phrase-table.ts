/** Words and phrases with what they mean; `bank*` stands for words that begin so, `*bank` for words that end so. */
export interface PhraseTable<Meaning> {
  readonly exact: ReadonlyMap<string, Meaning>;
  /** First word of a phrase → most words that a phrase beginning so has. */
  readonly longestFrom: ReadonlyMap<string, number>;
  /** First three letters → beginnings, longest first. */
  readonly beginnings: ReadonlyMap<string, readonly Affix<Meaning>[]>;
  /** Last three letters → endings, longest first. */
  readonly endings: ReadonlyMap<string, readonly Affix<Meaning>[]>;
}

interface Affix<Meaning> {
  readonly letters: string;
  readonly meaning: Meaning;
}

/** A phrase found in a text: words `from` up to, not including, `to`. */
export interface Found<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Letters by which beginnings and endings are looked up; none may be shorter. */
const KEY_LETTERS = 3;

/** Puts lists of folded, comma-separated phrases into one table. The first list that names a phrase keeps it. */
export function phraseTable<Meaning>(
  lists: Iterable<{ readonly words: string; readonly meaning: Meaning }>,
): PhraseTable<Meaning> {
  const exact = new Map<string, Meaning>();
  const longestFrom = new Map<string, number>();
  const beginnings = new Map<string, Affix<Meaning>[]>();
  const endings = new Map<string, Affix<Meaning>[]>();
  for (const { words, meaning } of lists) {
    for (const phrase of phrasesIn(words)) {
      if (phrase.endsWith('*')) addAffix(beginnings, phrase.slice(0, -1), phrase.slice(0, KEY_LETTERS), meaning);
      else if (phrase.startsWith('*')) addAffix(endings, phrase.slice(1), phrase.slice(-KEY_LETTERS), meaning);
      else if (!exact.has(phrase)) {
        exact.set(phrase, meaning);
        const parts = phrase.split(' ');
        const first = parts[0] ?? '';
        longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, parts.length));
      }
    }
  }
  return { exact, longestFrom, beginnings, endings };
}

/** The phrases of a comma-separated list of data, trimmed. */
export function phrasesIn(words: string): string[] {
  return words
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}

/** Phrases in folded words, from left to right, the longest at each place. */
export function findPhrases<Meaning>(table: PhraseTable<Meaning>, words: readonly string[]): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = longestAt(table, words, from);
    if (hit !== undefined) found.push(hit);
    from = hit?.to ?? from + 1;
  }
  return found;
}

function longestAt<Meaning>(
  table: PhraseTable<Meaning>,
  words: readonly string[],
  from: number,
): Found<Meaning> | undefined {
  const first = words[from] ?? '';
  const most = Math.min(table.longestFrom.get(first) ?? 0, words.length - from);
  for (let length = most; length >= 1; length--) {
    const phrase = length === 1 ? first : words.slice(from, from + length).join(' ');
    const meaning = table.exact.get(phrase);
    if (meaning !== undefined) return { from, to: from + length, meaning };
  }
  const meaning = affixOf(table, first);
  return meaning === undefined ? undefined : { from, to: from + 1, meaning };
}

function affixOf<Meaning>(table: PhraseTable<Meaning>, word: string): Meaning | undefined {
  // In a German compound the last part says what it is: a Universitätsklinikum is a hospital.
  for (const { letters, meaning } of table.endings.get(word.slice(-KEY_LETTERS)) ?? []) {
    if (word.endsWith(letters)) return meaning;
  }
  for (const { letters, meaning } of table.beginnings.get(word.slice(0, KEY_LETTERS)) ?? []) {
    if (word.startsWith(letters)) return meaning;
  }
  return undefined;
}

function addAffix<Meaning>(
  affixes: Map<string, Affix<Meaning>[]>,
  letters: string,
  key: string,
  meaning: Meaning,
): void {
  if (letters.length < KEY_LETTERS) throw new Error(`“${letters}” is too short to stand for many words.`);
  const list = affixes.get(key) ?? [];
  list.push({ letters, meaning });
  list.sort((one, other) => other.letters.length - one.letters.length);
  affixes.set(key, list);
}
