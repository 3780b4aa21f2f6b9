import { mapLayout } from '../src/audit/map-layout.ts';
import { chanceFrom } from '../src/base/chance.ts';
import type { Figure } from './figure.ts';
import { leastCpuOf } from './timing.ts';

const SIZE = { people: 10_000, links: 50_000, groups: 36 };
const RUNS = 2;

/** Laying out a map of the size that is drawn at once: for the first time, and when everybody has their place already. */
export async function* mapFigures(): AsyncIterable<Figure> {
  const plan = inventedPlan();
  const size = `${SIZE.people.toLocaleString('en')} people, ${SIZE.links.toLocaleString('en')} links`;
  const { places } = mapLayout(plan);
  const first = await leastCpuOf(RUNS, () => mapLayout(plan));
  yield { what: 'layout of the map, first visit', size, ours: first, remark: 'CPU time' };
  const again = await leastCpuOf(RUNS, () => mapLayout(plan, places));
  yield { what: 'layout of the map, everybody in their place', size, ours: again, remark: 'CPU time' };
}

/** Groups whose sizes fall as 1/rank; four links of five join people of one group. */
function inventedPlan(): Parameters<typeof mapLayout>[0] {
  const chance = chanceFrom(1);
  const whole = Array.from({ length: SIZE.groups }, (_, group) => 1 / (group + 1)).reduce((sum, share) => sum + share);
  const regions = Array.from({ length: SIZE.groups }, (_, group) => ({
    id: `group ${group}`,
    name: `Group ${group}`,
    kind: 'cluster' as const,
    count: Math.round(SIZE.people / (group + 1) / whole),
  }));
  let next = 0;
  const placed = regions.map(({ count, ...region }) => ({
    ...region,
    places: Array.from({ length: count }, () => next++),
  }));
  const any = (places: readonly number[]): number => places[Math.floor(chance() * places.length)]!;
  const everybody = Array.from({ length: next }, (_, place) => place);
  const pairs = Array.from({ length: SIZE.links }, (): readonly [number, number] => {
    const one = any(everybody);
    const home = placed.find(({ places }) => one <= places.at(-1)!)!.places;
    return [one, any(chance() < 0.8 ? home : everybody)];
  });
  return {
    people: everybody.map((place) => ({ id: place + 1 })),
    regions: placed,
    wanted: [],
    pairs: pairs.filter(([one, other]) => one !== other),
  };
}
