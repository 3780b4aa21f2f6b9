const SMALL = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** Up to ten in letters, as one writes within a sentence; beyond that in figures. Before a noun one is said by the catalogue itself. */
export function inWords(value: number): string {
  return SMALL[value] ?? new Intl.NumberFormat('de-DE').format(value);
}

/** The same at the beginning of a sentence. */
export function inWordsFirst(value: number): string {
  const text = inWords(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
