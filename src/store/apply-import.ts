import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { StopSignal } from '../base/stop-signal.ts';
import type { BatchId, InteractionId, PersonId } from '../model/ids.ts';
import type { ImportChanges, WholeImport } from '../model/import-changes.ts';
import type { Known, WantedKnown } from '../model/known.ts';
import { type Counts, countsOf } from './counts.ts';
import { indexPeople } from './index-people.ts';
import { insertRows } from './insert-rows.ts';
import { toJson } from './json-column.ts';
import { loadKnown } from './known.ts';
import { noticeGone } from './notice-gone.ts';
import { promoteRealContacts } from './promote-contacts.ts';
import { saidSoFar } from './said-so-far.ts';
import { foresee, type Store, type Transacted, write } from './store.ts';
import { takeIds } from './take-ids.ts';
import { writeChangedFields } from './write-changed-fields.ts';
import { writeImportedInteractions } from './write-imported-interactions.ts';
import { type CreatedRows, writeImportedPeople } from './write-imported-people.ts';

/** A portion of an import: what has to be known to decide it, and what it comes to then. */
export interface Portion {
  readonly wanted: WantedKnown;
  /** Pure. `soFar` says what earlier portions did. */
  readonly decide: (known: Known, soFar: SoFar) => ImportChanges;
}

/** What is known of the import as a whole while a portion is decided. */
export interface SoFar extends Pick<WholeImport, 'said' | 'namesBefore' | 'firstInteraction'> {
  /** The last day on which a connection was made by what was known before the import. */
  readonly lastConnection: Day | undefined;
}

/** What the import was told, added up by whoever decides; and what is known after it. */
export type ReportOf<Report> = (after: Counts & { readonly gone: number }) => Report;

export interface ApplyOptions {
  /** Where the files tell of connections: the last day on which one was made, and today. */
  readonly connections?: { readonly last: Day; readonly today: Day } | undefined;
  /** Find out what would happen, and leave everything as it is. */
  readonly dryRun?: boolean | undefined;
  /** Stops the import without a trace, with the refusal `cancelled`. */
  readonly signal?: StopSignal | undefined;
  /** How many of the steps of writing are done. */
  readonly onProgress?: ((done: { readonly done: number; readonly of: number }) => void) | undefined;
}

/** Within one import: the transaction, its batch, and a stop for whoever cancels. */
export interface ImportWriting {
  readonly db: Transacted;
  readonly batch: BatchId;
  /** Ids from these on are of the import's own rows: there is nothing before it to go back to. */
  readonly firstOwn: { readonly person: PersonId; readonly interaction: InteractionId };
  /** Lets the rest of the program have its turn. @throws Refusal `cancelled` */
  readonly pause: () => Promise<void>;
}

/**
 * Decides and writes an import portion by portion in one transaction, so that nothing can come between: wholly there or wholly absent,
 * and kept as a batch that can be undone. The report is kept with the batch as JSON.
 * @throws Refusal `cancelled`, `data-busy`; nothing is changed then
 */
export async function applyImport<Report>(
  store: Store,
  portions: Iterable<Portion>,
  { signal, onProgress, dryRun, reportOf, connections }: ApplyOptions & { readonly reportOf: ReportOf<Report> },
): Promise<{ readonly batch: BatchId; readonly report: Report }> {
  const pause = async (): Promise<void> => {
    await nextTurn();
    if (signal?.aborted === true) throw new Refusal('cancelled');
  };
  const work = async (db: Transacted): Promise<{ readonly batch: BatchId; readonly report: Report }> => {
    await pause();
    const batch = await takeIds(db, 'batch', 1);
    const importedAt = new Date(store.clock()).toISOString();
    await db.insertInto('batch').values({ id: batch, importedAt, state: 'done', report: '{}' }).execute();
    const firstOwn = { person: await takeIds(db, 'person', 0), interaction: await takeIds(db, 'interaction', 0) };
    const writing = { db, batch, firstOwn, pause };
    const before = await lastConnectionOf(db);
    await writePortions(writing, portions, (done, of) => onProgress?.({ done, of }));
    await promoteRealContacts(writing);
    const isNewer = connections !== undefined && before !== undefined && connections.last >= before;
    const gone = isNewer ? await noticeGone(db, { batch, today: connections.today, firstOwn: firstOwn.person }) : 0;
    const report = reportOf({ ...(await countsOf({ db })), gone });
    await db
      .updateTable('batch')
      .set({ report: toJson(report) })
      .where('id', '=', batch)
      .execute();
    await pause();
    return { batch, report };
  };
  return dryRun === true ? await foresee(store, work) : await write(store, { planning: true }, work);
}

