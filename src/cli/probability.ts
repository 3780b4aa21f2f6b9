import { InvalidArgumentError } from 'commander';

/** An argument that must be a probability, 0 to 1; anything else is wrong usage. */
export function probability(text: string): number {
  const value = positiveOrZero(text);
  if (value > 1) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
}

/** An argument that must be a number from 0 up; anything else is wrong usage. */
export function positiveOrZero(text: string): number {
  if (!/^(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text)))
    throw new InvalidArgumentError('It must be a number from 0 up.');
  return Number(text);
}
