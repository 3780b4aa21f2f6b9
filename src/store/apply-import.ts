import { setImmediate as nextTurn } from 'node:timers/promises';
import { Refusal } from '../base/refusals.ts';
import type { BatchId } from '../model/ids.ts';
import type { ImportChanges } from '../model/import-changes.ts';
import type { Known } from '../model/known.ts';
import { indexPeople } from './index-people.ts';
import { insertRows } from './insert-rows.ts';
import { toJson } from './json-column.ts';
import { loadKnown } from './known.ts';
import { read, type Store, type Transacted, write } from './store.ts';
import { takeIds } from './take-ids.ts';
import { writeChangedFields } from './write-changed-fields.ts';
import { writeImportedInteractions } from './write-imported-interactions.ts';
import { type CreatedRows, writeImportedPeople } from './write-imported-people.ts';

/** What an import comes to, decided against what is known; `report` is kept with the batch as JSON. */
export interface DecidedImport<Report> {
  readonly changes: ImportChanges;
  readonly report: Report;
}

export interface ApplyOptions {
  /** Stops the import without a trace, with the refusal `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** How many of the steps of writing are done. */
  readonly onProgress?: ((done: { readonly done: number; readonly of: number }) => void) | undefined;
}

/** Within one import: the transaction, its batch, and a stop for whoever cancels. */
export interface ImportWriting {
  readonly db: Transacted;
  readonly batch: BatchId;
  /** Lets the rest of the program have its turn. @throws Refusal `cancelled` */
  readonly pause: () => Promise<void>;
}

/** What an import would do, without writing anything. */
export async function previewImport<Report>(
  store: Store,
  decide: (known: Known) => DecidedImport<Report>,
): Promise<DecidedImport<Report>> {
  return decide(await read(store, loadKnown));
}

/**
 * Decides and writes an import in one transaction, so that nothing can come between: wholly there or wholly absent,
 * and kept as a batch that can be undone.
 * @throws Refusal `cancelled`, `data-busy`; nothing is changed then
 */
export async function applyImport<Report>(
  store: Store,
  decide: (known: Known) => DecidedImport<Report>,
  options: ApplyOptions = {},
): Promise<{ readonly batch: BatchId; readonly report: Report }> {
  const pause = async (): Promise<void> => {
    await nextTurn();
    if (options.signal?.aborted === true) throw new Refusal('cancelled');
  };
  return await write(store, { planning: true }, async (db) => {
    await pause();
    const { changes, report } = decide(await loadKnown(db));
    const batch = await takeIds(db, 'batch', 1);
    const importedAt = new Date(store.clock()).toISOString();
    await db
      .insertInto('batch')
      .values({ id: batch, importedAt, state: 'done', report: toJson(report) })
      .execute();
    await writeChanges({ db, batch, pause }, changes, (done, of) => options.onProgress?.({ done, of }));
    await pause();
    return { batch, report };
  });
}

async function writeChanges(
  writing: ImportWriting,
  changes: ImportChanges,
  onStep: (done: number, of: number) => void,
): Promise<void> {
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
    () => writeRowOutcomes(writing, changes),
  ];
  for (const [index, step] of steps.entries()) {
    await writing.pause();
    await step();
    onStep(index + 1, steps.length);
  }
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
    await insertRows(db, 'vouch', rows, pause);
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

async function writeRowOutcomes({ db, batch, pause }: ImportWriting, { files }: ImportChanges): Promise<void> {
  const rows = files.flatMap(({ file, rows }) => rows.map((row) => ({ file, ...row })));
  await insertRows(
    db,
    'batchRow',
    rows.map(({ file, line, outcome, reason }, position) => ({ batch, position, file, line, outcome, reason })),
    pause,
  );
}
