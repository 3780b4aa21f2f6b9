import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHeader } from './decode-header.ts';

/** Bytes as the scanner hands them over: one character for each. */
function raw(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function encoded(charset: string, bytes: readonly number[]): string {
  return `=?${charset}?B?${Buffer.from(bytes).toString('base64')}?=`;
}

describe('a header', () => {
  it.each([
    ['=?ISO-8859-1?Q?Herv=E9?= BOUTEMY', 'Hervé BOUTEMY'],
    ['=?utf-8?q?Z=C3=B6e_Brandt?=', 'Zöe Brandt'],
    ['=?koi8-r?B?8NLJ18XU?=', 'Привет'],
    ['=?EUC-KR?Q?=C7=D1=B1=B9=B8=BB?=', '한국말'],
    ['=?GB2312?B?1tDOxA==?=', '中文'],
    ['=?big5?B?pKSk5Q==?=', '中文'],
    ['=?Shift_JIS?B?k/qWew==?=', '日本'],
    ['=?windows-1251?B?wPLo6u7i?=', 'Атиков'],
    ['=?ks_c_5601-1987?B?x9E=?=', '한'],
    ['=?cp932?B?k/qWew==?=', '日本'],
    ['=?unicode-1-1-utf-7?Q?Andr+AOk-?=', 'André'],
    ['=?us-ascii*en?Q?plain?=', 'plain'],
    ['=?utf-8?Q?1=2b1=3D2_=G_=C3=B6?=', '1+1=2 =G ö'],
  ])('written as %s reads %s', (written, read) => {
    expect(decodeHeader(written)).toBe(read);
  });

  it('joins neighbouring words of one charset, even where a character is cut in two', () => {
    expect(decodeHeader('=?utf-8?Q?=E3=81?=\r\n =?utf-8?Q?=BE!?=')).toBe('ま!');
    const half = encoded('iso-2022-jp', [0x1b, 0x24, 0x42, 0x25, 0x46, 0x1b, 0x28, 0x42]);
    expect(decodeHeader(`${half}\r\n\t${half}`)).toBe('テテ');
  });

  it('keeps the space between a word and plain text, and not between two words', () => {
    expect(decodeHeader('a =?utf-8?Q?b?= =?iso-8859-1?Q?c?= d')).toBe('a bc d');
  });

  it('reads as UTF-8 or Windows-1252 what names a charset wrongly or an unknown one', () => {
    expect(decodeHeader('=?utf-8?Q?Andr=E9?=')).toBe('André');
    expect(decodeHeader('=?NONE?B?VEVTVA=?=')).toBe('TEST');
    expect(decodeHeader('=?x-unknown?Q?Andr=C3=A9?=')).toBe('André');
  });

  it('reads raw bytes as UTF-8, else as the charset of the message, else as Windows-1252', () => {
    expect(decodeHeader(raw('Łukasz'))).toBe('Łukasz');
    expect(decodeHeader('Andr\xe9')).toBe('André');
    expect(decodeHeader('\xcf\xf0\xe8', 'windows-1251')).toBe('При');
  });

  it('unfolds', () => {
    expect(decodeHeader(' Re: Lunch\r\n\ton Friday ')).toBe('Re: Lunch on Friday');
  });

  it('gives back every text that was encoded, whatever its characters', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\p{Cc}\p{Cs}\s]/u.test(text));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeHeader(encoded('UTF-8', [...Buffer.from(text)]))).toBe(text);
        const letters = [...Buffer.from(text)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`);
        expect(decodeHeader(`=?UTF-8?Q?${letters.join('')}?=`)).toBe(text);
      }),
    );
  });
});
