/** Character sets of Windows in the languages that have one of their own, the commonest first. */
export const CODE_PAGES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type CodePage = (typeof CODE_PAGES)[number];

/** How the bytes of a text file are to be read. `mixed` is UTF-8, line by line a code page where a line is not valid UTF-8. */
export type TextEncoding = 'mixed' | 'utf-16le' | 'utf-16be';

export interface EncodingFound {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark, to be left out. */
  readonly markLength: number;
}

/** Bytes looked at: enough for a header line, and cheap. */
const SAMPLE_BYTES = 4096;

/**
 * The encoding of a text from its first bytes: a byte order mark decides; without one, text whose zero bytes stand
 * (nearly) all on one side of each pair is UTF-16.
 */
export function encodingOf(start: Uint8Array): EncodingFound {
  const [first, second, third] = start;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'mixed', markLength: 3 };
  return { encoding: encodingByZeros(start.subarray(0, SAMPLE_BYTES)), markLength: 0 };
}

function encodingByZeros(sample: Uint8Array): TextEncoding {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  // Headers are Latin letters: more than a third of all bytes are zero in UTF-16, and nearly all of them high bytes.
  if (even + odd < sample.length / 3) return 'mixed';
  if (odd > even * 10) return 'utf-16le';
  if (even > odd * 10) return 'utf-16be';
  return 'mixed';
}
