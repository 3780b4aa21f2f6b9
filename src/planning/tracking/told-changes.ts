import type { ObjectiveId } from '../../model/ids.ts';
import { rateOf } from './rate.ts';
import { hasChanged, hasRateChanged, type Uncertain } from './significant-change.ts';
import { SNAPSHOT_MEASURES, type Snapshot, type SnapshotMeasure } from './snapshot.ts';
import type { WeekRates } from './week-rates.ts';

/** A change between two snapshots that is large enough to be told. It happened after; nothing says because. */
export interface ToldChange {
  readonly what:
    | { readonly measure: SnapshotMeasure }
    | { readonly objective: ObjectiveId }
    | { readonly rate: keyof WeekRates };
  readonly before: number;
  readonly after: number;
}

/**
 * What has changed by more than its doubt: measures and fits by more than twice the deviation of the difference, rates whose 90 %
 * intervals part. What could not be told at either time is left out. Source: science §11.
 */
export function toldChanges(then: Snapshot, now: Snapshot): ToldChange[] {
  const changes: ToldChange[] = [];
  const compare = (what: ToldChange['what'], before: Uncertain | undefined, after: Uncertain | undefined): void => {
    if (before !== undefined && after !== undefined && hasChanged(before, after))
      changes.push({ what, before: before.value, after: after.value });
  };
  for (const { objective, ...fit } of now.fits) {
    compare(
      { objective },
      then.fits.find((other) => other.objective === objective),
      fit,
    );
  }
  for (const measure of SNAPSHOT_MEASURES) compare({ measure }, then.measures[measure], now.measures[measure]);
  const rates = Object.keys(now.rates) as (keyof WeekRates)[]; // the keys of its interface
  for (const rate of rates) {
    const [before, after] = [rateOf(then.rates[rate]), rateOf(now.rates[rate])];
    if (hasRateChanged(before, after)) changes.push({ what: { rate }, before: before.mean, after: after.mean });
  }
  return changes;
}
