import { InvalidArgumentError } from 'commander';
import { say } from './words/words.ts';

/** An argument that must be a probability, 0 to 1; anything else is wrong usage. */
export function probability(text: string): number {
  const value = positiveOrZero(text);
  if (value > 1) throw new InvalidArgumentError(say.wrong.share);
  return value;
}

/** An argument that must be a number from 0 up; anything else is wrong usage. */
export function positiveOrZero(text: string): number {
  if (!/^(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text)))
    throw new InvalidArgumentError(say.wrong.positive);
  return Number(text);
}
