import { isoWeekOf, mondayOf, toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Uncertain } from '../planning/tracking/significant-change.ts';
import { smoothed } from '../planning/tracking/smoothed.ts';
import { SNAPSHOT_MEASURES, type Snapshot } from '../planning/tracking/snapshot.ts';
import { type ToldChange, toldChanges } from '../planning/tracking/told-changes.ts';
import { weekSnapshots } from '../store/week-snapshots.ts';
import type { Context } from './context.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import type { KnownNetwork } from './network-memory.ts';
import { inDigits, MEASURE_WORDS, RATE_WORDS } from './timeline-words.ts';

type Timeline = AnswerOf<'timeline'>;
type Line = Timeline['lines'][number];

/** The weeks until this one, which is kept as it stands now; a week in which the program was not used is left out. */
export async function seeTimeline(context: Context, { weeks }: CheckedInputOf<'timeline'>): Promise<Timeline> {
  const network = await context.memory.network(await context.today());
  await keepSnapshot(context, network);
  const until = mondayOf(network.today);
  const from = until - 7 * (weeks - 1);
  const stored = await weekSnapshots(context.store, { from, until });
  // Written by keepSnapshot only.
  const snapshots = stored.map(({ snapshot }) => snapshot as Snapshot);
  const changes = changesOf(snapshots, network);
  const measures = SNAPSHOT_MEASURES.map((measure) =>
    lineOf({ id: measure, name: MEASURE_WORDS[measure] }, snapshots, network, ({ measures: all }) => all[measure]),
  );
  const objectives = network.facts.objectives.map(({ id, text }) =>
    lineOf({ id: `objective-${id}`, name: `Fit for “${text}”, of 100` }, snapshots, network, ({ fits }) =>
      fits.find(({ objective }) => objective === id),
    ),
  );
  return {
    from: toIsoDay(from),
    until: toIsoDay(until + 6),
    weeks,
    kept: snapshots.length,
    sentence: sentenceFor(snapshots.length, changes.length),
    changes,
    lines: [...objectives, ...measures].filter(({ readings }) => readings.length > 0),
  };
}

function lineOf(
  named: Pick<Line, 'id' | 'name'>,
  snapshots: readonly Snapshot[],
  { assessment }: KnownNetwork,
  valueIn: (snapshot: Snapshot) => Uncertain | undefined,
): Line {
  const told = snapshots.flatMap((snapshot) => {
    const value = valueIn(snapshot);
    return value === undefined ? [] : [{ day: snapshot.monday, value: value.value, sd: value.sd }];
  });
  const means = smoothed(told, assessment.values);
  const readings = told.map(({ day, value, sd }, index) => ({
    week: isoWeekOf(day),
    from: toIsoDay(day),
    value,
    sd,
    // There is a mean from the first value on.
    smoothed: means[index]!,
  }));
  const last = readings.at(-1);
  return { ...named, sentence: last === undefined ? '' : `${named.name}: ${valueInWords(last)}.`, readings };
}

function valueInWords({ value, sd }: Uncertain): string {
  return sd === 0 ? inDigits(value) : `${inDigits(value)}, give or take ${inDigits(sd)}`;
}

/** Between the first and the last week kept; what changed within its doubt is not told. */
function changesOf(snapshots: readonly Snapshot[], network: KnownNetwork): string[] {
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return toldChanges(first, last).map(
    ({ what, before, after }) =>
      `${nameOf(what, network)}: ${inDigits(before)} in the week of ${toIsoDay(first.monday)}, ${inDigits(after)} in that of ${toIsoDay(last.monday)}.`,
  );
}

function nameOf(what: ToldChange['what'], { facts }: KnownNetwork): string {
  if ('measure' in what) return MEASURE_WORDS[what.measure];
  if ('rate' in what) return RATE_WORDS[what.rate];
  return `Fit for “${facts.objectives.find(({ id }) => id === what.objective)?.text ?? what.objective}”`;
}

function sentenceFor(kept: number, changed: number): string {
  if (kept === 1) return 'One week is kept so far. Changes show once there are more; networks change over months.';
  if (changed === 0) return `Of ${kept} weeks kept, nothing changed by more than its doubt.`;
  return `Of ${kept} weeks kept, ${changed === 1 ? 'one thing' : `${changed} things`} changed by more than its doubt.`;
}
