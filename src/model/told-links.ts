import type { PersonId } from './ids.ts';

/** Files say that two others know each other, more or less surely: evidence, and no word of the owner. As columns, since there may be a million. */
export interface ToldLinks {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** In (0, 1]. */
  readonly probability: Float64Array;
}

export const NO_TOLD_LINKS: ToldLinks = toldLinkColumns(0);

/** Columns for so many links, to be filled. */
export function toldLinkColumns(count: number): ToldLinks {
  return { a: new Int32Array(count), b: new Int32Array(count), probability: new Float64Array(count) };
}

/** Whom files say that one person knows. */
export interface ToldOf {
  /** How surely; undefined of whom nothing is told. Of several files the surest counts: they may be copies. */
  get(other: PersonId): number | undefined;
  /** Some may come more than once. */
  readonly people: Int32Array;
}

/** Finds whom files say that somebody knows. */
export function toldBy({ a, b, probability }: ToldLinks): (person: PersonId) => ToldOf {
  let highest = 0;
  for (let link = 0; link < a.length; link++) highest = Math.max(highest, a[link]!, b[link]!);
  const start = new Int32Array(highest + 2);
  for (const ends of [a, b]) for (const end of ends) start[end + 1]!++;
  for (let person = 0; person <= highest; person++) start[person + 1]! += start[person]!;
  const next = start.slice();
  const others = new Int32Array(2 * a.length);
  const surely = new Float64Array(2 * a.length);
  const add = (one: PersonId, other: PersonId, link: number): void => {
    const place = next[one]!++;
    others[place] = other;
    surely[place] = probability[link]!;
  };
  for (let link = 0; link < a.length; link++) {
    add(a[link]!, b[link]!, link);
    add(b[link]!, a[link]!, link);
  }
  return (person) => {
    const [from, until] = person > highest ? [0, 0] : [start[person]!, start[person + 1]!];
    return {
      people: others.subarray(from, until),
      get(other) {
        let surest: number | undefined;
        for (let place = from; place < until; place++)
          if (others[place] === other) surest = Math.max(surest ?? 0, surely[place]!);
        return surest;
      },
    };
  };
}