async function writePortions(
  writing: ImportWriting,
  portions: Iterable<Portion>,
  onStep: (done: number, of: number) => void,
): Promise<void> {
  const { db } = writing;
  const said = saidSoFar();
  const namesBefore: { readonly person: PersonId; readonly name: string }[] = [];
  const firstInteraction = writing.firstOwn.interaction;
  const lastConnection = await lastConnectionOf(db);
  // Looked for once: everybody would have to be gone through for each portion.
  const { id: owner } = await db
    .selectFrom('person')
    .select('id')
    .where('standing', '=', 'owner')
    .executeTakeFirstOrThrow();
  let position = 0;
  for (const { wanted, decide } of portions) {
    await writing.pause();
    const names = new Set(wanted.names);
    const also = namesBefore.flatMap(({ name, person }) => (names.has(name) ? [person] : []));
    const known = await loadKnown(db, wanted, { owner, also });
    const ids = known.people.map(({ id }) => id);
    const changes = decide(known, { said: said.of(ids), namesBefore, firstInteraction, lastConnection });
    const idOf = await writeChanges(writing, changes, { position, onStep });
    said.add(changes.said, idOf);
    for (const { person, name } of changes.namesBefore) namesBefore.push({ person: idOf(person), name });
    position += changes.files.reduce((sum, { rows }) => sum + rows.length, 0);
  }
}

async function lastConnectionOf(db: Transacted): Promise<Day | undefined> {
  const row = await db
    .selectFrom('person')
    .select((column) => column.fn.max('connectedOn').as('last'))
    .executeTakeFirst();
  return row?.last === null || row?.last === undefined ? undefined : Number(row.last);
}

async function writeChanges(
  writing: ImportWriting,
  changes: ImportChanges,
  { position, onStep }: { readonly position: number; readonly onStep: (done: number, of: number) => void },
): Promise<(ref: number) => PersonId> {
  const { db } = writing;
  const created: CreatedRows = {};
  let personIds: readonly number[] = [];
  const idOf = (ref: number): number => (ref > 0 ? ref : personIds[-1 - ref]!);
  const steps: readonly (() => Promise<void>)[] = [
    async () => {
      personIds = await writeImportedPeople(writing, changes, created);
    },
    () => writeChangedFields(writing, changes),
    () => writeImportedInteractions(writing, changes, { idOf, created }),
    () => indexPeople(db, [...personIds, ...touchedPeople(changes, idOf)]),
    async () => {
      created.nobody = await writeNobodies(writing, changes);
    },
    () => writeVouches(writing, changes, { idOf, created }),
    () => writeRowOutcomes(writing, changes, position),
  ];
  for (const [index, step] of steps.entries()) {
    await writing.pause();
    await step();
    onStep(index + 1, steps.length);
  }
  return idOf;
}

/** People known before whose entry in the search index is out of date. */
function touchedPeople(changes: ImportChanges, idOf: (ref: number) => number): readonly number[] {
  const people = changes.fields.flatMap((change) => (change.entity === 'person' ? [change.id] : []));
  return [...people, ...[...changes.keys, ...changes.topics].map((added) => idOf(added.person))];
}

async function writeNobodies({ db, pause }: ImportWriting, { nobodies }: ImportChanges): Promise<number[]> {
  const first = await takeIds(db, 'nobody', nobodies.length);
  const rows = nobodies.map(({ kind, value, name, reason }, index) => ({
    id: first + index,
    kind,
    value,
    name,
    reason,
    isPerson: 0 as const,
    imported: 1 as const,
  }));
  await insertRows(db, 'nobody', rows, pause);
  return rows.map((row) => row.id);
}

/** Rows live as long as some import that is not undone says that they exist. */
async function writeVouches(
  { db, batch, pause }: ImportWriting,
  { seen }: ImportChanges,
  { idOf, created }: { readonly idOf: (ref: number) => number; readonly created: CreatedRows },
): Promise<void> {
  const ids = { ...seen, facts: seen.facts.map(idOf) };
  for (const entity of ENTITIES) {
    const all = new Set([...ids[entity], ...(created[entity] ?? [])]);
    const rows = [...all].sort((a, b) => a - b).map((entityId) => ({ entity, entityId, batch }));
    // An earlier portion may have vouched for the same row.
    await insertRows(db, 'vouch', rows, pause, { skipsKnown: true });
  }
}

const ENTITIES = [
  'person',
  'facts',
  'personKey',
  'topic',
  'trait',
  'position',
  'education',
  'interaction',
  'favour',
  'toldLink',
  'nobody',
] as const;

async function writeRowOutcomes(
  { db, batch, pause }: ImportWriting,
  { files }: ImportChanges,
  position: number,
): Promise<void> {
  const rows = files.flatMap(({ file, rows }) => rows.map((row) => ({ file, ...row })));
  await insertRows(
    db,
    'batchRow',
    rows.map(({ file, line, outcome, reason }, index) => ({
      batch,
      position: position + index,
      file,
      line,
      outcome,
      reason,
    })),
    pause,
  );
}
