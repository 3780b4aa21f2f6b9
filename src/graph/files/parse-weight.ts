const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A weight as files write it, or undefined when the text is no number from 0 up. */
export function parseWeight(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return value >= 0 && value < Infinity ? value : undefined;
}

/** The sentence for a weight that is none. */
export function badWeight(text: string): string {
  return `The weight "${text}" is not a number from 0 up; the tie was left out.`;
}
