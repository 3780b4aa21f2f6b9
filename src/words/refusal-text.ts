import { fill, type Refusal } from '../base/refusals.ts';
import type { Words } from './words.ts';

/** What is refused and why, in a language. */
export function refusalText({ code, details }: Pick<Refusal, 'code' | 'details'>, { refusals, kept }: Words): string {
  const said = Object.entries(details).map(([name, value]) => [name, typeof value === 'string' ? kept(value) : value]);
  return fill(refusals.texts[code], Object.fromEntries(said));
}
