import type { SnapshotMeasure } from '../planning/tracking/snapshot.ts';
import type { Words } from '../words/words.ts';

/** How a measure is counted: heads, a share of all, a balance of outside against inside in [−1, 1], or evenness in [0, 1]. */
type Unit = 'heads' | 'share' | 'balance' | 'evenness';

const UNITS: Readonly<Record<SnapshotMeasure, Unit>> = {
  contacts: 'heads',
  'effective-size': 'heads',
  efficiency: 'share',
  closure: 'share',
  'e-i-employer': 'balance',
  'e-i-function': 'balance',
  'e-i-industry': 'balance',
  'iqv-employer': 'evenness',
  'iqv-function': 'evenness',
  'iqv-industry': 'evenness',
  groups: 'heads',
  'ties-strong': 'heads',
  'ties-medium': 'heads',
  'ties-weak': 'heads',
  'ties-nominal': 'heads',
  bridges: 'heads',
  dormant: 'heads',
  load: 'share',
};

/** A measure as it is said: “12”, “84 in 100”. */
export function measureText(measure: SnapshotMeasure, value: number, { timeline }: Words): string {
  switch (UNITS[measure]) {
    case 'heads':
      return timeline.number(inDigits(value));
    case 'share':
      return timeline.inHundred(Math.round(100 * value));
    case 'balance':
      return timeline.inHundred(Math.round(50 * (value + 1)));
    case 'evenness':
      return timeline.ofHundred(Math.round(100 * value));
  }
}

/** How far a measure may be off, as it is said; undefined where it is counted or the doubt is too small to say. */
export function doubtText(measure: SnapshotMeasure, sd: number, { timeline }: Words): string | undefined {
  if (sd === 0) return undefined;
  const unit = UNITS[measure];
  const said = unit === 'heads' ? inDigits(sd) : Math.round((unit === 'balance' ? 50 : 100) * sd);
  return said === 0 ? undefined : timeline.number(said);
}

/** A fit as it is said: “45 of 100”. */
export function fitText(value: number, { timeline }: Words): string {
  return timeline.ofHundred(Math.round(value));
}

/** A count or an expected count: whole where it is large, with one place where it is small. */
function inDigits(value: number): number {
  return Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
