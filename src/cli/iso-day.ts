import { InvalidArgumentError } from 'commander';
import { parseDay } from '../base/days.ts';

/** An argument that must be a day of the calendar; anything else is wrong usage. */
export function isoDay(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('It must be a day, as 2026-11-24.');
  return text;
}
