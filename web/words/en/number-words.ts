import { count } from '../dates.ts';

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
  return `${count(value)} ${value === 1 ? one : many}`;
}
