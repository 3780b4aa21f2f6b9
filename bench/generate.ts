import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { dayInZone, parseDay, toIsoDay } from '../src/base/days.ts';
import { connectionsMember } from './export/connections-member.ts';
import type { ExportMember, ExportOptions } from './export/export-options.ts';
import { messagesMember } from './export/messages-member.ts';
import { smallMembers } from './export/small-members.ts';

/** Pieces are packed in blocks of about this many characters. */
const BLOCK = 256 * 1024;

/**
 * An invented LinkedIn export as a zip, in the real structure of 2026: preamble, hidden members, quoted messages with line
 * breaks, advertisements, drafts, group threads. The same options give the same bytes.
 */
export function generateExport(options: ExportOptions): Uint8Array {
  const pieces: Uint8Array[] = [];
  writeExport(options, (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}

/** The same, handed over piece by piece, for exports that do not fit into memory. */
export function writeExport(options: ExportOptions, write: (piece: Uint8Array) => void): void {
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    write(piece);
  });
  const [year, month, dayOfMonth] = toIsoDay(options.today).split('-').map(Number);
  // A zip holds wall-clock time without a zone: taken apart and put together in the same zone, it is the same everywhere.
  const mtime = new Date(year!, month! - 1, dayOfMonth);
  for (const member of [connectionsMember(options), messagesMember(options), ...smallMembers(options)]) {
    const file = new ZipDeflate(member.name, { level: 4 });
    file.mtime = mtime;
    zip.add(file);
    for (const block of blocksOf(member)) file.push(strToU8(block));
    file.push(new Uint8Array(0), true);
  }
  zip.end();
}

function* blocksOf({ pieces }: ExportMember): Iterable<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      connections: { type: 'string', default: '10000' },
      messages: { type: 'string', default: '50000' },
      seed: { type: 'string', default: '1' },
      today: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const today = values.today === undefined ? dayInZone(Date.now(), 'UTC') : parseDay(values.today);
  const [connections, messages, seed] = [values.connections, values.messages, values.seed].map(Number) as [
    number,
    number,
    number,
  ];
  if (
    values.out === undefined ||
    today === undefined ||
    ![connections, messages, seed].every((n) => Number.isInteger(n) && n >= 0)
  ) {
    process.stderr.write(
      'Usage: npx node bench/generate.ts --connections 10000 --messages 50000 --out FILE.zip [--seed 1] [--today 2026-11-24]\n',
    );
    process.exit(2);
  }
  const out = openSync(values.out, 'w');
  let bytes = 0;
  writeExport({ connections, messages, seed, today }, (piece) => {
    bytes += piece.length;
    writeSync(out, piece);
  });
  closeSync(out);
  process.stdout.write(`${values.out}: ${connections} connections, ${messages} messages, ${bytes} bytes\n`);
}
