import type { MapShape } from '../../words/vocabulary.ts';

const known = new WeakMap<MapShape, readonly (readonly number[])[]>();

/** For everybody on the map, by entry, whom they probably know; the likeliest first. */
export function linkedEntries(map: MapShape): readonly (readonly number[])[] {
  const found = known.get(map);
  if (found !== undefined) return found;
  const lists = map.people.id.map((): { readonly other: number; readonly probability: number }[] => []);
  for (const [link, from] of map.links.from.entries()) {
    const to = map.links.to[link]!;
    const probability = map.links.probability[link]!;
    lists[from]!.push({ other: to, probability });
    lists[to]!.push({ other: from, probability });
  }
  const linked = lists.map((list) =>
    list.sort((a, b) => b.probability - a.probability || a.other - b.other).map(({ other }) => other),
  );
  known.set(map, linked);
  return linked;
}
