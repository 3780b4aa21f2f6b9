import type { Json } from './tables.ts';

/** A list of words out of a JSON column that this program wrote. */
export function wordsOf<Word extends string>(json: Json): readonly Word[] {
  // The columns are written by the functions of this folder only, so the shape is known.
  return json === '[]' ? [] : (JSON.parse(json) as Word[]);
}

/** A list of ids out of a JSON column that this program wrote. */
export function idsOf(json: Json): readonly number[] {
  // See wordsOf.
  return json === '[]' ? [] : (JSON.parse(json) as number[]);
}

/** Any value as a JSON column keeps it; absence becomes null. */
export function toJson(value: unknown): Json {
  return JSON.stringify(value ?? null);
}
