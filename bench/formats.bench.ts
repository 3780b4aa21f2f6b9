import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { inventMail } from './invent-mail.ts';
import { inventCards, inventConnections } from './invent-tables.ts';
import { inFolder } from './program.ts';

/** What a reader in a process of its own answers. */
interface Read {
  readonly milliseconds: number;
  readonly check: number;
  readonly megabytes: number;
}

interface ReadBeside {
  readonly what: string;
  readonly unit: string;
  readonly pieces: () => Iterable<Buffer>;
  readonly rounds: number;
  readonly peers: readonly { readonly name: string; readonly least: number; readonly rounds: number }[];
  /** What the peer counts besides: the lines above the rows. */
  readonly extra?: number;
}

const PYTHON = '/usr/bin/python3';
const READ_RECORDS = join(import.meta.dirname, 'read-records.ts');
const FORMATS = join(import.meta.dirname, 'peers/formats.py');

const FILES: readonly ReadBeside[] = [
  {
    what: 'connections to people with keys',
    unit: 'rows',
    pieces: () => inventConnections(300_000),
    rounds: 3,
    peers: [{ name: 'csv', least: 1, rounds: 5 }],
    // The preamble and the header. Python counts an empty line as a row.
    extra: 4,
  },
  {
    what: 'cards to people with keys',
    unit: 'cards',
    pieces: () => inventCards(30_000),
    rounds: 4,
    peers: [
      { name: 'ical.js', least: 2, rounds: 3 },
      { name: 'vobject', least: 25, rounds: 1 },
    ],
  },
  {
    what: 'mailbox to exchanges',
    unit: 'messages',
    pieces: () => inventMail(40_000),
    rounds: 4,
    peers: [{ name: 'mailbox', least: 50, rounds: 1 }],
  },
];

/** Reading of whole files, from disk to records, beside what a person would otherwise use: least CPU times, and memory of both processes. */
export async function* formatsFigures(): AsyncIterable<Figure> {
  for (const file of FILES) {
    yield* await inFolder(async (folder): Promise<Figure[]> => {
      const path = join(folder, 'file');
      const out = openSync(path, 'w');
      for (const piece of file.pieces()) writeSync(out, piece);
      closeSync(out);
      return file.peers.map((peer) => figureOf(path, file, peer));
    });
  }
}

function figureOf(
  path: string,
  { what, unit, rounds, extra = 0 }: ReadBeside,
  peer: ReadBeside['peers'][number],
): Figure {
  // In two halves around the peer, as the machine may be busier at one time than at another.
  const before = run(process.execPath, READ_RECORDS, 'ours', path, rounds);
  const theirs =
    peer.name === 'ical.js'
      ? run(process.execPath, READ_RECORDS, peer.name, path, peer.rounds)
      : existsSync(PYTHON)
        ? run(PYTHON, FORMATS, peer.name, path, peer.rounds)
        : undefined;
  const after = run(process.execPath, READ_RECORDS, 'ours', path, rounds)!;
  const ours = Math.min(before!.milliseconds, after.milliseconds);
  if (theirs !== undefined && theirs.check - extra !== after.check)
    throw new Error(`${peer.name} counts ${theirs.check} ${unit}, we count ${after.check}.`);
  const bytes = statSync(path).size;
  const speed = `${Math.round((after.check / ours) * 1000).toLocaleString('en')} ${unit}/s, ${Math.round(bytes / ours / 1000)} MB/s`;
  const memory = `${Math.round(after.megabytes)} MB of memory${theirs === undefined ? '' : `, theirs ${Math.round(theirs.megabytes)}`}`;
  return {
    what,
    size: `${after.check.toLocaleString('en')} ${unit}, ${Math.round(bytes / 1e6)} MB`,
    ours,
    ...(theirs === undefined
      ? { missing: `${peer.name} for ${PYTHON}` }
      : {
          peer: {
            name: peer.name === 'ical.js' ? peer.name : `python ${peer.name}`,
            milliseconds: theirs.milliseconds,
          },
        }),
    least: peer.least,
    remark: `${speed}; ${memory}`,
  };
}

/** Undefined where a module is not installed. */
function run(program: string, script: string, reader: string, path: string, rounds: number): Read | undefined {
  const done = spawnSync(program, [script, reader, path, String(rounds)], { encoding: 'utf8' });
  if (done.stderr.includes('ModuleNotFoundError')) return undefined;
  if (done.status !== 0) throw new Error(`${reader} failed with ${done.status}: ${done.stderr}`);
  // The readers print nothing else.
  return JSON.parse(done.stdout) as Read;
}
