import { expect, test } from 'vitest';
import type { MapShape } from '../words/vocabulary.ts';
import { groupJoins } from './group-joins.ts';

/** A map of which only groups and links count: `regions` people's groups, `links` between people. */
function mapWith(region: readonly number[], links: readonly (readonly [number, number])[]): MapShape {
  const regions = Array.from({ length: Math.max(...region) + 1 }, (_, id) => ({ id: String(id) }));
  const [from, to] = [links.map(([one]) => one), links.map(([, other]) => other)];
  return { regions, people: { region }, links: { from, to } } as unknown as MapShape;
}

test('few groups are joined by all their links, counted', () => {
  const links = [
    [0, 2],
    [1, 2],
    [3, 0],
    [0, 1],
  ] as const;
  const joins = groupJoins(mapWith([0, 0, 1, 2], links));
  expect(joins).toEqual(
    expect.arrayContaining([
      { one: 0, other: 1, links: 2 },
      { one: 0, other: 2, links: 1 },
    ]),
  );
  expect(joins).toHaveLength(2);
});

test('among many groups each keeps the three it is closest to, also beside one that everybody is linked to', () => {
  const groups = 12;
  const region = Array.from({ length: groups }, (_, group) => group);
  const links = region.flatMap((one) =>
    region.slice(one + 1).flatMap((other): [number, number][] => {
      const isNear = one > 0 && Math.abs(one - other) === 1;
      return Array.from({ length: one === 0 ? 3 : isNear ? 4 : 1 }, () => [one, other]);
    }),
  );
  const joins = groupJoins(mapWith(region, links));
  expect(joins.length).toBeLessThanOrEqual(3 * groups);
  const joined = new Set(joins.map(({ one, other }) => `${one}-${other}`));
  for (let group = 1; group + 1 < groups; group++) expect(joined).toContain(`${group}-${group + 1}`);
  for (const group of region) {
    expect(joins.filter(({ one, other }) => one === group || other === group).length).toBeGreaterThanOrEqual(3);
  }
});
