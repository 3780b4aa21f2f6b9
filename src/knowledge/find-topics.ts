import { foldText } from '../base/fold-text.ts';
import { EVERYDAY_WORDS } from './data/topics/everyday-words.ts';
import { findPhrases, type PhraseTable, phrasesIn, phraseTable } from './phrase-table.ts';
import { TOPIC_TREE } from './topic-tree.ts';
import { wordStems } from './word-stem.ts';

/** What a term stands for, and whether running text must write it in capitals: `ML`, not `ml`. */
interface Term {
  readonly key: string;
  readonly inCapitals: boolean;
}

const TABLE: PhraseTable<Term> = phraseTable(termsOf('text'));
const WHOLE: PhraseTable<Term> = phraseTable(termsOf('phrase'));
/** Stems of a term → topic, for forms of words that the data do not write out. Names before synonyms. */
const BY_STEMS: ReadonlyMap<string, string> = stemsOfTerms();

const found = new Map<string, string>();
/** Enough for every skill of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/** `Machine-Learning`, `ML` and `maschinelles Lernen` alike: the topic’s name in the tree, else the stems of the words. */
export function topicKey(topic: string): string {
  const remembered = found.get(topic);
  if (remembered !== undefined) return remembered;
  const words = termWords(topic);
  const stems = wordStems(topic).join(' ');
  const key = WHOLE.exact.get(words.join(' '))?.key ?? BY_STEMS.get(stems) ?? stems;
  if (found.size >= MOST_REMEMBERED) found.clear();
  found.set(topic, key);
  return key;
}

/** Topics of the tree, by name, that a text names, the longest term at each place, each once, in order. */
export function topicsIn(text: string): string[] {
  const written = text.split(/[^\p{L}\p{N}\p{M}+#]+/u).filter((word) => word !== '');
  const keys = new Set<string>();
  for (const { from, to, meaning } of findPhrases(TABLE, written.map(termWord))) {
    if (!meaning.inCapitals || isInCapitals(written.slice(from, to))) keys.add(meaning.key);
  }
  return [...keys];
}

function termsOf(within: 'text' | 'phrase'): { readonly words: string; readonly meaning: Term }[] {
  const everyday = new Set(phrasesIn(EVERYDAY_WORDS).map((phrase) => termWords(phrase).join(' ')));
  const terms: { words: string; meaning: Term }[] = [];
  for (const named of ['name', 'others'] as const) {
    for (const { name: key, names, depth } of TOPIC_TREE.nodes) {
      // An area says too little to be read out of a sentence.
      if (within === 'text' && depth === 0) continue;
      for (const name of named === 'name' ? names.slice(0, 1) : names.slice(1)) {
        const words = termWords(name).join(' ');
        if (within === 'text' && everyday.has(words)) continue;
        terms.push({ words, meaning: { key, inCapitals: isInCapitals([name]) } });
      }
    }
  }
  return terms;
}

function stemsOfTerms(): Map<string, string> {
  const stems = new Map<string, string>();
  for (const mostNames of [1, Number.POSITIVE_INFINITY]) {
    for (const { name: key, names } of TOPIC_TREE.nodes) {
      for (const name of names.slice(0, mostNames)) {
        const ofName = wordStems(name);
        // A term that loses words, as “knowledge management” does, would take others’ place.
        const isWhole = ofName.length === termWords(name).length;
        if (isWhole && !stems.has(ofName.join(' '))) stems.set(ofName.join(' '), key);
      }
    }
  }
  return stems;
}

function termWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}+#]+/u)
    .filter((word) => word !== '')
    .map(termWord);
}

/** A word as terms are compared: folded, the plural’s s taken off. */
function termWord(word: string): string {
  const folded = foldText(word);
  if (folded.endsWith('ies') && folded.length > 5) return `${folded.slice(0, -3)}y`;
  return folded.length > 3 && /[^siu]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

function isInCapitals(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
}
