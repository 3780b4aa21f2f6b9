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

/** A number in figures with the word that fits it: “1 Person”, “1.146 Personen”. */
export function counted(value: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('de-DE').format(value)} ${value === 1 ? one : many}`;
}

/** “Ana, Ben und Cem”. */
export function inOne(words: readonly string[]): string {
  return new Intl.ListFormat('de-DE').format(words);
}

/** Some of many by name: “Ana, Ben und andere”. */
export function someOf({ count, names }: { readonly count: number; readonly names: readonly string[] }): string {
  return names.length < count ? `${names.join(', ')} und andere` : inOne(names);
}
