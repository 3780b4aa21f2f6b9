import type { Introduction } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** An introduction by its people, for headings and links. */
export function whoIn({ kind, people }: Pick<Introduction, 'kind' | 'people'>): string {
  const names = people.map(({ name }) => name);
  return kind === 'of-two'
    ? words.introductions.two(names[0] ?? '', names[1] ?? '')
    : words.introductions.to(names.at(-1) ?? '', names.slice(0, -1).join(', '));
}
