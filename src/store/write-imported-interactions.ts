import type { AddedParty, ImportChanges, InteractionExtent } from '../model/import-changes.ts';
import type { ImportWriting } from './apply-import.ts';
import { insertRows } from './insert-rows.ts';
import { toJson } from './json-column.ts';
import type { Transacted } from './store.ts';
import { takeIds } from './take-ids.ts';
import type { CreatedRows } from './write-imported-people.ts';

interface Ids {
  /** The id of a person by reference. */
  readonly idOf: (ref: number) => number;
  readonly created: CreatedRows;
}

/** Writes what happened: new interactions, those of which more is known now, and favours. */
export async function writeImportedInteractions(
  writing: ImportWriting,
  changes: ImportChanges,
  { idOf, created }: Ids,
): Promise<void> {
  const { db, pause } = writing;
  const first = await takeIds(db, 'interaction', changes.interactions.length);
  const rows = changes.interactions.map((added, index) => ({
    id: first + index,
    key: added.key,
    day: added.day,
    channel: added.channel,
    minutes: added.minutes ?? null,
    participants: added.participants,
    subject: added.subject ?? null,
    note: null,
    source: added.key.slice(0, Math.max(0, added.key.indexOf(':'))) || 'import',
    move: null,
    imported: 1 as const,
  }));
  await insertRows(db, 'interaction', rows, pause);
  const parts = changes.interactions.flatMap(({ parties }, index) => partRows(first + index, parties, idOf));
  await insertRows(db, 'interactionPerson', parts, pause);
  await writeGrown(writing, changes, idOf);
  created.interaction = rows.map((row) => row.id);
  created.favour = await writeFavours(writing, changes, idOf);
  created.toldLink = await writeToldLinks(writing, changes, idOf);
}

/** Sets the day, the minutes and the parties of an interaction. */
export async function setExtent(db: Transacted, id: number, extent: InteractionExtent): Promise<void> {
  const { day, participants, minutes, parties } = extent;
  await db
    .updateTable('interaction')
    .set({ day, participants, minutes: minutes ?? null })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('interactionPerson').where('interaction', '=', id).execute();
  await insertRows(
    db,
    'interactionPerson',
    partRows(id, parties, (person) => person),
  );
}

async function writeGrown(
  { db, batch, firstOwn, pause }: ImportWriting,
  { grown }: ImportChanges,
  idOf: Ids['idOf'],
): Promise<void> {
  const withIds = (extent: InteractionExtent): InteractionExtent => ({
    ...extent,
    parties: extent.parties
      .map((party) => ({ ...party, person: idOf(party.person) }))
      .sort((a, b) => a.person - b.person),
  });
  const entries = grown.map(({ id, before, after }) => ({ id, before: withIds(before), after: withIds(after) }));
  const kept = entries.filter(({ id }) => id < firstOwn.interaction);
  const first = await takeIds(db, 'change', kept.length);
  const rows = kept.map(({ id, before, after }, index) => ({
    id: first + index,
    batch,
    entity: 'interaction' as const,
    entityId: id,
    field: 'extent',
    before: toJson(before),
    after: toJson(after),
  }));
  await insertRows(db, 'change', rows, pause);
  for (const { id, after } of entries) await setExtent(db, id, after);
}

async function writeFavours(
  { db, pause }: ImportWriting,
  { favours }: ImportChanges,
  idOf: Ids['idOf'],
): Promise<number[]> {
  const first = await takeIds(db, 'favour', favours.length);
  const rows = favours.map(({ key, person, kind, day, about }, index) => ({
    id: first + index,
    key,
    person: idOf(person),
    kind,
    day: day ?? null,
    about,
    move: null,
    imported: 1 as const,
  }));
  await insertRows(db, 'favour', rows, pause);
  return rows.map((row) => row.id);
}

async function writeToldLinks(
  { db, pause }: ImportWriting,
  { toldLinks }: ImportChanges,
  idOf: Ids['idOf'],
): Promise<number[]> {
  const first = await takeIds(db, 'toldLink', toldLinks.length);
  const rows = toldLinks.map(({ key, people: [a, b], probability }, index) => ({
    id: first + index,
    key,
    a: idOf(a),
    b: idOf(b),
    probability,
    imported: 1 as const,
  }));
  await insertRows(db, 'toldLink', rows, pause);
  return rows.map((row) => row.id);
}

function partRows(interaction: number, parties: readonly AddedParty[], idOf: Ids['idOf']) {
  return parties.map(({ person, incoming, outgoing, incomingCharacters, outgoingCharacters, isBystander }) => ({
    interaction,
    person: idOf(person),
    incoming,
    outgoing,
    incomingCharacters,
    outgoingCharacters,
    bystander: isBystander === true ? (1 as const) : (0 as const),
  }));
}
