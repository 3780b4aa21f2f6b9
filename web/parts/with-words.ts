/** The words of a typed list added to those chosen, without repeats. */
export function withWords(chosen: readonly string[], text: string): readonly string[] {
  const added = text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return [...new Set([...chosen, ...added])];
}
