import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from './figure.ts';
import { inventMail } from './invent-mail.ts';
import { inventConnections, inventContacts } from './invent-tables.ts';
import { inFolder, runMeasured } from './program.ts';
import { timeOf } from './timing.ts';

/** What an import may hold in memory, in megabytes, however large the file is. */
const MOST_MEGABYTES = 300;
const TELL_MEMORY = pathToFileURL(join(import.meta.dirname, 'tell-memory.mjs')).href;

const FILES = [
  { what: 'address book of 1,000,000 rows', name: 'contacts.csv', pieces: () => inventContacts(1_000_000) },
  { what: 'Connections.csv of 1,000,000 rows', name: 'Connections.csv', pieces: () => inventConnections(1_000_000) },
  { what: 'mailbox of 2 GiB', name: 'mail.mbox', pieces: () => inventMail(620_000) },
] as const;

/** Import of files larger than the memory that it may take, whole processes, with the most memory that they held. */
export async function* largeImportFigures(): AsyncIterable<Figure> {
  for (const { what, name, pieces } of FILES) {
    yield await inFolder(async (folder): Promise<Figure> => {
      const file = join(folder, name);
      const out = openSync(file, 'w');
      for (const piece of pieces()) writeSync(out, piece);
      closeSync(out);
      const told = join(folder, 'memory');
      const environment = { NODE_OPTIONS: `--import=${TELL_MEMORY}`, TERTIUS_BENCH_MEMORY: told };
      const ours = await timeOf(() => runMeasured(folder, environment, 'import', file, '--quiet'));
      const megabytes = Math.max(...readFileSync(told, 'utf8').trim().split('\n').map(Number)) / 1024;
      return {
        what: `import: ${what}`,
        size: `${Math.round(statSync(file).size / 1e6)} MB`,
        ours,
        remark: `${Math.round(megabytes)} MB of memory at most${megabytes > MOST_MEGABYTES ? `, more than ${MOST_MEGABYTES}` : ''}`,
      };
    });
  }
}
