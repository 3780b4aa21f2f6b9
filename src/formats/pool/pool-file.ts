import { z } from 'zod';
import { Refusal } from '../../base/refusals.ts';
import { PoolBand } from '../../model/pool.ts';
import { PoolDerivation } from './pool-secret.ts';

/** Version of the layout below; a new layout gets a new number, and this one stays readable. */
const VERSION = 1;
const FORMAT = 'tertius-pool';

const Hash = z.string().regex(/^[\w-]{43}$/);

/** Whom somebody knows, told by nothing but hashes and how strong each tie is (docs/going-out.md#pooling). */
const PoolFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  derivation: PoolDerivation,
  check: Hash,
  /** People are told by their name alone too. */
  names: z.boolean(),
  people: z.array(z.strictObject({ strength: PoolBand, keys: z.array(Hash).min(1) })),
});
export type PoolFile = z.infer<typeof PoolFile>;

/** The text of a pooling file, a line for each person. They stand in the order of their hashes, which tells nothing of them. */
export function toPoolFile(pool: Omit<PoolFile, 'format' | 'version'>): string {
  const { people, ...rest } = pool;
  const lines = people
    .map(({ strength, keys }) => ({ strength, keys: keys.toSorted() }))
    .sort((one, other) => (one.keys[0]! < other.keys[0]! ? -1 : 1))
    .map((person) => JSON.stringify(person));
  const head = JSON.stringify({ format: FORMAT, version: VERSION, ...rest });
  return `${head.slice(0, -1)},"people":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Reads a pooling file.
 * @throws Refusal `file-not-recognised` for another kind of file, `data-newer` for one of a newer Tertius, `file-damaged`
 */
export function readPoolFile(text: string, file: string): PoolFile {
  const value = jsonOf(text);
  const head = z.object({ format: z.literal(FORMAT), version: z.int() }).safeParse(value);
  if (!head.success) {
    // Cut off, it is no JSON any more, but still begins as one.
    if (text.trimStart().startsWith(`{"format":"${FORMAT}"`)) throw damaged(file, 'it is cut off or was changed');
    throw new Refusal('file-not-recognised', {
      file,
      hint: 'Here goes a file that `tertius pool export` wrote on the other computer.',
    });
  }
  const { version } = head.data;
  if (version > VERSION) throw new Refusal('data-newer', { file, found: version, known: VERSION });
  const read = PoolFile.safeParse(value);
  if (!read.success) throw damaged(file, `${read.error.issues[0]!.path.join('.')} is not as it was written`);
  return read.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function damaged(file: string, why: string): Refusal {
  return new Refusal('file-damaged', { file, line: '', why, hint: 'Ask for it again; nothing was changed.' });
}
