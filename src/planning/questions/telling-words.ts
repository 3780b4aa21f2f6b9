import { matchNeed } from '../../knowledge/match-need.ts';

/**
 * Words of a text that name a kind of work, a kind of business, or, for the whole text, a topic of the tree. Of a sentence, words as short as
 * `it` and `hr` count only in capitals.
 */
export function tellingWords(text: string): readonly string[] {
  const need = matchNeed(text);
  if (need.topic !== undefined) return [text];
  return need.parts
    .filter((part) => part.functions.size > 0 || part.industries.size > 0)
    .map(({ words }) => words)
    .filter((words) => words.length > 2 || text.includes(words.toUpperCase()));
}
