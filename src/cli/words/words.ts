import type { Language } from '../../model/language.ts';
import type { Said } from '../../words/words.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** What every catalogue of the command line has to have: the texts of `en`, whatever they say. A missing text does not compile. */
export type Say = Said<typeof en>;

const CATALOGUES: Readonly<Record<Language, Say>> = { en, de };

/** Every heading, label and help text of the command line, in the language that was chosen by {@link speak}. */
export let say: Say = en;

/** That language. */
export let spoken: Language = 'en';

/** Chooses the language, before the program is built: one process answers one command line. */
export function speak(language: Language): void {
  say = CATALOGUES[language];
  spoken = language;
}
