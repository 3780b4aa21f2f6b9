import type { Words } from './catalogue.ts';
import { pageLanguage } from './language.ts';

/**
 * Every text of the app, in the language of the page. Only that catalogue is loaded, and before anything else runs; a
 * catalogue imports nothing that imports this file, since both would wait for each other.
 */
export const words: Words = pageLanguage() === 'de' ? (await import('./de.ts')).de : (await import('./en.ts')).en;
