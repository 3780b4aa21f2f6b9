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
