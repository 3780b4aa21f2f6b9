import { expect, it } from 'vitest';
import { languageAmong, spokenLanguage } from './spoken-language.ts';

it('answers in the language asked for, else in that of the environment, else in English', () => {
  expect(spokenLanguage('de', { LANG: 'en_GB.UTF-8' })).toBe('de');
  expect(spokenLanguage(undefined, { TERTIUS_LANGUAGE: 'de', LANG: 'en_GB.UTF-8' })).toBe('de');
  expect(spokenLanguage(undefined, { LC_ALL: '', LANG: 'de_AT.UTF-8' })).toBe('de');
  expect(spokenLanguage(undefined, { LC_ALL: 'C', LANG: 'de_AT.UTF-8' })).toBe('en');
  expect(spokenLanguage(undefined, { LANG: 'sv_SE.UTF-8' })).toBe('en');
  expect(languageAmong(['week', '--language', 'de'])).toBe('de');
  expect(languageAmong(['week', '--language=de', '--json'])).toBe('de');
  expect(languageAmong(['week'])).toBeUndefined();
});
