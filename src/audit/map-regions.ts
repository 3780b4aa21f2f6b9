import { likeliest } from '../knowledge/distribution.ts';
import { leafName, TAXONOMIES } from '../knowledge/taxonomy.ts';
import type { Assessment, GroupKind } from './assessment.ts';

/** A part of the map: one circle of people, or those of small circles who do the same business or work. */
export interface MapRegion {
  /** Of a circle its own id, `industry:…` and `function:…` of small ones taken together, `rest` of everybody else. */
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind | 'industry' | 'rest';
  /** Places, strongest tie first. */
  readonly places: readonly number[];
}

/** Everybody who fits nowhere else. */
export const REST = 'rest';
/** Fewer than this are shown with others of their business or work. */
const FEWEST = 3;
/** Regions with a name at most: more cannot be told apart on a screen. */
const MOST = 36;
/** Attributes less certain than this place nobody. */
const CERTAIN_ENOUGH = 0.5;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: MapRegion['kind'];
}

/**
 * Everybody who has not left, each in one region: their circle where it is large enough, else their industry, else their
 * function, else the rest. Regions with most people in touch come first; beyond 36 the smallest join the rest.
 */
export function mapRegions(assessment: Assessment): MapRegion[] {
  const { people, ties, circleOf } = assessment;
  const present = [...people.keys()]
    .filter((place) => !people[place]!.ended)
    .sort((one, other) => ties[other]!.strength - ties[one]!.strength || people[one]!.id - people[other]!.id);
  const regions = new Map<string, Found & { readonly places: number[] }>();
  const join = (found: Found, place: number): void => {
    const region = regions.get(found.id) ?? { ...found, places: [] };
    regions.set(found.id, region);
    region.places.push(place);
  };
  const circles = Map.groupBy(present, (place) => circleOf[place]);
  const wider = Map.groupBy(
    present.filter((place) => isSmall(circles, circleOf[place])),
    (place) => widerRegion(assessment, place).id,
  );
  for (const place of present) {
    const circle = circleOf[place];
    const found = widerRegion(assessment, place);
    if (circle !== undefined && !isSmall(circles, circle)) join(circleRegion(assessment, circle), place);
    else join(wider.get(found.id)!.length < FEWEST ? EVERYBODY_ELSE : found, place);
  }
  return withoutTooMany(assessment, [...regions.values()]);
}

const EVERYBODY_ELSE: Found = { id: REST, name: '', kind: 'rest' };

function isSmall(circles: ReadonlyMap<string | undefined, readonly number[]>, circle: string | undefined): boolean {
  return circle === undefined || (circles.get(circle)?.length ?? 0) < FEWEST;
}

function circleRegion({ groups, circleNames }: Assessment, id: string): Found {
  const group = groups.find((one) => one.id === id);
  if (group !== undefined) return { id, name: group.name, kind: group.kind };
  const kind = id.startsWith('company:') ? 'employer' : id.startsWith('cell:') ? 'field' : 'cluster';
  return { id, name: circleNames.get(id) ?? id, kind };
}

function widerRegion({ profiles, words: { knowledge } }: Assessment, place: number): Found {
  const industry = likeliest<string>(profiles[place]!.industries);
  if (industry !== undefined && industry.p >= CERTAIN_ENOUGH) {
    return {
      id: `industry:${industry.id}`,
      name: knowledge.field(leafName(TAXONOMIES.industry, industry.id)),
      kind: 'industry',
    };
  }
  const work = likeliest<string>(profiles[place]!.functions);
  if (work === undefined || work.p < CERTAIN_ENOUGH) return EVERYBODY_ELSE;
  return { id: `function:${work.id}`, name: knowledge.field(leafName(TAXONOMIES.function, work.id)), kind: 'field' };
}

function withoutTooMany({ ties }: Assessment, regions: readonly MapRegion[]): MapRegion[] {
  const inTouch = ({ places }: MapRegion): number => places.filter((place) => ties[place]!.isReal).length;
  const ranked = regions
    .filter(({ id }) => id !== REST)
    .map((region) => ({ region, inTouch: inTouch(region) }))
    .sort(
      (one, other) =>
        other.inTouch - one.inTouch ||
        other.region.places.length - one.region.places.length ||
        (one.region.id < other.region.id ? -1 : 1),
    )
    .map(({ region }) => region);
  const named = ranked.slice(0, MOST);
  const rest = [
    ...(regions.find(({ id }) => id === REST)?.places ?? []),
    ...ranked.slice(MOST).flatMap((one) => one.places),
  ];
  if (rest.length === 0) return named;
  rest.sort((one, other) => ties[other]!.strength - ties[one]!.strength || one - other);
  return [...named, { ...EVERYBODY_ELSE, places: rest }];
}
