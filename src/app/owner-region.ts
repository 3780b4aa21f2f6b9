import { type Region, regionOfPhones } from '../formats/contact/phone-key.ts';
import { regionOfTimeZone } from '../formats/contact/region-of-time-zone.ts';
import type { PersonKey } from '../formats/record.ts';

/** The country by whose rules the owner writes down telephone numbers: that of their own numbers, else that of their time zone. */
export function ownerRegion(ownerKeys: readonly PersonKey[], timeZone: string): Region | undefined {
  const phones = ownerKeys.filter((key) => key.kind === 'phone').map((key) => key.value);
  return regionOfPhones(phones) ?? regionOfTimeZone(timeZone);
}
