import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PersonKey } from '../record.ts';
import { plainNumber } from './plain-number.ts';

/** ISO 3166 code of a country, by whose rules numbers without a country code are read. */
export type Region = CountryCode;

/**
 * A telephone number as the key that is the same wherever it is written down (E.164). A number without a country code is read by
 * the rules of `region`. Undefined where it cannot be told which number in the world it is.
 */
export function phoneKey(text: string, region: Region | undefined): PersonKey | undefined {
  const found = parsed(text, region);
  return found === undefined ? undefined : { kind: 'phone', value: found.number };
}

/** The region that numbers with a country code show, when they all show the same one. */
export function regionOfPhones(texts: readonly string[]): Region | undefined {
  const regions = new Set<Region>();
  for (const text of texts) {
    if (!isInternational(text)) continue;
    const country = parsed(text, undefined)?.country;
    if (country !== undefined) regions.add(country);
  }
  return regions.size === 1 ? [...regions][0] : undefined;
}

const PLAIN = /^\+[1-9]\d{7,14}$/;

interface FoundNumber {
  /** E.164. */
  readonly number: string;
  readonly country?: Region | undefined;
}

function parsed(text: string, region: Region | undefined): FoundNumber | undefined {
  const number = cleaned(text);
  const plain = PLAIN.test(number) ? plainNumber(number) : undefined;
  if (plain !== undefined) return plain.isPossible ? { number, country: plain.country } : undefined;
  if (number.length < 5 || !/\d/.test(number) || (region === undefined && !isInternational(number))) return undefined;
  const found = parsePhoneNumberFromString(number, {
    extract: false,
    ...(region === undefined ? {} : { defaultCountry: region }),
  });
  if (found === undefined) return undefined;
  // With a country code, the length alone must fit: new ranges come into use faster than tables of them.
  return isInternational(number) ? (found.isPossible() ? found : undefined) : found.isValid() ? found : undefined;
}

function isInternational(text: string): boolean {
  return /^(?:tel:)?\s*\+/i.test(text);
}

/** `tel:+49-171-…`, `0049 171 …` and full-width digits as people write them. */
function cleaned(text: string): string {
  const trimmed = text.replace(/^tel:/i, '').trim();
  if (PLAIN.test(trimmed)) return trimmed;
  return trimmed.normalize('NFKC').replace(/^00(?=[1-9-])-?/, '+');
}
