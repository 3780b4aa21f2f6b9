import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chanceFrom } from '../../src/base/chance.ts';
import { memorySource } from '../../src/base/file-source.ts';
import { Refusal } from '../../src/base/refusals.ts';
import { readFile } from '../../src/formats/read-file.ts';
import { UNPACK_LIMIT } from '../../src/formats/zip/unpack-limit.ts';
import { type Network, toEdgeList, toGexf, toGraphMl, toJsonGraph, toPajek } from '../../src/graph/graph.ts';
import { TODAY } from '../support/fresh-store.ts';
import { mutated } from './mutated.ts';

const SHARED = new URL('../../../shared/data/', import.meta.url).pathname;
/** Larger samples are cut, so that each case is short. */
const MOST_BYTES = 20_000;
/** What one case of so few bytes may take of the processor, in milliseconds; more counts as a hang. */
const HANG = 10_000;

const FOLDERS = {
  vcard: ['vcard-corpus-a', /\.vcf$/],
  csv: ['contacts-csv-a', /\.csv$/],
  ics: ['ics-corpus-a', /\.(?:ics|vcs)$/],
  mail: ['mail-corpus-a', /\.eml$/],
  mbox: ['mbox-apache-a', /\.mbox(?:\.gz)?$/],
  linkedin: ['linkedin-eras-a', /\.csv$/],
  // Edges of real networks; the other formats of networks are written below.
  network: ['.', /net-[^/]+\/edges\.csv$/],
} as const satisfies Record<string, readonly [folder: string, file: RegExp]>;

export type FuzzedFormat = keyof typeof FOLDERS;
/** Formats that can be fuzzed. */
export const FUZZED_FORMATS = Object.keys(FOLDERS) as readonly FuzzedFormat[]; // keys of a literal table

/** True where the samples are at hand. */
export const HAS_SAMPLES = existsSync(SHARED);

/** What became of the cases. */
export interface FuzzOutcome {
  readonly cases: number;
  readonly records: number;
  readonly refused: number;
  /** Processor time of the slowest case, in milliseconds. */
  readonly slowest: number;
}

/**
 * Reads so many changed samples of a format. Each must end in records or in a refusal.
 * @throws Error with the seed and number of the case when a reader throws anything else, says nothing at all, or takes too long
 */
export async function fuzzFormat(format: FuzzedFormat, cases: number, seed: number): Promise<FuzzOutcome> {
  const samples = samplesOf(format);
  let [records, refused, slowest] = [0, 0, 0];
  for (let index = 0; index < cases; index++) {
    // A seed of its own for each case: any one can be run again alone.
    const chance = chanceFrom(seed + index);
    const pick = (): Buffer => samples[Math.floor(chance() * samples.length)]!;
    const bytes = mutated(pick(), pick(), chance);
    // Of the processor: on a busy machine any case takes long by the clock.
    const start = process.cpuUsage();
    const count = await recordsIn(bytes).catch((error: unknown) => {
      throw new Error(`${format}, seed ${seed + index}: ${String(error)}`, { cause: error });
    });
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (took > HANG) throw new Error(`${format}, seed ${seed + index}: took ${Math.round(took)} ms`);
    if (count === 0) throw new Error(`${format}, seed ${seed + index}: neither records nor a refusal`);
    slowest = Math.max(slowest, took);
    if (count === undefined) refused++;
    else records += count;
  }
  return { cases, records, refused, slowest };
}

/** The number of records; undefined for a refusal. */
async function recordsIn(bytes: Buffer): Promise<number | undefined> {
  try {
    let count = 0;
    const unpackLimit = { ...UNPACK_LIMIT, harmlessBytes: 2 ** 22 };
    for await (const batch of readFile(memorySource('file', bytes), {
      timeZone: 'Europe/Berlin',
      today: TODAY,
      region: 'DE',
      unpackLimit,
    })) {
      count += batch.length;
    }
    return count;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function samplesOf(format: FuzzedFormat): readonly Buffer[] {
  const [folder, file] = FOLDERS[format];
  const samples = filesOf(folder, file);
  return format === 'network' ? [...writtenNetworks(), ...samples.map(withNames)] : samples;
}

function filesOf(folder: string, file: RegExp): readonly Buffer[] {
  return readdirSync(join(SHARED, folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(SHARED, folder, name))
    .filter((path) => file.test(path) && statSync(path).isFile())
    .map((path) => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).subarray(0, MOST_BYTES))
    .filter((bytes) => bytes.length > 0);
}

/** Numbers name nobody, and a file of numbers alone is refused. */
function withNames(edges: Buffer): Buffer {
  return Buffer.from(edges.toString('latin1').replace(/^(\d+),(\d+)/gm, 'Person $1,Person $2'), 'latin1');
}

/** One small network in every format that networks are written in. */
function writtenNetworks(): readonly Buffer[] {
  const network: Network = {
    ids: ['ana@example.org', 'n2', 'n3', 'https://www.linkedin.com/in/dee', 'n5'],
    labels: ['Ana Ruiz', 'Ben "B" Osei', 'Cem <Aydın>', '', 'Eli & Fay'],
    directed: false,
    from: Int32Array.of(0, 1, 1, 2, 0),
    to: Int32Array.of(1, 2, 3, 4, 4),
    weights: Float64Array.of(1, 0.5, 0.25, 1, 0.75),
  };
  return [toGraphMl, toGexf, toPajek, toJsonGraph, toEdgeList].map((write) => Buffer.from(write(network)));
}
