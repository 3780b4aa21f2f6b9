import type { FunctionId } from './data/functions.ts';
import { type AboutTable, HEAD_CLASSES } from './data/head-classes.ts';
import { MIXED_PHRASES } from './data/mixed-phrases.ts';
import { OCCUPATIONS, type OccupationWords } from './data/occupations.ts';
import { RANKED } from './data/occupations-ranked.ts';
import { RARER_OCCUPATIONS } from './data/rarer-occupations.ts';
import { RARER_OFFICE_TITLES } from './data/rarer-office-titles.ts';
import { LEVEL_WORDS, ROLES } from './data/roles.ts';
import { HEAD_FIRST_RANKS, VAGUE_WORDS } from './data/title-grammar.ts';
import { phrasesIn } from './phrase-table.ts';

/** What a word or phrase of a title is worth. */
export interface TitleEntry {
  /**
   * `head` names what somebody is (nurse, manager), `domain` what they work on (marketing), `level` how senior,
   * `mute` that the present work is not told (open to work, self-employed).
   */
  readonly kind: 'head' | 'domain' | 'level' | 'mute';
  /** Function → probability when the entry stands alone. */
  readonly functions: readonly (readonly [FunctionId, number])[];
  /** Share that a head keeps beside a domain: a nurse stays a nurse, a manager follows what is managed. */
  readonly own: number;
  /** Career stage 1–6 that a head carries or a level word sets. */
  readonly level: number | undefined;
  /** How a level word works on the head’s stage. */
  readonly shift: 'raise' | 'lower' | 'cap' | undefined;
  /** True in languages whose heads stand first: `ingénieur commercial`. */
  readonly isHeadFirst: boolean;
  /** True where the word can end a German or Dutch compound, or begin one as a domain. */
  readonly isCompounding: boolean;
  /** True of a word that tells a field only where no other does: `services`. */
  readonly isVague: boolean;
  /** What becomes of a head beside a field, where `own` does not tell. */
  readonly about: AboutTable | undefined;
}

/** Every known phrase, and how long phrases get by their first word. */
export interface TitleLexicon {
  readonly entries: ReadonlyMap<string, TitleEntry>;
  readonly longestFrom: ReadonlyMap<string, number>;
}

const OCCUPATION_CERTAINTY = 0.95;
const OCCUPATION_OWN = 0.8;
/** Beside a domain of another kind no phrase is sure. */
const MOST_OWN = 0.82;
const DOMAIN_CERTAINTY = 0.9;
/** A head that keeps less than this beside a domain is a rank. */
const RANK_OWN = 0.2;
/** Rank words that a phrase of the dictionary may contain. */
const RANK_WORDS =
  'manager director direktor directeur directrice direttore diretor directora leiter leiterin leitung head chef jefe jefa responsable responsabile vp leider gerente'.split(
    ' ',
  );
const LEAST_COMPOUND_RANK = 6;
/** Languages that put the head of a noun phrase first. */
const HEAD_FIRST = new Set(['fr', 'es', 'it', 'pt']);
const COMPOUNDING = new Set(['de', 'nl', 'any']);

/** The dictionaries of data/, compiled once. Lists that come first keep a phrase that two of them name. */
export const TITLE_LEXICON: TitleLexicon = compile();

function compile(): TitleLexicon {
  const entries = new Map<string, TitleEntry>();
  const longestFrom = new Map<string, number>();
  const add = (words: string, entry: TitleEntry): void => {
    for (const phrase of phrasesIn(words)) {
      if (entries.has(phrase)) continue;
      entries.set(phrase, entry);
      const parts = phrase.split(' ');
      const first = parts[0] ?? '';
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, parts.length));
    }
  };
  const plain = {
    own: 0,
    level: undefined,
    shift: undefined,
    isHeadFirst: false,
    isCompounding: false,
    isVague: false,
    about: undefined,
  } as const;
  const addHeads = (lists: readonly OccupationWords[]): void => {
    for (const list of lists) {
      for (const [language, words] of Object.entries(list.heads)) {
        const flags = { isHeadFirst: HEAD_FIRST.has(language), isCompounding: COMPOUNDING.has(language) };
        const functions = [[list.function, OCCUPATION_CERTAINTY]] as const;
        add(words, { ...plain, ...flags, kind: 'head', functions, own: OCCUPATION_OWN, level: list.level });
      }
    }
  };
  addHeads(RANKED);
  for (const { words, functions, kind, level, own } of [
    ...RARER_OCCUPATIONS,
    ...RARER_OFFICE_TITLES,
    ...MIXED_PHRASES,
  ]) {
    add(words, { ...plain, kind, functions: pairs(functions), level, own: Math.min(own ?? OCCUPATION_OWN, MOST_OWN) });
  }
  for (const { words, shift, level } of LEVEL_WORDS) {
    add(words, { ...plain, kind: level === undefined ? 'mute' : 'level', functions: [], level, shift });
  }
  for (const role of ROLES) {
    const entry = {
      ...plain,
      kind: 'head',
      functions: pairs(role.functions),
      own: role.own,
      level: role.level,
      about: role.about === undefined ? undefined : HEAD_CLASSES[role.about],
    } as const;
    const isCompounding = role.isCompounding ?? true;
    for (const phrase of phrasesIn(role.words))
      add(phrase, { ...entry, isCompounding, isHeadFirst: HEAD_FIRST_RANKS.has(phrase) });
  }
  addHeads(OCCUPATIONS);
  for (const list of OCCUPATIONS) {
    for (const [language, words] of Object.entries(list.domains ?? {})) {
      const isCompounding = COMPOUNDING.has(language);
      const functions = [[list.function, list.domainCertainty ?? DOMAIN_CERTAINTY]] as const;
      add(words, { ...plain, kind: 'domain', functions, isCompounding });
    }
  }
  for (const phrase of entries.keys()) settle(phrase, entries);
  for (const word of VAGUE_WORDS) {
    const entry = entries.get(word);
    if (entry?.kind === 'domain') entries.set(word, { ...entry, isVague: true });
  }
  return { entries, longestFrom };
}

/**
 * A phrase that its parts explain is read by its parts, so that `sales & marketing director` is both; any other takes the
 * rank of the rank word within it: a `Vertriebsleiter` leads.
 */
function settle(phrase: string, entries: Map<string, TitleEntry>): void {
  const entry = entries.get(phrase);
  if (entry === undefined || entry.kind !== 'head') return;
  const words = phrase.split(' ');
  const isRank = (candidate: TitleEntry | undefined): boolean => candidate?.kind === 'head' && candidate.own < RANK_OWN;
  const last = words.at(-1) ?? '';
  const about = isRank(entries.get(last)) ? entries.get(words.slice(0, -1).join(' ')) : undefined;
  if (about?.kind === 'domain' && about.functions[0]?.[0] === entry.functions[0]?.[0]) {
    entries.delete(phrase);
    return;
  }
  let level = entry.level ?? 0;
  for (const word of words) {
    for (const rank of RANK_WORDS) {
      const isNamed = word === rank || (rank.length >= LEAST_COMPOUND_RANK && word.endsWith(rank));
      const own = entries.get(rank);
      if (isNamed && own !== undefined && isRank(own)) level = Math.max(level, own.level ?? 0);
    }
  }
  if (level > 0 && level !== entry.level) entries.set(phrase, { ...entry, level });
}

function pairs(functions: Readonly<Partial<Record<FunctionId, number>>>): readonly (readonly [FunctionId, number])[] {
  return Object.entries(functions) as [FunctionId, number][]; // keys of a typed record
}
