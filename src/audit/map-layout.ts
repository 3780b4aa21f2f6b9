import { hullAround, placeGroups, placeMembers, radiusFor } from '../graph/graph.ts';
import type { PersonId } from '../model/ids.ts';
import type { PersonFacts } from '../model/person.ts';
import type { MapRegion } from './map-regions.ts';

/** Where everything lay when the map was last seen: people by their region, from its middle. */
export interface MapPlaces {
  readonly regions: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    /** Person, x and y, one after the other. */
    readonly people: readonly number[];
  }[];
}

/** A region with its place. The unit of length is the least distance between two people. */
export interface PlacedRegion {
  readonly region: MapRegion;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly hull: readonly number[];
  /** x and y of each of `region.places`, one after the other. */
  readonly at: Float64Array;
}

/** A group that is wanted and not reached: an empty place. */
export interface EmptyRegion {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The owner is in the middle, at 0, 0. */
export interface MapLayout {
  readonly regions: readonly PlacedRegion[];
  readonly empty: readonly EmptyRegion[];
  /** To be kept for the next time. */
  readonly places: MapPlaces;
}

/** What is to be placed. */
export interface MapPlan {
  readonly people: readonly Pick<PersonFacts, 'id'>[];
  readonly regions: readonly MapRegion[];
  /** Ids of wanted groups that are not reached. */
  readonly wanted: readonly string[];
  /** Pairs of people, by place, who probably know each other. */
  readonly pairs: readonly (readonly [one: number, other: number])[];
}

/** From the outermost people to the outline of their region. */
const MARGIN = 1;
/** Between two outlines: room for a name. */
const GAP = 4;
const OWNER_RADIUS = 2;
const EMPTY_RADIUS = 6.5;
const NOWHERE: MapPlaces = { regions: [] };

/**
 * Places regions around the owner and people within their regions, tied ones near each other. Whoever had a place keeps it,
 * so that the map is the same at the next visit; new people come beside those they know.
 */
export function mapLayout(plan: MapPlan, before: MapPlaces = NOWHERE): MapLayout {
  const { regions, wanted } = plan;
  const known = new Map(before.regions.map((region) => [region.id, region]));
  const { within, between } = tiesOf(plan);
  const members = regions.map((region, index) => {
    const at = new Map<PersonId, number>();
    const old = known.get(region.id)?.people ?? [];
    for (let entry = 0; entry < old.length; entry += 3) at.set(old[entry]!, entry);
    const places = new Float64Array(2 * region.places.length).fill(Number.NaN);
    for (const [member, place] of region.places.entries()) {
      const entry = at.get(plan.people[place]!.id);
      if (entry === undefined) continue;
      places[2 * member] = old[entry + 1]!;
      places[2 * member + 1] = old[entry + 2]!;
    }
    return placeMembers({ count: region.places.length, ties: within[index]!, before: places }).map(rounded);
  });
  const radii = [OWNER_RADIUS, ...members.map(reachOf), ...wanted.map(() => EMPTY_RADIUS)];
  const centres = placeGroups({
    radii,
    ties: between,
    before: centresBefore([...regions.map(({ id }) => id), ...wanted], known),
    gap: GAP,
    fixed: new Set([0]),
  }).map(rounded);
  const centreOf = (disc: number): { x: number; y: number; radius: number } => ({
    x: centres[2 * disc]!,
    y: centres[2 * disc + 1]!,
    radius: radii[disc]!,
  });
  const placed = regions.map((region, index): PlacedRegion => {
    const centre = centreOf(index + 1);
    const at = members[index]!.map((value, entry) => rounded(value + (entry % 2 === 0 ? centre.x : centre.y)));
    return { region, ...centre, at, hull: hullAround(at, MARGIN).map(rounded) };
  });
  const empty = wanted.map((id, index) => ({ id, ...centreOf(regions.length + 1 + index) }));
  return { regions: placed, empty, places: toKeep(plan, members, placed, empty) };
}

function toKeep(
  { people }: MapPlan,
  members: readonly Float64Array[],
  placed: readonly PlacedRegion[],
  empty: readonly EmptyRegion[],
): MapPlaces {
  const kept = placed.map(({ region, x, y }, index) => ({
    id: region.id,
    x,
    y,
    people: region.places.flatMap((place, member) => [
      people[place]!.id,
      members[index]![2 * member]!,
      members[index]![2 * member + 1]!,
    ]),
  }));
  return { regions: [...kept, ...empty.map(({ id, x, y }) => ({ id, x, y, people: [] }))] };
}

/** Ties within each region, by member, and between regions, by disc: the owner is disc 0. */
function tiesOf({ regions, pairs }: MapPlan): {
  readonly within: readonly { readonly from: number[]; readonly to: number[] }[];
  readonly between: { readonly from: number[]; readonly to: number[]; readonly weights: number[] };
} {
  const homes = new Map<number, readonly [region: number, member: number]>();
  for (const [index, { places }] of regions.entries()) {
    for (const [member, place] of places.entries()) homes.set(place, [index, member]);
  }
  const within = regions.map(() => ({ from: [] as number[], to: [] as number[] }));
  const weights = new Map<number, number>();
  for (const [one, other] of pairs) {
    const [a, b] = [homes.get(one), homes.get(other)];
    if (a === undefined || b === undefined) continue;
    if (a[0] === b[0]) {
      within[a[0]]!.from.push(a[1]);
      within[a[0]]!.to.push(b[1]);
    } else {
      const key = Math.min(a[0], b[0]) * regions.length + Math.max(a[0], b[0]);
      weights.set(key, (weights.get(key) ?? 0) + 1);
    }
  }
  const keys = [...weights.keys()].sort((one, other) => one - other);
  return {
    within,
    between: {
      from: keys.map((key) => Math.floor(key / regions.length) + 1),
      to: keys.map((key) => (key % regions.length) + 1),
      weights: keys.map((key) => weights.get(key)!),
    },
  };
}

function centresBefore(ids: readonly string[], known: ReadonlyMap<string, { x: number; y: number }>): Float64Array {
  const before = ids.flatMap((id) => {
    const { x, y } = known.get(id) ?? { x: Number.NaN, y: Number.NaN };
    return [x, y];
  });
  return Float64Array.from([0, 0, ...before]);
}

/** Radius of the disc around all members and their margin. */
function reachOf(at: Float64Array): number {
  let farthest = radiusFor(at.length / 2);
  for (let entry = 0; entry < at.length; entry += 2)
    farthest = Math.max(farthest, Math.hypot(at[entry]!, at[entry + 1]!));
  return farthest + MARGIN;
}

/** Hundredths are finer than any screen; kept places take less room, and are the same when they come back. */
function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
