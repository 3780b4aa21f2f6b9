import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../base/file-source.ts';
import { Refusal } from '../../base/refusals.ts';
import { openZip } from './open-zip.ts';
import { UNPACK_LIMIT, type UnpackLimit, unpackCount } from './unpack-limit.ts';

/** Name and text of every member. */
async function unpack(bytes: Uint8Array, limit: Partial<UnpackLimit> = {}): Promise<Record<string, string>> {
  const source = memorySource('export.zip', bytes);
  const count = unpackCount(source.name, source.size, { ...UNPACK_LIMIT, ...limit });
  const texts: Record<string, string> = {};
  for (const member of await openZip(source, count)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of member.read()) pieces.push(piece);
    texts[member.name] = Buffer.concat(pieces).toString();
  }
  return texts;
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
}

const TEXT = 'Name\nNegotiation\nPublic speaking\n';
const SMALL = zipSync({ 'Skills.csv': strToU8(TEXT), 'Jobs/Saved Jobs.csv': [strToU8('x'), { level: 0 }] });

/** The same archive with the two bytes at `offset` of every header set to `value`. */
function withHeaders(bytes: Uint8Array, at: { local: number; central: number }, value: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let index = 0; index + 4 <= changed.length; index++) {
    if (changed.readUInt32LE(index) === 0x04034b50) changed.writeUInt16LE(value, index + at.local);
    if (changed.readUInt32LE(index) === 0x02014b50) changed.writeUInt16LE(value, index + at.central);
  }
  return changed;
}

describe('openZip', () => {
  it('unpacks stored and deflated files in folders', async () => {
    expect(await unpack(SMALL)).toEqual({ 'Skills.csv': TEXT, 'Jobs/Saved Jobs.csv': 'x' });
  });

  it('reads files whose names try to leave the folder, since names are never used as paths', async () => {
    const names = Object.keys(await unpack(zipSync({ '../../evil.csv': strToU8('a'), '/etc/b.csv': strToU8('b') })));
    expect(names).toEqual(['../../evil.csv', '/etc/b.csv']);
  });

  it('refuses an archive cut off at any byte as damaged', async () => {
    for (let length = 4; length < SMALL.length; length++) {
      expect(await refusalOf(unpack(SMALL.subarray(0, length))), `cut at ${length}`).toBe('file-damaged');
    }
  });

  it('refuses an archive with a changed byte in its packed data as damaged', async () => {
    const changed = Buffer.from(SMALL);
    changed[45]! ^= 0x55;
    expect(await refusalOf(unpack(changed))).toBe('file-damaged');
  });

  it('refuses encrypted files, and ways of packing that it does not know', async () => {
    expect(await refusalOf(unpack(withHeaders(SMALL, { local: 6, central: 8 }, 1)))).toBe('file-not-readable');
    expect(await refusalOf(unpack(withHeaders(SMALL, { local: 8, central: 10 }, 14)))).toBe('file-not-readable');
  });

  it('stops a bomb by its ratio while it unpacks, whatever its headers claim', async () => {
    const bomb = zipSync({ 'bomb.csv': new Uint8Array(20 * 1024 ** 2) }, { level: 9 });
    const lying = Buffer.from(bomb);
    const central = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    lying.writeUInt32LE(10, central + 24);
    expect(bomb.length).toBeLessThan(30_000);
    expect(await refusalOf(unpack(lying, { harmlessBytes: 1024 ** 2 }))).toBe('zip-too-large');
  });

  it('refuses a file that claims too much before it unpacks a byte of it', async () => {
    const claiming = Buffer.from(zipSync({ 'a.csv': new Uint8Array(10) }));
    claiming.writeUInt32LE(2_000_000, claiming.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(await refusalOf(unpack(claiming, { totalBytes: 1_000_000 }))).toBe('zip-too-large');
    expect(await refusalOf(unpack(claiming, { totalBytes: 3_000_000 }))).toBe('none');
  });

  it('stops an archive by the total of its files', async () => {
    const packed = zipSync({ 'a.csv': new Uint8Array(600_000), 'b.csv': new Uint8Array(600_000) }, { level: 0 });
    expect(await refusalOf(unpack(packed, { totalBytes: 1_000_000 }))).toBe('zip-too-large');
    expect(await refusalOf(unpack(packed, { totalBytes: 1_200_000 }))).toBe('none');
  });

  it('stops an archive by the number of its files', async () => {
    expect(await refusalOf(unpack(SMALL, { members: 1 }))).toBe('zip-too-large');
  });
});
