import type { SnapshotMeasure } from '../planning/tracking/snapshot.ts';
import type { WeekRates } from '../planning/tracking/week-rates.ts';

/** What each measure of a week is called. */
export const MEASURE_WORDS: Readonly<Record<SnapshotMeasure, string>> = {
  contacts: 'Active contacts',
  'effective-size': 'Separate windows (effective size)',
  efficiency: 'Share of contacts who open a window of their own',
  closure: 'How far those contacts know each other',
  'e-i-employer': 'Outside your company against inside',
  'e-i-function': 'Other functions against your own',
  'e-i-industry': 'Other industries against your own',
  'iqv-employer': 'Spread over companies',
  'iqv-function': 'Spread over functions',
  'iqv-industry': 'Spread over industries',
  groups: 'Groups reached',
  'ties-strong': 'Strong ties',
  'ties-medium': 'Medium ties',
  'ties-weak': 'Weak ties',
  'ties-nominal': 'Ties by name only',
  bridges: 'Bridges',
  dormant: 'Dormant ties',
  load: 'New contacts being taken in, of what can be',
};

/** What each rate of a week is called. */
export const RATE_WORDS: Readonly<Record<keyof WeekRates, string>> = {
  done: 'Moves done',
  live: 'People spoken with, of those in touch with',
  given: 'Favours given, of all given and asked',
  secondTouch: 'New contacts who heard from you again',
  answered: 'Approaches answered',
};

/** A value as it is said: whole where it is large, with two places where it is small. */
export function inDigits(value: number): string {
  return String(Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 100) / 100);
}
