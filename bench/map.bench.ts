import { mapLayout } from '../src/audit/map-layout.ts';
import { chanceFrom } from '../src/base/chance.ts';
import type { MapShape } from '../src/contract/map-shapes.ts';
import type { Figure } from './figure.ts';
import { mapFrames } from './map-frames.ts';
import { inFolder, startServer } from './program.ts';
import { leastCpuOf } from './timing.ts';

const SIZE = { people: 10_000, links: 50_000, groups: 36 };
const RUNS = 2;

/** Thirty pictures a second. */
const FRAME = 1000 / 30;

/** A map of the size that is drawn at once: laying it out for the first time and when everybody has their place, and moving it about. */
export async function* mapFigures(): AsyncIterable<Figure> {
  const plan = inventedPlan();
  const size = `${SIZE.people.toLocaleString('en')} people, ${SIZE.links.toLocaleString('en')} links`;
  const { places } = mapLayout(plan);
  const first = await leastCpuOf(RUNS, () => mapLayout(plan));
  yield { what: 'layout of the map, first visit', size, ours: first, remark: 'CPU time' };
  const again = await leastCpuOf(RUNS, () => mapLayout(plan, places));
  yield { what: 'layout of the map, everybody in their place', size, ours: again, remark: 'CPU time' };
  yield await inFolder(async (folder): Promise<Figure> => {
    const running = await startServer(folder);
    try {
      const { first: drawn, frames, p50, p95, script } = await mapFrames(running.address, mapOf(plan));
      return {
        what: 'moving the map about, p95 of frames',
        size,
        ours: p95,
        goal: FRAME,
        remark: `software rendering, ${frames} frames, p50 ${p50.toFixed(0)} ms, ${script.toFixed(1)} ms of it CPU of the app, first drawn after ${drawn.toFixed(0)} ms`,
      };
    } finally {
      await running.stop();
    }
  });
}

/** The plan as the map that the app is handed: one of five people really spoken with, links of any likelihood. */
function mapOf(plan: Parameters<typeof mapLayout>[0]): MapShape {
  const layout = mapLayout(plan);
  const entries = layout.regions.flatMap(({ region, at }, index) =>
    region.places.map((place, member) => ({ place, index, x: at[2 * member]!, y: at[2 * member + 1]! })),
  );
  const entryOf = new Map(entries.map(({ place }, entry) => [place, entry]));
  const each = <Value>(read: (entry: (typeof entries)[number]) => Value): Value[] => entries.map(read);
  const isReal = (place: number): boolean => place % 5 === 0;
  return {
    day: '2026-11-24',
    from: '2024-11-25',
    sentence: `${entries.length} people in ${layout.regions.length} groups.`,
    total: entries.length,
    owner: { id: 0, name: 'Robin', x: 0, y: 0 },
    regions: layout.regions.map(({ region, x, y, radius, hull }) => ({
      id: region.id,
      name: region.name,
      kind: 'cluster',
      hasPage: false,
      reach: 'reached',
      people: region.places.length,
      only: null,
      sentence: '',
      x,
      y,
      radius,
      hull: [...hull],
    })),
    works: [],
    people: {
      id: each(({ place }) => place + 1),
      name: each(({ place }) => `Person ${place}`),
      x: each(({ x }) => x),
      y: each(({ y }) => y),
      region: each(({ index }) => index),
      real: each(({ place }) => isReal(place)),
      band: each(({ place }) => (isReal(place) ? 2 : 0)),
      strength: each(({ place }) => (isReal(place) ? 0.4 : 0)),
      work: each(() => null),
      stage: each(() => null),
      distance: each(() => null),
      quiet: each(() => null),
      bridge: each(() => 0),
      only: each(() => false),
      relevance: each(() => 0),
    },
    links: {
      from: plan.pairs.map(([one]) => entryOf.get(one)!),
      to: plan.pairs.map(([, other]) => entryOf.get(other)!),
      probability: plan.pairs.map((_, pair) => (pair % 10) / 10),
    },
  };
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
