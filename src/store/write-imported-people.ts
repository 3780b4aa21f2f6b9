import type { ImportChanges } from '../model/import-changes.ts';
import type { ImportWriting } from './apply-import.ts';
import { insertRows } from './insert-rows.ts';
import { newPersonRow } from './person-row.ts';
import type { PersonTable, VouchTable } from './tables.ts';
import { type Numbered, takeIds } from './take-ids.ts';

/** Ids of the rows that an import created, by what they are. */
export type CreatedRows = { [Entity in VouchTable['entity']]?: readonly number[] };

/** Writes new people and what is new about people: keys, topics, positions, schools. The ids of the new people. */
export async function writeImportedPeople(
  writing: ImportWriting,
  changes: ImportChanges,
  created: CreatedRows,
): Promise<readonly number[]> {
  const { db, pause } = writing;
  const first = await takeIds(db, 'person', changes.people.length);
  const people = changes.people.map(
    ({ file: _, ...fields }, index): PersonTable => ({
      ...newPersonRow(first + index, fields),
      ...fields,
      imported: 1,
    }),
  );
  await insertRows(db, 'person', people, pause);
  const ids = people.map((row) => row.id);
  const personOf = <Added extends { readonly person: number }>(added: Added): Added =>
    added.person > 0 ? added : { ...added, person: ids[-1 - added.person]! };

  const keys = await numbered(writing, 'personKey', changes.keys.map(personOf));
  await insertRows(db, 'personKey', keys, pause);
  const topics = await numbered(writing, 'topic', changes.topics.map(personOf));
  await insertRows(db, 'topic', topics, pause);
  const traits = await numbered(writing, 'trait', changes.traits.map(personOf));
  await insertRows(db, 'trait', traits, pause);
  const positions = await numbered(writing, 'position', changes.positions.map(personOf));
  await insertRows(
    db,
    'position',
    positions.map((row) => ({ ...NO_SPAN, ...row })),
    pause,
  );
  const education = await numbered(writing, 'education', changes.education.map(personOf));
  await insertRows(
    db,
    'education',
    education.map((row) => ({ degree: null, ...NO_SPAN, ...row })),
    pause,
  );

  created.person = ids;
  created.personKey = keys.map((row) => row.id);
  created.topic = topics.map((row) => row.id);
  created.trait = traits.map((row) => row.id);
  created.position = positions.map((row) => row.id);
  created.education = education.map((row) => row.id);
  return ids;
}

const NO_SPAN = { startedOn: null, finishedOn: null };

async function numbered<Row>(
  { db }: ImportWriting,
  table: Numbered,
  rows: readonly Row[],
): Promise<readonly (Row & { readonly id: number; readonly imported: 1 })[]> {
  const first = await takeIds(db, table, rows.length);
  return rows.map((row, index) => ({ ...row, id: first + index, imported: 1 }));
}
