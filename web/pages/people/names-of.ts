/** The names in a text with one name a line, without bullets, numbers and repeats. */
export function namesOf(text: string): readonly string[] {
  const names = text.split('\n').map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])?\s*/, '').trim());
  return [...new Set(names.filter((name) => /\p{L}/u.test(name)))];
}
