import type { SnapshotMeasure } from '../planning/tracking/snapshot.ts';
import type { Tally, WeekRates } from '../planning/tracking/week-rates.ts';

/** How a measure is counted: heads, a share of all, a balance of outside against inside in [−1, 1], or evenness in [0, 1]. */
type Unit = 'heads' | 'share' | 'balance' | 'evenness';

interface MeasureWords {
  readonly name: string;
  readonly unit: Unit;
}

const MEASURES: Readonly<Record<SnapshotMeasure, MeasureWords>> = {
  contacts: { name: 'Active contacts', unit: 'heads' },
  'effective-size': { name: 'Separate windows (effective size)', unit: 'heads' },
  efficiency: { name: 'Contacts who open a window of their own', unit: 'share' },
  closure: { name: 'How far those contacts know each other', unit: 'share' },
  'e-i-employer': { name: 'Active contacts outside your company', unit: 'balance' },
  'e-i-function': { name: 'Active contacts in other functions', unit: 'balance' },
  'e-i-industry': { name: 'Active contacts in other industries', unit: 'balance' },
  'iqv-employer': { name: 'Evenness over companies', unit: 'evenness' },
  'iqv-function': { name: 'Evenness over functions', unit: 'evenness' },
  'iqv-industry': { name: 'Evenness over industries', unit: 'evenness' },
  groups: { name: 'Groups reached', unit: 'heads' },
  'ties-strong': { name: 'Strong ties', unit: 'heads' },
  'ties-medium': { name: 'Medium ties', unit: 'heads' },
  'ties-weak': { name: 'Weak ties', unit: 'heads' },
  'ties-nominal': { name: 'Ties by name only', unit: 'heads' },
  bridges: { name: 'Bridges', unit: 'heads' },
  dormant: { name: 'Dormant ties', unit: 'heads' },
  load: { name: 'New contacts being taken in, of what can be', unit: 'share' },
};

const RATES: Readonly<Record<keyof WeekRates, string>> = {
  done: 'Moves done',
  live: 'People spoken with, of those in touch with',
  given: 'Favours given, of all given and asked',
  secondTouch: 'New contacts who heard from you again',
  answered: 'Approaches answered',
};

/** What a measure of a week is called. */
export function measureName(measure: SnapshotMeasure): string {
  return MEASURES[measure].name;
}

/** What a rate of a week is called. */
export function rateName(rate: keyof WeekRates): string {
  return RATES[rate];
}

/** A measure as it is said: “12”, “84 in 100”. */
export function measureText(measure: SnapshotMeasure, value: number): string {
  switch (MEASURES[measure].unit) {
    case 'heads':
      return inDigits(value);
    case 'share':
      return `${Math.round(100 * value)} in 100`;
    case 'balance':
      return `${Math.round(50 * (value + 1))} in 100`;
    case 'evenness':
      return `${Math.round(100 * value)} of 100`;
  }
}

/** How far a measure may be off, as it is said; undefined where it is counted or the doubt is too small to say. */
export function doubtText(measure: SnapshotMeasure, sd: number): string | undefined {
  if (sd === 0) return undefined;
  const isHeads = MEASURES[measure].unit === 'heads';
  const said = isHeads ? inDigits(sd) : String(Math.round((MEASURES[measure].unit === 'balance' ? 50 : 100) * sd));
  return Number(said) === 0 ? undefined : said;
}

/** A fit as it is said: “45 of 100”. */
export function fitText(value: number): string {
  return `${Math.round(value)} of 100`;
}

/** A rate as it is said: “3 of 5”. */
export function rateText({ hits, tried }: Tally): string {
  return `${hits} of ${tried}`;
}

/** A count or an expected count: whole where it is large, with one place where it is small. */
function inDigits(value: number): string {
  return String(Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
}
