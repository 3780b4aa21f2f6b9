const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Up to ten in letters, as one writes within a sentence; beyond that in figures. */
export function inWords(value: number): string {
  return SMALL[value] ?? new Intl.NumberFormat('en-GB').format(value);
}

/** The same at the beginning of a sentence. */
export function inWordsFirst(value: number): string {
  const text = inWords(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number in figures with the word that fits it: “1 person”, “1,146 people”. */
export function counted(value: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('en-GB').format(value)} ${value === 1 ? one : many}`;
}

/** “Ana, Ben and Cem”. */
export function inOne(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

/** Some of many by name: “Ana, Ben and others”. */
export function someOf({ count, names }: { readonly count: number; readonly names: readonly string[] }): string {
  return names.length < count ? `${names.join(', ')} and others` : inOne(names);
}
