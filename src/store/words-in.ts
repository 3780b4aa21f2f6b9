/** What counts as a word, in texts and in queries: letters, digits and the marks that belong to them. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
