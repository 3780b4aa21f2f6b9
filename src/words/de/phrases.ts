import { type Day, toIsoDay } from '../../base/days.ts';
import { spokenShare } from '../en/spoken-share.ts';
import { dative, germanSpan } from './german-span.ts';

const NUMBERS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** A count as it stands in a sentence, without a noun after one: `sieben`, `13`. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? number(count);
}

/** `1.485`. */
export function number(value: number): string {
  return value.toLocaleString('de');
}

/** `1 Person`, `1.485 Personen`. */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `eine Person`, `zwei Personen`, `13 Personen`; `one` brings its article. */
export function countedInWords(count: number, one: string, many: string): string {
  return count === 1 ? one : `${inWords(count)} ${many}`;
}

/** `Ana, Ben und Cem`; of many the first few, and how many more. */
export function listed(names: readonly string[], { most = 3 } = {}): string {
  const shown = names.slice(0, names.length === most + 1 ? most + 1 : most);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} weitere`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}

/** The same with every name. */
export function together(names: readonly string[]): string {
  return listed(names, { most: names.length });
}

/** `3. Mai 2026`. */
export function day(value: Day): string {
  return new Date(`${toIsoDay(value)}T00:00:00Z`).toLocaleDateString('de-DE', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `heute`, `gestern`, `vor neun Tagen`. */
export function ago(days: number): string {
  if (days <= 0) return 'heute';
  return days === 1 ? 'gestern' : `vor ${dative(germanSpan(days))}`;
}

/** `neun Tage`, `ein Jahr`. */
export const span = germanSpan;

/** After “in”, “seit”, “von”: `neun Tagen`, `einem Jahr`. */
export function spanDative(days: number): string {
  return dative(germanSpan(days));
}

/** After “für” and for how long: `neun Tage`, `einen Monat`. */
export function spanAccusative(days: number): string {
  return germanSpan(days).replace(/^ein (Tag|Monat)$/, 'einen $1');
}

/** `alle neun Tage`, `jede Woche`, `jeden Monat`. */
export function every(days: number): string {
  const said = germanSpan(days);
  const one = {
    'ein Tag': 'jeden Tag',
    'eine Woche': 'jede Woche',
    'ein Monat': 'jeden Monat',
    'ein Jahr': 'jedes Jahr',
  };
  return one[said as keyof typeof one] ?? `alle ${said}`;
}

/** `etwa 3 von 4`. */
export function chance(value: number): string {
  return spokenShare(value).replace('about', 'etwa').replace(' in ', ' von ');
}

/** How much of something, as a subject or object: `etwa ein Viertel`, `fast alles`. The steps are those of the English. */
export function amount(share: number): string {
  return share < 0.02 ? 'nichts' : part(share, { none: 'nichts', few: 'sehr wenig', most: 'fast alles', all: 'alles' });
}

/** The same of people: `etwa ein Viertel`, `fast alle`. */
export function share(value: number): string {
  return part(value, { none: 'niemand', few: 'sehr wenige', most: 'fast alle', all: 'alle' });
}

/** `etwa ein Viertel deiner Kontakte`, `fast alle deine Kontakte`. */
export function shareOf(value: number, genitive: string, nominative: string): string {
  if (value < 0.005) return `keiner ${genitive}`;
  return `${share(value)} ${value >= 0.85 ? nominative : genitive}`;
}

function part(
  value: number,
  ends: { readonly none: string; readonly few: string; readonly most: string; readonly all: string },
): string {
  if (value < 0.005) return ends.none;
  if (value < 0.12) return ends.few;
  if (value < 0.3) return 'etwa ein Viertel';
  if (value < 0.42) return 'etwa ein Drittel';
  if (value < 0.59) return 'etwa die Hälfte';
  if (value < 0.71) return 'etwa zwei Drittel';
  if (value < 0.85) return 'etwa drei Viertel';
  return value < 0.995 ? ends.most : ends.all;
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number to one decimal, without the decimal where it is 0: `2,5`. */
export function short(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('de');
}
