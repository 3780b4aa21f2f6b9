import { decodeHeader } from './decode-header.ts';

/** One mailbox of an address list: `address` is in lower case and empty where there is none that can be used. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * The mailboxes of a From, To or Cc header. Understands quoted names, comments, groups, routes, names with commas that were not
 * quoted, semicolons as separators, and the `name at host.org` of list archives. `raw` holds one character for each byte.
 */
export function parseAddresses(raw: string, charset = ''): readonly MailAddress[] {
  const usual = usualAddresses(raw, charset);
  if (usual !== undefined) return usual;
  const found: MailAddress[] = [];
  let waiting = '';
  for (const item of itemsOf(raw)) {
    const several = addressesAlone(item);
    if (several.length > 1) {
      found.push(...several);
      continue;
    }
    const mailbox = mailboxOf(item, charset);
    if (mailbox === undefined) {
      // Half a name before a comma that should have been quoted: `Doe, John <john@example.org>`.
      if (!item.isQuoted && item.phrase !== '') waiting += `${item.phrase}, `;
      continue;
    }
    if (waiting !== '' && item.angle !== undefined && !item.isQuoted && item.phrase !== '') {
      found.push(mailboxOf({ ...item, phrase: waiting + item.phrase }, charset) ?? mailbox);
    } else found.push(mailbox);
    waiting = '';
  }
  if (found.length === 0) return lastResort(raw, charset);
  return found;
}

// The name begins with no blank, so that many blanks are not parted in every way there is.
const USUAL = /\s*(?:"([^"\\]*)"\s*|([^\s",<>()\\;:][^",<>()\\;:]*)?)<([a-z0-9._+-]+@[a-z0-9.-]*[a-z0-9])>\s*(?:,|$)/iy;

/** Lists as nearly all programs write them, `Name <address>, …`, read at one go; undefined for all others. */
function usualAddresses(raw: string, charset: string): readonly MailAddress[] | undefined {
  const found: MailAddress[] = [];
  for (USUAL.lastIndex = 0; USUAL.lastIndex < raw.length; ) {
    const match = USUAL.exec(raw);
    if (match === null) return undefined;
    const address = match[3]!.toLowerCase();
    found.push({ name: cleanName(decodeHeader(match[1] ?? match[2] ?? '', charset), address), address });
  }
  return found.length === 0 ? undefined : found;
}

interface Item {
  /** What stands outside brackets and comments. */
  readonly phrase: string;
  readonly comment: string;
  /** What stands between `<` and `>`; undefined where there are none. */
  readonly angle: string | undefined;
  readonly isQuoted: boolean;
}

/** Cuts a list at its commas and semicolons, groups dissolved. */
function itemsOf(raw: string): readonly Item[] {
  const items: Item[] = [];
  let phrase = '';
  let comment = '';
  let angle: string | undefined;
  let isQuoted = false;
  const finish = (): void => {
    if (phrase.trim() !== '' || angle !== undefined || comment !== '') {
      items.push({ phrase: phrase.trim(), comment: comment.trim(), angle, isQuoted });
    }
    phrase = '';
    comment = '';
    angle = undefined;
    isQuoted = false;
  };
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]!;
    if (character === '"') {
      const end = endOfQuote(raw, at);
      const quoted = unescaped(raw.slice(at + 1, end));
      // A quoted local part belongs to its address: "john doe"@example.org.
      phrase += raw[end + 1] === '@' ? `"${quoted}"` : quoted;
      isQuoted = true;
      at = end;
    } else if (character === '(') {
      const end = endOfComment(raw, at);
      comment += ` ${unescaped(raw.slice(at + 1, end))}`;
      at = end;
    } else if (character === '<') {
      const end = raw.indexOf('>', at);
      const inner = raw.slice(at + 1, end < 0 ? raw.length : end);
      // Several addresses in brackets without commas between them.
      if (angle !== undefined) finish();
      angle = inner;
      at = end < 0 ? raw.length : end;
    } else if (character === ',' || character === ';') finish();
    else if (character === ':' && startsGroup(raw, at, phrase)) {
      phrase = '';
      comment = '';
      isQuoted = false;
    } else phrase += character;
  }
  finish();
  return items;
}

function startsGroup(raw: string, at: number, phrase: string): boolean {
  return !phrase.includes('@') && !/^\s*mailto$/i.test(phrase) && raw.indexOf(';', at) > 0;
}

function endOfQuote(raw: string, start: number): number {
  for (let at = start + 1; at < raw.length; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '"') return at;
  }
  return raw.length;
}

function endOfComment(raw: string, start: number): number {
  let depth = 0;
  for (let at = start; at < raw.length; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '(') depth++;
    else if (raw[at] === ')' && --depth === 0) return at;
  }
  return raw.length;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gs, '$1') : text;
}

