import type { Curve } from '../../words/vocabulary.ts';

type Person = Curve['people'][number];

/** Where a label stands, in the picture's own units. */
export interface CurveLabel {
  readonly person: Person;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Names written out; the others are told by their dots. */
const MOST = 6;
/** A line of text, with air. */
const HEIGHT = 16;
/** Units per letter, roughly. */
const LETTER = 7;
const GAP = 10;
/** Beside the dot, below it or above it: farther away nobody could tell whose name it is. */
const SHIFTS = [0, 1.4, -1.2].map((lines) => 4 + lines * HEIGHT);

/** Names for a few telling people where they do not cover each other: the most worth, the nearest and the farthest first. */
export function curveLabels(
  people: readonly Person[],
  at: (person: Person) => { readonly x: number; readonly y: number },
  width: number,
): CurveLabel[] {
  const byWorth = people.toSorted((a, b) => b.worth - a.worth);
  const telling = [...new Set([byWorth[0], people[0], people.at(-1), ...byWorth])].filter((one) => one !== undefined);
  const placed: (CurveLabel & { readonly from: number; readonly until: number })[] = [];
  for (const person of telling) {
    if (placed.length >= MOST) break;
    const { x, y } = at(person);
    const length = person.person.name.length * LETTER;
    const anchor = x + GAP + length > width ? 'end' : 'start';
    const from = anchor === 'start' ? x + GAP : x - GAP - length;
    for (const shift of SHIFTS) {
      const top = y + shift;
      const isFree = placed.every(
        (other) => other.until < from || other.from > from + length || Math.abs(other.y - top) >= HEIGHT,
      );
      if (!isFree || from < 0) continue;
      placed.push({ person, x: anchor === 'start' ? x + GAP : x - GAP, y: top, anchor, from, until: from + length });
      break;
    }
  }
  return placed.map(({ person, x, y, anchor }) => ({ person, x, y, anchor }));
}
