import { InvalidArgumentError } from 'commander';
import { say } from './words/words.ts';

const LAST_PORT = 65_535;

/** An argument that must be the number of a port; 0 lets the system choose. */
export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > LAST_PORT) throw new InvalidArgumentError(say.wrong.upTo(LAST_PORT));
  return Number(text);
}
