import { InvalidArgumentError } from 'commander';

/** An argument that must be a whole number; anything else is wrong usage. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
