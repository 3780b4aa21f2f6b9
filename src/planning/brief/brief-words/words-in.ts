import type { Language } from '../../../model/language.ts';
import type { BriefWords } from './brief-words.ts';
import { ENGLISH_BRIEF } from './english.ts';
import { GERMAN_BRIEF } from './german.ts';

const WORDS: Readonly<Record<Language, BriefWords>> = { en: ENGLISH_BRIEF, de: GERMAN_BRIEF };

/** The sentences of briefs in a language. */
export function briefWordsIn(language: Language): BriefWords {
  return WORDS[language];
}
