// A child process of acts.test.ts on a disk of few megabytes: adds people until that is refused, and says how it ended.
import { join } from 'node:path';
import { isRefusal } from '../../src/base/refusals.ts';
import { openStore } from '../../src/store/open-store.ts';
import { addPeople } from '../../src/store/people.ts';
import { writeBackup } from '../../src/store/write-backup.ts';

const [folder, most] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: narrow-disk.ts FOLDER MOST');
const refusalOf = async (work: () => Promise<unknown>): Promise<string | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.code;
  }
};
let added = 0;
const writing = await refusalOf(async () => {
  const store = await openStore({ folder, clock: () => Date.now() });
  try {
    for (; added < Number(most); added += 100) {
      await addPeople(
        store,
        Array.from({ length: 100 }, (_, number) => ({ name: `Person ${added + number}` })),
      );
    }
  } finally {
    const backup = await refusalOf(() => writeBackup(store, join(folder, 'backup.sqlite')));
    process.stdout.write(`${JSON.stringify({ backup })}\n`);
    await store.close();
  }
});
process.stdout.write(`${JSON.stringify({ added, writing })}\n`);
