import { foldText } from '../../base/fold-text.ts';

/** Languages whose month names are understood, the earlier one winning where two use the same word. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ro',
  'tr',
  'id',
  'ru',
  'uk',
];
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** 1–12 for the name or abbreviation of a month in one of the big languages, whatever its case, accents and full stop. */
export function monthOf(name: string): number | undefined {
  return months().get(foldText(name).replaceAll('.', ''));
}

let known: ReadonlyMap<string, number> | undefined;

function months(): ReadonlyMap<string, number> {
  known ??= monthNames();
  return known;
}

function monthNames(): ReadonlyMap<string, number> {
  // Spellings that exports and spreadsheets use besides those of the Unicode locale data.
  const names = new Map<string, number>([
    ['sept', 9],
    ['mrz', 3],
    ['maerz', 3],
    ['okt', 10],
    ['dez', 12],
  ]);
  for (const language of LANGUAGES) {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 1)).find((found) => found.type === 'month');
        const name = foldText(part?.value ?? '').replaceAll('.', '');
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  return names;
}
