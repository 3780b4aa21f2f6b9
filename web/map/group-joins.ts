import type { MapShape } from '../words/vocabulary.ts';

/** Two groups, by their places among the regions of a map, and how many links there are between their people. */
export interface GroupJoin {
  readonly one: number;
  readonly other: number;
  readonly links: number;
}

/** How many others each group shows itself joined to: with all of them, a map of many groups is nothing but lines. */
const CLOSEST = 3;

/** More people than this are drawn as groups first; links and names only show up on coming nearer. */
const MANY_PEOPLE = 1_500;

/** Whether a map has so many people that groups come first. */
export function isOfMany(map: MapShape): boolean {
  return map.people.id.length > MANY_PEOPLE;
}

const known = new WeakMap<MapShape, readonly GroupJoin[]>();

/**
 * What joins groups when single links are not drawn: of each group the three others with which it has most links beyond those
 * that would be there if everybody's links ended anywhere (the terms of Newman's modularity, 2004), so that large groups do
 * not draw every line to themselves.
 */
export function groupJoins(map: MapShape): readonly GroupJoin[] {
  const before = known.get(map);
  if (before !== undefined) return before;
  const regions = map.regions.length;
  const { region } = map.people;
  const counts = new Map<number, number>();
  const ends = new Float64Array(regions);
  for (const [link, from] of map.links.from.entries()) {
    const [a, b] = [region[from]!, region[map.links.to[link]!]!];
    ends[a]! += 1;
    ends[b]! += 1;
    const key = Math.min(a, b) * regions + Math.max(a, b);
    if (a !== b) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const joins = [...counts].map(([key, links]) => {
    const [one, other] = [Math.floor(key / regions), key % regions];
    return { one, other, links, beyond: links - (ends[one]! * ends[other]!) / (2 * map.links.from.length) };
  });
  joins.sort((first, second) => second.beyond - first.beyond || first.one - second.one || first.other - second.other);
  const shown = new Uint8Array(regions);
  const found = joins.flatMap(({ one, other, links }) => {
    const isClose = shown[one]! < CLOSEST || shown[other]! < CLOSEST;
    shown[one]! += 1;
    shown[other]! += 1;
    return isClose ? [{ one, other, links }] : [];
  });
  known.set(map, found);
  return found;
}
