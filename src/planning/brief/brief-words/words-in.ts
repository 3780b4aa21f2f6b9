import type { DraftLanguage } from '../../../model/draft-language.ts';
import type { BriefWords } from './brief-words.ts';
import { ENGLISH_BRIEF } from './english.ts';
import { GERMAN_BRIEF } from './german.ts';

const WORDS: Readonly<Record<DraftLanguage, BriefWords>> = { en: ENGLISH_BRIEF, de: GERMAN_BRIEF };

/** The sentences of briefs in a language. */
export function briefWordsIn(language: DraftLanguage): BriefWords {
  return WORDS[language];
}
