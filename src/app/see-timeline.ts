import { assess } from '../audit/assess.ts';
import { type Day, dayInZone, isoWeekOf, mondayOf, toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { ImportReport } from '../contract/shapes.ts';
import { type Snapshot, snapshotOf } from '../planning/tracking/snapshot.ts';
import { listBatches } from '../store/batches.ts';
import { weekSnapshots } from '../store/week-snapshots.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import type { KnownNetwork } from './network-memory.ts';
import { ownerTimeZone } from './owner-time-zone.ts';
import type { SeenWeek } from './seen-week.ts';
import { timelineChanges } from './timeline-changes.ts';
import { timelineLines } from './timeline-lines.ts';

type Timeline = AnswerOf<'timeline'>;

/** The weeks until this one, which is kept as it stands now; a week in which the program was not used is left out. */
export async function seeTimeline(context: Context, { weeks }: CheckedInputOf<'timeline'>): Promise<Timeline> {
  const network = await context.memory.network(await context.today());
  await keepSnapshot(context, network);
  const until = mondayOf(network.today);
  const from = until - 7 * (weeks - 1);
  const stored = await weekSnapshots(context.store, { from, until });
  const imports = await importsBetween(context, from, until + 6);
  // Written by keepSnapshot only.
  const snapshots = stored.map(({ snapshot }) => snapshot as Snapshot);
  const again = weeksToSeeAgain(
    snapshots,
    imports.map(({ day }) => day),
  );
  const seen = snapshots.map((snapshot) => (again.has(snapshot) ? seeAgain(snapshot, network) : { snapshot }));
  const changes = timelineChanges(seen, network);
  return {
    from: toIsoDay(from),
    until: toIsoDay(until + 6),
    weeks,
    kept: seen.length,
    sentence: sentenceFor(seen.length, changes, context.words),
    changes,
    imports: imports.map(({ day, ...about }) => ({ ...about, day: toIsoDay(day), week: isoWeekOf(day) })),
    lines: timelineLines(seen, network),
  };
}

interface SeenImport {
  readonly batch: number;
  readonly day: Day;
  readonly sentence: string;
}

async function importsBetween({ store, words }: Context, from: Day, until: Day): Promise<SeenImport[]> {
  const timeZone = await ownerTimeZone(store);
  return (await listBatches(store))
    .map(({ id, importedAt, state, report }) => {
      const files = ImportReport.parse(report).files.map(({ file }) => file);
      return {
        batch: id,
        day: dayInZone(Date.parse(importedAt), timeZone),
        sentence: words.timeline.cameIn(files, state === 'undone'),
      };
    })
    .filter(({ day }) => day >= from && day <= until)
    .reverse();
}

/**
 * The weeks that an import divides from what came later: the first one, with which today is compared, and the last one before
 * each import. Between them today's data would draw much the same line. None but the first without an import since.
 */
function weeksToSeeAgain(snapshots: readonly Snapshot[], imports: readonly Day[]): ReadonlySet<Snapshot> {
  const lasts = imports.flatMap((day) => snapshots.findLast((snapshot) => snapshot.day < day) ?? []);
  const current = snapshots.at(-1);
  return new Set([...snapshots.slice(0, 1), ...lasts].filter((snapshot) => snapshot !== current));
}

/** A week measured anew with everything known today, of which nothing later than its day counts. Source: science §11. */
function seeAgain(snapshot: Snapshot, { facts, assessment }: KnownNetwork): SeenWeek {
  const then = assess(facts, snapshot.day, assessment.values);
  const week = { monday: snapshot.monday, suggested: snapshot.rates.done.tried };
  return { snapshot, again: { snapshot: snapshotOf(facts, then, week), assessment: then } };
}

function sentenceFor(kept: number, changes: Timeline['changes'], { timeline }: Words): string {
  if (kept === 1) return timeline.oneWeek;
  const inNetwork = changes.filter(({ kind }) => kind === 'network').length;
  const inData = changes.length - inNetwork;
  const known = inData === 0 ? '' : ` ${timeline.knownChanged(inData)}`;
  return `${inNetwork === 0 ? timeline.nothingChanged(kept) : timeline.someChanged(kept, inNetwork)}${known}`;
}
