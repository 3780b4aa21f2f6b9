import { cleanAddress } from '../mail/address-list.ts';
import { type Property, parameter } from '../vcard/property.ts';

/** Who is invited, or invites. */
export interface Attendee {
  readonly name: string;
  /** In lower case; empty where the calendar has none. */
  readonly address: string;
  /** What answered: `ACCEPTED`, `DECLINED`; empty where nothing is written. */
  readonly answer: string;
  /** `INDIVIDUAL`, `ROOM`, `RESOURCE`, `GROUP`; empty where nothing is written. */
  readonly type: string;
  /** Told of it, not expected. */
  readonly isOnlyInformed: boolean;
}

const MOST_CHARACTERS = 1_000;

const NO_MAIL = /^(?:invalid:nomail|mailto:invalid:nomail|no-?mail)$/i;

/**
 * An ATTENDEE or ORGANIZER. The address is where programs put it: behind `mailto:` in any case, bare, or in EMAIL where the value is an
 * identifier or a path. vCalendar 1.0 writes `Ana Ruiz <ana@example.org>`. Undefined where neither a name nor an address is left.
 */
export function attendeeOf(
  found: Property,
  value: string,
  cleanName: (name: string, address: string) => string,
): Attendee | undefined {
  // A text of such a length is no address, whatever else it is.
  const written = value.length > MOST_CHARACTERS ? '' : value.replace(/^["']+|["']+$/g, '').trim();
  const bracketed = /^(.*?)<([^<>]*@[^<>]*)>$/.exec(written);
  const email = parameter(found, 'EMAIL') ?? parameter(found, 'X-EMAIL') ?? '';
  const address = NO_MAIL.test(written)
    ? ''
    : cleanAddress(decodedAddress(bracketed?.[2] ?? written)) || cleanAddress(email);
  const common = (parameter(found, 'CN') ?? '').trim();
  const name = cleanName(common === '' ? (bracketed?.[1] ?? '').trim() : common, address);
  // Without any of both, what stands there may still be a name: `ATTENDEE:Ana Ruiz`.
  const bare = name === '' && address === '' && /^[\p{L}][\p{L} .'-]+$/u.test(written) ? written : name;
  if (bare === '' && address === '') return undefined;
  const upper = (parameterName: string): string => (parameter(found, parameterName) ?? '').trim().toUpperCase();
  return {
    name: bare,
    address,
    // vCalendar 1.0 calls the answer STATUS.
    answer: upper('PARTSTAT') || upper('STATUS'),
    type: upper('CUTYPE'),
    isOnlyInformed: upper('ROLE') === 'NON-PARTICIPANT',
  };
}

function decodedAddress(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not every percent sign encodes something.
    return text;
  }
}
