import { trimmed } from '../text/trimmed.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type Property, parameter } from './property.ts';

/** The value of a property as one text: decoded, escapes resolved. */
export function textOf(property: Property): string {
  return unescapeText(decoded(property, property.rawValue));
}

/** The components of a structured value, as those of N, ORG and ADR: `Doe;John;;;` → five texts. */
export function componentsOf(property: Property): readonly string[] {
  const { rawValue } = property;
  // Separators are written bare around quoted-printable components; programs that encode everything encode them too.
  if (isQuotedPrintable(property) && rawValue.includes(';')) {
    return splitAt(rawValue, ';').map((part) => unescapeText(decoded(property, part)).trim());
  }
  const parts = splitAt(decoded(property, rawValue), ';');
  for (let index = 0; index < parts.length; index++) parts[index] = trimmed(unescapeText(parts[index]!));
  return parts;
}

/** The values of a list, as those of CATEGORIES and NICKNAME: `Friends,Work` → two texts. */
export function listOf(property: Property): readonly string[] {
  return splitAt(decoded(property, property.rawValue), ',').map((part) => unescapeText(part).trim());
}

const ESCAPED = '\\;,:"';

/** `\,` `\;` `\n` and, as Apple and Google write them, `\:` and `\"`. Other backslashes stand for themselves. */
function unescapeText(text: string): string {
  let backslash = text.indexOf('\\');
  if (backslash < 0) return text;
  let plain = '';
  let start = 0;
  while (backslash >= 0 && backslash < text.length - 1) {
    const letter = text[backslash + 1]!;
    const meant = letter === 'n' || letter === 'N' ? '\n' : ESCAPED.includes(letter) ? letter : undefined;
    if (meant !== undefined) {
      plain += text.slice(start, backslash) + meant;
      start = backslash + 2;
    }
    backslash = text.indexOf('\\', backslash + (meant === undefined ? 1 : 2));
  }
  return plain + text.slice(start);
}

function splitAt(text: string, separator: ';' | ','): string[] {
  if (!text.includes(separator)) return [text];
  if (!text.includes('\\')) return text.split(separator);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function decoded(property: Property, raw: string): string {
  if (property.parameters.length === 0) return decodeBytes(raw);
  const bytes = isQuotedPrintable(property) ? fromQuotedPrintable(raw) : raw;
  const text = decodeBytes(bytes, parameter(property, 'CHARSET'));
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function isQuotedPrintable(property: Property): boolean {
  const encoding = parameter(property, 'ENCODING');
  return encoding !== undefined && encoding.toUpperCase() === 'QUOTED-PRINTABLE';
}

/** RFC 2045 §6.7; an `=` that encodes nothing stands for itself. */
function fromQuotedPrintable(raw: string): string {
  return raw.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
