import { BANDS, type MapShape } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import type { MapColour, MapSize } from './map-choices.ts';
import { groupPaint, type MapPaint, mixed } from './map-paint.ts';

/** How one person is drawn. */
export interface Dot {
  readonly size: number;
  readonly colour: string;
  readonly fill: string;
}

/** A line of the legend: a colour with what it means. */
export interface LegendLine {
  readonly text: string;
  readonly colour: string;
  readonly isOpen: boolean;
}

const SMALLEST = 2.6;
const SPAN = 3.6;

/** Everybody as a dot, in the order of `map.people`. */
export function dotsOf(map: MapShape, colour: MapColour, size: MapSize, paint: MapPaint): Dot[] {
  const ring = paints(map, colour, paint);
  return map.people.id.map((_, entry) => {
    const own = ring(entry);
    return {
      size: SMALLEST + SPAN * sizeOf(map, size, entry),
      colour: own,
      fill: map.people.real[entry]! ? own : paint.paper,
    };
  });
}

function sizeOf({ people }: MapShape, size: MapSize, entry: number): number {
  switch (size) {
    case 'strength':
      return Math.sqrt(people.strength[entry]!);
    case 'bridge':
      return people.bridge[entry]!;
    case 'relevance':
      return Math.sqrt(people.relevance[entry]!);
    case 'same':
      return 0.2;
  }
}

/** What each colour means; empty for groups, whose names stand on the map. */
export function legendOf(map: MapShape, colour: MapColour, paint: MapPaint): LegendLine[] {
  const line = (text: string, own: string, isOpen = false): LegendLine => ({ text, colour: own, isOpen });
  const { legend } = words.map;
  switch (colour) {
    case 'group':
      return [];
    case 'closeness':
      return [3, 2, 1, 0].map((band) => line(bandWord(band), ramp(band / 3, paint), band === 0));
    case 'work':
      return [
        ...map.works.map((work) => line(workWord(work), groupPaint(work, paint))),
        line(legend.unknown, paint.faint),
      ];
    case 'stage':
      return [
        ...stagesIn(map).map((stage) => line(words.terms.seniority[stage - 1]!, ramp(stage / 6, paint))),
        line(legend.unknown, paint.faint),
      ];
    case 'quiet':
      return [
        ...QUIET.map((_, step) => line(legend.quiet[step]!, ramp(1 - step / QUIET.length, paint))),
        line(legend.never, paint.faint),
      ];
    case 'distance':
      return [
        ...legend.distance.map((text, step) => line(text, ramp(1 - step / 3, paint))),
        line(legend.unknown, paint.faint),
      ];
  }
}

/** The word for a person in what the colour tells; the table says the same. */
export function wordFor({ people, works, regions }: MapShape, colour: MapColour, entry: number): string {
  const { legend } = words.map;
  switch (colour) {
    case 'group':
      return regions[people.region[entry]!]!.name;
    case 'closeness':
      return bandWord(people.band[entry]!);
    case 'work':
      return workWord(works[people.work[entry] ?? -1]);
    case 'stage':
      return words.terms.seniority[(people.stage[entry] ?? 0) - 1] ?? legend.unknown;
    case 'quiet': {
      const quiet = people.quiet[entry];
      return quiet == null ? legend.never : legend.quiet[quietStep(quiet)]!;
    }
    case 'distance': {
      const distance = people.distance[entry];
      return distance == null ? legend.unknown : legend.distance[distanceStep(distance)]!;
    }
  }
}

/** A tie's strength in words: 0 nominal to 3 close. */
export function bandWord(band: number): string {
  // BANDS run from strong to nominal.
  return words.terms.bands[BANDS[BANDS.length - 1 - band]!];
}

/** A kind of work in words. */
function workWord(work: string | undefined): string {
  return work === undefined ? words.map.legend.unknown : (words.terms.functions[work] ?? work);
}

/** Days up to which a tie counts as so quiet. */
const QUIET = [31, 92, 366, Number.POSITIVE_INFINITY] as const;

function paints(map: MapShape, colour: MapColour, paint: MapPaint): (entry: number) => string {
  const { people, works, regions } = map;
  switch (colour) {
    case 'group': {
      const byRegion = regions.map(({ name }) => groupPaint(name, paint));
      return (entry) => byRegion[people.region[entry]!]!;
    }
    case 'closeness':
      return (entry) => ramp(people.band[entry]! / 3, paint);
    case 'work': {
      const byWork = works.map((name) => groupPaint(name, paint));
      return (entry) => byWork[people.work[entry] ?? -1] ?? paint.faint;
    }
    case 'stage':
      return (entry) => (people.stage[entry] == null ? paint.faint : ramp(people.stage[entry]! / 6, paint));
    case 'quiet':
      return (entry) =>
        people.quiet[entry] == null ? paint.faint : ramp(1 - quietStep(people.quiet[entry]!) / QUIET.length, paint);
    case 'distance':
      return (entry) =>
        people.distance[entry] == null ? paint.faint : ramp(1 - distanceStep(people.distance[entry]!) / 3, paint);
  }
}

function quietStep(days: number): number {
  return QUIET.findIndex((most) => days <= most);
}

/** Near, the middle distance, far: as the curve says it. */
function distanceStep(distance: number): number {
  return distance < 1 / 3 ? 0 : distance < 2 / 3 ? 1 : 2;
}

function stagesIn({ people }: MapShape): number[] {
  return [...new Set(people.stage.filter((stage) => stage !== null))].sort((one, other) => other - one);
}

/** From a pale accent to the full one: more is darker on light paper, brighter on dark. */
function ramp(share: number, paint: MapPaint): string {
  return mixed(paint.accent, paint.paper, 0.32 + 0.68 * share);
}