function mailboxOf(item: Item, charset: string): MailAddress | undefined {
  if (item.angle !== undefined) {
    const address = cleanAddress(item.angle);
    const name = item.phrase === '' ? item.comment : item.phrase;
    const own = cleanName(decodeHeader(name, charset), address);
    return own === '' && address === '' ? undefined : { name: own, address };
  }
  return withoutBrackets(item, charset);
}

/** Addresses with nothing but spaces between them. */
function addressesAlone(item: Item): readonly MailAddress[] {
  if (item.angle !== undefined || !/\S\s+\S+@/.test(item.phrase)) return [];
  const addresses = item.phrase.split(/\s+/).map(cleanAddress);
  return addresses.every((address) => address !== '') ? addresses.map((address) => ({ name: '', address })) : [];
}

/** `jdoe@test . example (John Doe)`, `Big Bug bb@bug.com`, `jdoe at test.example`. */
function withoutBrackets(item: Item, charset: string): MailAddress | undefined {
  const phrase = item.phrase.replace(/\s+/g, ' ');
  const joined = phrase.replace(/^mailto:/i, '').replace(/ ?([.@]) ?/g, '$1');
  const masked = /^(\S+) at (\S+\.\S+)$/.exec(joined);
  const name = decodeHeader(item.comment, charset);
  if (masked !== null && !joined.includes('@')) {
    const address = cleanAddress(`${masked[1]}@${masked[2]}`);
    return { name: cleanName(name, address), address };
  }
  if (!joined.includes('@')) return undefined;
  if (!/\s/.test(joined)) {
    const address = cleanAddress(joined);
    return address === '' ? undefined : { name: cleanName(name, address), address };
  }
  const words = item.phrase.split(/\s+/);
  const place = words.findIndex((word) => cleanAddress(word) !== '');
  if (place < 0) return undefined;
  const address = cleanAddress(words[place]!);
  return { name: cleanName(decodeHeader(words.slice(0, place).join(' '), charset) || name, address), address };
}

/** Whole mailboxes packed into one encoded word, or a name alone. */
function lastResort(raw: string, charset: string): readonly MailAddress[] {
  if (raw.includes('=?')) {
    const text = decodeHeader(raw, charset);
    if (text.includes('@') && !text.includes('=?')) {
      return parseAddresses(Buffer.from(text).toString('latin1')).filter(({ address }) => address !== '');
    }
  }
  return [];
}

const ADDRESS = /^[^\s@<>,;:()[\]\\"]+@(?:[^\s@<>,;:()[\]\\"]+|\[[0-9a-f.:]+\])$/;

const USUAL_ADDRESS = /^[a-z0-9._+-]+@[a-z0-9.-]*[a-z0-9]$/i;

/** Addresses have 254 characters at most (RFC 5321), and some have comments. */
const MOST_CHARACTERS = 1_000;

/** An address as a key, in lower case; empty where the text is none. */
export function cleanAddress(text: string): string {
  if (text.length > MOST_CHARACTERS) return '';
  if (USUAL_ADDRESS.test(text)) return text.toLowerCase();
  let address = text.replace(/\([^)]*\)/g, '').trim();
  address = address.replace(/^['"\s]*(?:mailto:)?/i, '').replace(/['"\s.>]*$/, '');
  // An obsolete route: <@relay.example:mary@example.net>.
  if (address.startsWith('@') && address.includes(':')) address = address.slice(address.lastIndexOf(':') + 1);
  address = address.replace(/\s*([.@])\s*/g, '$1');
  const masked = /^(\S+) at (\S+\.\S+)$/.exec(address);
  if (masked !== null) address = `${masked[1]}@${masked[2]}`;
  if (/[\x80-\xff]/.test(address)) address = decodeHeader(address);
  address = address.toLowerCase();
  return ADDRESS.test(address) ? address : '';
}

/** What lists write when they send in somebody's name: `Ana Ruiz via dev`. */
const VIA = / via [^@]{1,60}$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|md|mba|esq|inc|llc|ltd|gmbh|ag|co|corp|s\.?a|cpa|msc|bsc|ma|dr|prof)\b/i;

/** A display name as a person's name; empty where it is but the address once more. `Ruiz, Ana` becomes `Ana Ruiz`. */
export function cleanName(text: string, address: string): string {
  let name = text.replace(/^['"\s]+|['"\s]+$/g, '').replace(VIA, '');
  const lower = name.toLowerCase();
  if (lower === address || (name.includes('@') && /^\S+@\S+$/.test(name))) return '';
  const parts = name.split(/,\s*/);
  if (parts.length === 2 && isNamePart(parts[0]!) && isNamePart(parts[1]!) && !SUFFIX.test(parts[1]!)) {
    name = `${parts[1]} ${parts[0]}`;
  }
  return name;
}

function isNamePart(text: string): boolean {
  return text !== '' && text.split(/\s+/).length <= 3 && !/[\d@]/.test(text);
}
