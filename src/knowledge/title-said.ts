import type { FunctionId } from './data/functions.ts';
import { rolesOf } from './read-title.ts';
import { titleWords } from './title-words.ts';

/** What the owner’s own dictionary says of a title. */
export interface TitleSaid {
  readonly function: FunctionId;
  /** The words of the title that the entry names, as written. */
  readonly because: string;
}

/** Words as the owner’s dictionary compares them: folded, without signs. `Brand-Manager (m/w/d)` → `brand manager`. */
export function phraseKey(words: string): string {
  return titleWords(words)
    .map(({ folded }) => folded)
    .join(' ');
}

/**
 * The longest phrase of the owner’s dictionary in a title, whole words only and not within the employer or what is past;
 * undefined when none is. `phrases` holds functions by phrase key.
 */
export function titleSaid(title: string, phrases: ReadonlyMap<string, FunctionId>): TitleSaid | undefined {
  for (const words of rolesOf(title)) {
    for (let length = words.length; length >= 1; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const part = words.slice(from, from + length);
        const found = phrases.get(part.map(({ folded }) => folded).join(' '));
        if (found !== undefined) return { function: found, because: title.slice(part[0]?.start, part.at(-1)?.end) };
      }
    }
  }
  return undefined;
}
