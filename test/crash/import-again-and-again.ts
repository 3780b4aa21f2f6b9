// A child process of import.test.ts: imports one export after the other and says so, until it is killed.
import { openStore } from '../../src/store/open-store.ts';
import { undoBatch } from '../../src/store/undo-batch.ts';
import { importRecords } from '../support/import-records.ts';
import { numberedExport } from './numbered-export.ts';

const [folder, first] = process.argv.slice(2);
if (folder === undefined || first === undefined) throw new Error('Usage: import-again-and-again.ts FOLDER FIRST');
const store = await openStore({ folder, clock: () => Date.now() });
process.stdout.write('ready\n');
for (let number = Number(first); ; number++) {
  const { batch } = await importRecords(store, numberedExport(number));
  process.stdout.write(`done ${number}\n`);
  if (number % 3 === 0) {
    await undoBatch(store, batch);
    process.stdout.write(`undone ${number}\n`);
  }
}
