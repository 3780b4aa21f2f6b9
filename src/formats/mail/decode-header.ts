import { decodeCharset, decodeUnnamed } from './charset-decoder.ts';

/** RFC 2047; the text may hold spaces and question marks, which the standard forbids and programs write. */
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bq])\?(.*?)\?=(?=$|[^=]|=\?)/gis;
const NOT_ASCII = /[\x80-\xff]/;

/**
 * The text of a header as people are to read it. `raw` holds one character for each byte. Encoded words in any charset are decoded,
 * neighbours of one charset together, since programs split them inside a character; raw bytes are read as `charset`, or as UTF-8 or
 * Windows-1252 where none is named. White space becomes single spaces.
 */
export function decodeHeader(raw: string, charset = ''): string {
  const hasWords = raw.includes('=?');
  if (!hasWords && !NOT_ASCII.test(raw)) return tidy(raw);
  return tidy(hasWords ? decodeWords(raw, charset) : decodeRaw(raw, charset));
}

function decodeWords(raw: string, charset: string): string {
  let text = '';
  let end = 0;
  let run: Run | undefined;
  for (const match of raw.matchAll(ENCODED_WORD)) {
    const between = raw.slice(end, match.index);
    end = match.index + match[0].length;
    const word = wordOf(match);
    const isAdjacent = run !== undefined && between.trim() === '';
    if (isAdjacent && run?.charset === word.charset) {
      run = { charset: word.charset, bytes: Buffer.concat([run.bytes, word.bytes]) };
      continue;
    }
    if (run !== undefined) text += decodeCharset(run.bytes, run.charset);
    if (!isAdjacent) text += decodeRaw(between, charset);
    run = word;
  }
  if (run !== undefined) text += decodeCharset(run.bytes, run.charset);
  return text + decodeRaw(raw.slice(end), charset);
}

interface Run {
  readonly charset: string;
  readonly bytes: Buffer;
}

function wordOf([, label, encoding, text]: RegExpExecArray): Run {
  // RFC 2231 lets a language follow the charset: `us-ascii*en`.
  const charset = label!.toLowerCase().replace(/\*.*$/, '');
  const bytes = encoding!.toLowerCase() === 'b' ? Buffer.from(text!, 'base64') : quotedBytes(text!);
  return { charset, bytes };
}

/** The Q encoding: `_` for a space, `=E9` for a byte. */
function quotedBytes(text: string): Buffer {
  const folded = text.includes('\n') ? text.replace(/=\r?\n\s?/g, '') : text;
  const bytes = Buffer.allocUnsafe(folded.length);
  let end = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const byte = code === 0x3d ? hexValue(folded, at + 1) * 16 + hexValue(folded, at + 2) : Number.NaN;
    if (byte >= 0) {
      bytes[end++] = byte;
      at += 2;
    } else bytes[end++] = code === 0x5f ? 0x20 : code;
  }
  return bytes.subarray(0, end);
}

/** NaN where no hexadecimal digit stands. */
function hexValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}

function decodeRaw(raw: string, charset: string): string {
  if (!NOT_ASCII.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  return charset === '' ? decodeUnnamed(bytes) : decodeNamedUnlessUtf8(bytes, charset);
}

/** Programs that write raw bytes mostly mean UTF-8, whatever charset they name for the body. */
function decodeNamedUnlessUtf8(bytes: Buffer, charset: string): string {
  const guess = decodeUnnamed(bytes);
  return Buffer.from(guess).equals(bytes) ? guess : decodeCharset(bytes, charset);
}

function tidy(text: string): string {
  const first = text.charCodeAt(0);
  if (first > 0x20 && !/[\p{Cc}\s]{2}|[\p{Cc}\u2028\u2029]|\s$/u.test(text)) return text;
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
