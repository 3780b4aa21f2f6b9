import { InvalidArgumentError } from 'commander';
import { say } from './words/words.ts';

/** An argument that must be a whole number; anything else is wrong usage. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError(say.wrong.wholeNumber);
  return Number(text);
}
