import { getCountries } from 'libphonenumber-js/min';
import type { Region } from './phone-key.ts';

/**
 * The country in which an IANA time zone lies, as far as one alone has it: somebody whose days begin in Europe/Berlin writes down German
 * numbers without a country code. Undefined for zones of no country, as UTC.
 */
export function regionOfTimeZone(timeZone: string): Region | undefined {
  const found = getCountries().filter((country) => zonesOf(country).includes(timeZone));
  return found.length === 1 ? found[0] : undefined;
}

function zonesOf(country: Region): readonly string[] {
  // Part of ECMA-402 that TypeScript's library does not describe yet.
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & { getTimeZones?(): string[] | undefined };
  return locale.getTimeZones?.() ?? [];
}
