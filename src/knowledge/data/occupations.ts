import type { FunctionId } from './functions.ts';
import { HEALTH_AND_KNOWLEDGE } from './occupations-health-and-knowledge.ts';
import { MAKING_AND_SERVING } from './occupations-making-and-serving.ts';
import { OFFICE } from './occupations-office.ts';

/** `any` is for words that several languages share. */
export type TitleLanguage = 'any' | 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl';

/** Words of one kind of work, by language: folded, comma-separated. */
export interface OccupationWords {
  readonly function: FunctionId;
  /** What somebody is: nurse, carpenter. */
  readonly heads: Readonly<Partial<Record<TitleLanguage, string>>>;
  /** What somebody works on: nursing, carpentry. */
  readonly domains?: Readonly<Partial<Record<TitleLanguage, string>>>;
  /** Career stage of these heads, where it is not the usual one. */
  readonly level?: number;
  /** Probability that a domain word alone tells the work. */
  readonly domainCertainty?: number;
}

/** All lists; where two name a word, the earlier keeps it. */
export const OCCUPATIONS: readonly OccupationWords[] = [...OFFICE, ...HEALTH_AND_KNOWLEDGE, ...MAKING_AND_SERVING];
