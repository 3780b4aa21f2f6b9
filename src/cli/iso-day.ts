import { InvalidArgumentError } from 'commander';
import { parseDay } from '../base/days.ts';
import { say } from './words/words.ts';

/** An argument that must be a day of the calendar; anything else is wrong usage. */
export function isoDay(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError(say.wrong.day);
  return text;
}
