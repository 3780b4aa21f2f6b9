import type { Day } from '../base/days.ts';
import type { StopSignal } from '../base/stop-signal.ts';
import type { FileRecord } from '../formats/record.ts';
import { decide } from '../intake/decide.ts';
import { lastConnection, namedProfilesIn, profilesIn } from '../intake/draft.ts';
import { gatherOutcomes } from '../intake/gather-outcomes.ts';
import { type ImportSummary, importReport, SAMPLE } from '../intake/import-report.ts';
import { type IsForgotten, leaveOutForgotten } from '../intake/leave-out-forgotten.ts';
import type { CompareSeniority } from '../intake/life-event.ts';
import { placeInImport } from '../intake/place-in-import.ts';
import { wantedKnown } from '../intake/wanted-known.ts';
import type { BatchId } from '../model/ids.ts';
import type { AddedPerson } from '../model/import-changes.ts';
import { applyImport, type Portion, type SoFar } from '../store/apply-import.ts';
import { loadForgotten } from '../store/forgotten.ts';
import { openSpool, type RecordSpool } from '../store/record-spool.ts';
import type { Store } from '../store/store.ts';

/** Records decided at once. Most imports are one portion; of larger ones no more than this is in memory. */
const PORTION = 2_500;

export interface ImportRecordsOptions {
  readonly today: Day;
  readonly compareSeniority: CompareSeniority;
  readonly formatOf: (file: string) => string;
  readonly dryRun?: boolean | undefined;
  readonly signal?: StopSignal | undefined;
  /** All records are read, so many; next they are decided on and saved. */
  readonly onRead?: ((records: number) => void) | undefined;
  readonly onSaved?: ((done: { readonly records: number; readonly of: number }) => void) | undefined;
  /** Records decided at once. */
  readonly portion?: number | undefined;
}

/**
 * Brings records in, however many: they wait on disk until all are read, so that the order of files does not matter, and are then decided
 * in portions within one transaction. Wholly there or wholly absent; with `dryRun` absent either way.
 * @throws Refusal `cancelled`, `data-busy`, and whatever the reading refuses; nothing is changed then
 */
export async function importRecords(
  store: Store,
  batches: AsyncIterable<readonly FileRecord[]> | Iterable<readonly FileRecord[]>,
  options: ImportRecordsOptions,
): Promise<{ readonly batch: BatchId; readonly report: ImportSummary }> {
  const spool = openSpool(store, `${process.pid}-${store.clock()}`);
  try {
    const read = await spoolRecords(spool, batches, await loadForgotten(store.db));
    options.onRead?.(spool.count);
    const outcomes = gatherOutcomes();
    const sample: AddedPerson[] = [];
    let saved = 0;
    function* portions(): Generator<Portion> {
      for (const texts of spool.portions(options.portion ?? PORTION)) {
        // Written by spoolRecords.
        const records = texts.map((text) => JSON.parse(text) as FileRecord);
        const wanted = wantedKnown(records);
        yield {
          wanted,
          decide: (known, soFar) => {
            const slugs = known.keys.flatMap(({ kind, value }) => (kind === 'linkedin' ? [value] : []));
            const whole = {
              ...wholeOf(soFar, read.lastConnection),
              mentioned: spool.mentioned(slugs),
              sharedNames: spool.sharedNames(wanted.names),
            };
            const changes = decide(known, records, { ...options, whole });
            outcomes.add(changes.files);
            sample.push(...changes.people.slice(0, SAMPLE - sample.length));
            return changes;
          },
        };
        saved += records.length;
        options.onSaved?.({ records: saved, of: spool.count });
      }
    }
    return await applyImport(store, portions(), {
      connections: Number.isFinite(read.lastConnection)
        ? { last: read.lastConnection, today: options.today }
        : undefined,
      signal: options.signal,
      dryRun: options.dryRun,
      onProgress: () => options.onSaved?.({ records: saved, of: spool.count }),
      reportOf: (after) => importReport({ after, files: outcomes.inOrder(read.files), sample }, options.formatOf),
    });
  } finally {
    spool.close();
  }
}

interface ReadSoFar {
  /** In the order in which they were read. */
  readonly files: readonly string[];
  readonly lastConnection: Day;
}

async function spoolRecords(
  spool: RecordSpool,
  batches: AsyncIterable<readonly FileRecord[]> | Iterable<readonly FileRecord[]>,
  isForgotten: IsForgotten | undefined,
): Promise<ReadSoFar> {
  const files = new Set<string>();
  let last = Number.POSITIVE_INFINITY;
  for await (const asRead of batches) {
    const records =
      isForgotten === undefined ? asRead : asRead.flatMap((record) => leaveOutForgotten(record, isForgotten));
    for (const { origin } of records) files.add(origin.file);
    const end = lastConnection(records);
    if (Number.isFinite(end)) last = Number.isFinite(last) ? Math.max(last, end) : end;
    spool.add(
      records.map((record) => ({ ...placeInImport(record), text: JSON.stringify(record) })),
      { profiles: profilesIn(records), named: namedProfilesIn(records) },
    );
  }
  return { files: [...files], lastConnection: last };
}

function wholeOf(
  { lastConnection: known, ...soFar }: SoFar,
  read: Day,
): Omit<SoFar, 'lastConnection'> & { isOlder: boolean } {
  return { ...soFar, isOlder: read < (known ?? Number.NEGATIVE_INFINITY) };
}
