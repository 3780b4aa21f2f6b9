import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { trimmed } from './trimmed.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function textOf(bytes: Uint8Array, size = 7): Promise<string> {
  let text = '';
  for await (const part of decodeText(inPieces(bytes, size))) text += part;
  return text;
}

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', async () => {
    expect(await textOf(Buffer.from('Zoë, 名前 🌱'))).toBe('Zoë, 名前 🌱');
    expect(await textOf(Buffer.from('\uFEFFZoë'))).toBe('Zoë');
  });

  it('reads UTF-16 of either order, with and without a mark', async () => {
    const little = Buffer.from('First Name,Zoë', 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(await textOf(little)).toBe('First Name,Zoë');
    expect(await textOf(big)).toBe('First Name,Zoë');
    expect(await textOf(Buffer.concat([Buffer.from([0xff, 0xfe]), little]), 3)).toBe('First Name,Zoë');
    expect(await textOf(Buffer.concat([Buffer.from([0xfe, 0xff]), big]), 3)).toBe('First Name,Zoë');
  });

  it('reads Windows-1252, its signs beyond Latin-1 included', async () => {
    expect(await textOf(latin('Zo\xeb \x80 \x96'))).toBe('Zoë € –');
  });

  it('reads a file in which a single line is Windows-1252 and the others are UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('Zoë\n'), latin('Zo\xeb\r\n'), Buffer.from('Łukasz')]);
    expect(await textOf(bytes)).toBe('Zoë\nZoë\r\nŁukasz');
  });

  it('leaves NUL characters out', async () => {
    expect(await textOf(Buffer.from('An\0a,Ruiz\n'))).toBe('Ana,Ruiz\n');
  });

  it('never cuts a character in two, wherever the pieces end and however long a line is', async () => {
    const long = `${'ë名🌱'.repeat(300_000)}`;
    expect((await textOf(Buffer.from(long), 65_537)) === long).toBe(true);
  });

  it('copies what it needs of a piece, whose memory may be used again', async () => {
    const bytes = Buffer.from('Zoë,名前\n'.repeat(20_000));
    async function* overAgain(): AsyncGenerator<Uint8Array> {
      const room = Buffer.alloc(10_007);
      for (let start = 0; start < bytes.length; start += room.length) {
        yield room.subarray(0, bytes.copy(room, 0, start));
        room.fill(0x78);
      }
    }
    let text = '';
    for await (const part of decodeText(overAgain())) text += part;
    expect(text === bytes.toString()).toBe(true);
  });

  it('gives back every UTF-8 text as it was', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 }).filter((made) => !/[\0\uFEFF]/.test(made));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (made, size) => {
        expect(await textOf(Buffer.from(`header\n${made}`), size)).toBe(`header\n${made}`);
      }),
    );
  });
});

describe('trimmed', () => {
  it('leaves what trim leaves, of any text', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'aé \t\n', '\u00a0', '\u1680', '\u2003', '\ufeff'),
      fc.string({ maxLength: 1 }),
    );
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 5 }), (text) => trimmed(text) === text.trim()));
  });
});
