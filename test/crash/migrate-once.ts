// A child process of acts.test.ts: brings data of an older schema up to date, as slowly as a large file would be, until it is killed.
import { type Kysely, sql } from 'kysely';
import { MIGRATIONS } from '../../src/store/migrations/migrations.ts';
import { openStore } from '../../src/store/open-store.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: migrate-once.ts FOLDER');
const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('person').addColumn('mood', 'text').execute();
  for (let round = 0; round < 20; round++)
    await sql`update person set mood = 'mood ' || id || ${String(round)}`.execute(db);
};
process.stdout.write('{"ready":true}\n');
const store = await openStore({ folder, clock: () => Date.now(), migrations: { ...MIGRATIONS, '0998-mood': { up } } });
process.stdout.write('{"done":true}\n');
await store.close();
