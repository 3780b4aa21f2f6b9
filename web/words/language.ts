/** A language that the app is written in. */
export type Language = 'en' | 'de';
/** What can be chosen: the system's first language that the app is written in, or one of them. */
export type LanguageChoice = 'system' | Language;
export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['system', 'en', 'de'];

/** public/before-paint.js reads the same key before the first paint. */
const KEY = 'tertius.language';

/** The language of this page, as public/before-paint.js decided it; English outside a page. */
export function pageLanguage(): Language {
  return typeof document !== 'undefined' && document.documentElement.lang === 'de' ? 'de' : 'en';
}

/** What was chosen on this computer. */
export function languageChoice(): LanguageChoice {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === 'en' || chosen === 'de' ? chosen : 'system';
  } catch {
    // Storage may be forbidden; then the system decides.
    return 'system';
  }
}

/** Keeps the choice and loads the page anew in that language; what is being typed is kept as everywhere. Throws where storage is forbidden. */
export function chooseLanguage(choice: LanguageChoice): void {
  if (choice === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, choice);
  window.location.reload();
}
