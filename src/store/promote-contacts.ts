import type { PersonId } from '../model/ids.ts';
import type { ImportWriting } from './apply-import.ts';
import { insertRows } from './insert-rows.ts';
import { toJson, wordsOf } from './json-column.ts';
import type { Transacted } from './store.ts';
import { takeIds } from './take-ids.ts';

/** People with whom turns went both ways: they were dealt with really. Whoever was only copied was not. */
export async function dealtWith(db: Transacted): Promise<ReadonlySet<PersonId>> {
  const rows = await db
    .selectFrom('interactionPerson')
    .innerJoin('interaction', 'interaction.id', 'interactionPerson.interaction')
    .where('channel', 'not in', ['invitation', 'reaction'])
    .where('bystander', '=', 0)
    .groupBy('interactionPerson.person')
    .having((row) => row.and([row(row.fn.sum('incoming'), '>', 0), row(row.fn.sum('outgoing'), '>', 0)]))
    .select('interactionPerson.person')
    .execute();
  return new Set(rows.map((row) => row.person));
}

/** Prospects who were dealt with really become contacts, connected or not; remembered, so that it can be taken back. */
export async function promoteRealContacts({ db, batch, firstOwn, pause }: ImportWriting): Promise<void> {
  const prospects = await db
    .selectFrom('person')
    .select(['id', 'handEdited'])
    .where('standing', '=', 'prospect')
    .orderBy('id')
    .execute();
  const real = await dealtWith(db);
  const promoted = prospects.filter(({ id, handEdited }) => real.has(id) && !wordsOf(handEdited).includes('standing'));
  const known = promoted.filter(({ id }) => id < firstOwn.person);
  const first = await takeIds(db, 'change', known.length);
  const rows = known.map(({ id: entityId }, index) => ({
    id: first + index,
    batch,
    entity: 'person' as const,
    entityId,
    field: 'standing',
    before: toJson('prospect'),
    after: toJson('contact'),
  }));
  await insertRows(db, 'change', rows, pause);
  for (const { id } of promoted)
    await db.updateTable('person').set({ standing: 'contact' }).where('id', '=', id).execute();
}
