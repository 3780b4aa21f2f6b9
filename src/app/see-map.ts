import type { Assessment } from '../audit/assessment.ts';
import { firstDays, knownSince } from '../audit/facts-until.ts';
import { groupReach } from '../audit/group-reach.ts';
import { reachSentence } from '../audit/group-sentences.ts';
import type { PlacedRegion } from '../audit/map-layout.ts';
import { REST } from '../audit/map-regions.ts';
import { viewObjective } from '../audit/objective-view.ts';
import { onceFor } from '../audit/once-for.ts';
import { bridges } from '../audit/structure.ts';
import { type Day, mondayOf, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { MapRegion, MapShape } from '../contract/map-shapes.ts';
import type { CheckedInputOf } from '../contract/routes.ts';
import { likeliest } from '../knowledge/distribution.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { seeGroups, toWantedRow } from './groups-seen.ts';
import { likelyPairs } from './likely-pairs.ts';
import { mapPlaces } from './map-places.ts';
import type { KnownNetwork } from './network-memory.ts';
import { networkOn } from './network-on.ts';
import { objectiveNamed } from './objective-named.ts';

/** What a browser draws smoothly at once; of more people those with the strongest ties are drawn, and whole regions one by one. */
const MOST_PEOPLE = 10_000;
const MOST_LINKS = 50_000;
const BANDS = { nominal: 0, weak: 1, medium: 2, strong: 3 } as const;
const CERTAIN_ENOUGH = 0.5;

/** One person to be drawn, by their place in the assessment of the day shown. */
interface Drawn {
  readonly place: number;
  readonly region: number;
  readonly x: number;
  readonly y: number;
  readonly isOnly: boolean;
}

/**
 * The network as a map, today or as it was at the end of an earlier day; everything stays where it lies today.
 * @throws Refusal `invalid-input` for a region that there is not, `objective-not-found`
 */
export async function seeMap(context: Context, input: CheckedInputOf<'map'>): Promise<MapShape> {
  const network = await context.memory.network(await context.today());
  const layout = await mapPlaces(context, network);
  const objective = objectiveNamed(network, input.objective);
  const then = networkOn(network, input.day);
  const placed = layout.regions.map((one) => regionOn(then.assessment, network.assessment, one));
  const chosen = input.region === undefined ? placed : placed.filter(({ shape }) => shape.id === input.region);
  if (chosen.length === 0 && input.region !== undefined) {
    throw new Refusal('invalid-input', { what: `There is no part ${input.region} on the map.` });
  }
  const filled = chosen.filter(({ shape }) => shape.people > 0);
  const everybody = filled.flatMap(({ members }, region) => members.map((member) => ({ ...member, region })));
  const drawn = strongest(everybody, then.assessment);
  const empty = input.region === undefined ? emptyRegions(network, layout.empty) : [];
  const regions = [...filled.map(({ shape }) => shape), ...empty];
  const view = objective === undefined ? undefined : viewObjective(then.assessment, objective);
  const whole = Math.max(
    1e-9,
    ...(view === undefined ? [] : [view.needs.reduce((sum, { weight }) => sum + weight, 0)]),
  );
  const { works, people } = columns(then.assessment, drawn, (place) =>
    view === undefined
      ? 0
      : view.relevanceOf(place).reduce((sum, one, need) => sum + one * view.needs[need]!.weight, 0) / whole,
  );
  const { links, notDrawn } = linksAmong(then, drawn);
  return {
    day: toIsoDay(then.assessment.today),
    from: toIsoDay(mondayOf(firstSign(network.facts) ?? network.today)),
    sentence: sentenceOf(regions, { total: everybody.length, drawn: drawn.length, notDrawn }, context.words),
    total: everybody.length,
    owner: { id: network.facts.owner.id, name: network.facts.owner.name, x: 0, y: 0 },
    regions,
    works,
    people,
    links,
  };
}

function regionOn(
  then: Assessment,
  now: Assessment,
  { region, at, x, y, radius, hull }: PlacedRegion,
): { readonly shape: MapRegion; readonly members: readonly Omit<Drawn, 'region'>[] } {
  const members = region.places.flatMap((placeNow, member) => {
    const place = then.placeOf.get(now.people[placeNow]!.id);
    return place === undefined ? [] : [{ place, x: at[2 * member]!, y: at[2 * member + 1]! }];
  });
  const people: PersonId[] = members.map(({ place }) => then.people[place]!.id);
  const reached = groupReach(then, { id: region.id, name: region.name, kind: 'cluster', isNamed: false, people });
  const [first] = reached.through;
  // Those who fit nowhere else are no group to be reached through anybody.
  const only = region.id === REST || people.length < 2 || reached.through.length !== 1 ? undefined : first;
  const shape: MapRegion = {
    id: region.id,
    name: region.name,
    kind: region.kind,
    hasPage: now.groups.some(({ id }) => id === region.id),
    reach: reached.reach,
    people: people.length,
    only: only === undefined ? null : { id: then.people[only]!.id, name: then.people[only]!.name },
    sentence: region.id === REST ? '' : reachSentence(then, reached, people.length),
    x,
    y,
    radius,
    hull: region.id === REST ? [] : [...hull],
  };
  return { shape, members: members.map((member) => ({ ...member, isOnly: member.place === only })) };
}

function emptyRegions(
  network: KnownNetwork,
  empty: readonly { readonly id: string; readonly x: number; readonly y: number; readonly radius: number }[],
): MapRegion[] {
  const seen = seeGroups(network, undefined);
  const wanted = new Map(seen.wanted.map((one) => [one.id, toWantedRow(seen, one)]));
  return empty.flatMap(({ id, x, y, radius }): MapRegion[] => {
    const row = wanted.get(id);
    if (row === undefined) return [];
    const { name, kind, reach, people, sentence } = row;
    return [{ id, name, kind, hasPage: true, reach, people, only: null, sentence, x, y, radius, hull: [] }];
  });
}

/** Everybody where there is room for all; else those with the strongest ties, in their own order. */
function strongest(everybody: readonly Drawn[], { ties, people }: Assessment): readonly Drawn[] {
  if (everybody.length <= MOST_PEOPLE) return everybody;
  return everybody
    .toSorted(
      (one, other) =>
        Number(other.isOnly) - Number(one.isOnly) ||
        ties[other.place]!.strength - ties[one.place]!.strength ||
        people[one.place]!.id - people[other.place]!.id,
    )
    .slice(0, MOST_PEOPLE);
}

function columns(
  assessment: Assessment,
  drawn: readonly Drawn[],
  relevance: (place: number) => number,
): Pick<MapShape, 'works' | 'people'> {
  const { people, ties, profiles, distances, slotOf, today, values } = assessment;
  const bridge = bridges(assessment);
  const numbers = new Map<string, number>();
  const workOf = (place: number): number | null => {
    const work = likeliest<string>(profiles[place]!.functions);
    if (work === undefined || work.p < CERTAIN_ENOUGH) return null;
    const number = numbers.get(work.id) ?? numbers.size;
    numbers.set(work.id, number);
    return number;
  };
  const each = <Value>(read: (place: number, one: Drawn) => Value): Value[] => drawn.map((one) => read(one.place, one));
  return {
    people: {
      id: each((place) => people[place]!.id),
      name: each((place) => people[place]!.name),
      x: each((_, { x }) => x),
      y: each((_, { y }) => y),
      region: each((_, { region }) => region),
      real: each((place) => ties[place]!.isReal),
      band: each((place) => BANDS[ties[place]!.band]),
      strength: each((place) => hundredths(ties[place]!.strength)),
      work: each(workOf),
      stage: each((place) => profiles[place]!.seniority ?? null),
      distance: each((place) =>
        distances[place]!.kappa < values.knownEnough ? null : hundredths(distances[place]!.mu),
      ),
      quiet: each((place) => (ties[place]!.lastDay === undefined ? null : today - ties[place]!.lastDay)),
      bridge: each((place) => (slotOf[place]! < 0 ? 0 : hundredths(bridge[slotOf[place]!]!))),
      only: each((_, { isOnly }) => isOnly),
      relevance: each((place) => hundredths(Math.min(1, relevance(place)))),
    },
    works: [...numbers.keys()],
  };
}

function linksAmong(
  { facts, assessment }: Pick<KnownNetwork, 'facts' | 'assessment'>,
  drawn: readonly Drawn[],
): { readonly links: MapShape['links']; readonly notDrawn: number } {
  const entryOf = new Map(drawn.map(({ place }, entry) => [place, entry]));
  const links: { readonly from: number; readonly to: number; readonly probability: number }[] = [];
  for (const [one, other] of likelyPairs({ facts, assessment })) {
    const [from, to] = [entryOf.get(one), entryOf.get(other)];
    if (from === undefined || to === undefined) continue;
    links.push({ from, to, probability: hundredths(assessment.links.probability(one, other)) });
  }
  const shown =
    links.length <= MOST_LINKS ? links : links.sort((a, b) => b.probability - a.probability).slice(0, MOST_LINKS);
  return {
    links: {
      from: shown.map(({ from }) => from),
      to: shown.map(({ to }) => to),
      probability: shown.map(({ probability }) => probability),
    },
    notDrawn: links.length - shown.length,
  };
}

/** The first day of which the record tells anything. */
const firstSign = onceFor((facts: Facts): Day | undefined => {
  const firsts = firstDays(facts);
  let first: Day | undefined;
  for (const person of facts.people) {
    const since = knownSince(person, firsts.get(person.id));
    if (since !== undefined && (first === undefined || since < first)) first = since;
  }
  return first;
});

function sentenceOf(
  regions: readonly MapRegion[],
  { total, drawn, notDrawn }: { readonly total: number; readonly drawn: number; readonly notDrawn: number },
  { charts }: Words,
): string {
  if (total === 0) return charts.emptyMap;
  const groups = regions.filter(({ kind }) => kind !== 'rest' && kind !== 'wanted');
  const reached = groups.filter(({ reach }) => reach !== 'not-reached');
  return charts.map({
    total,
    regions: groups.length,
    reached: reached.length,
    single: reached.filter(({ only }) => only !== null).length,
    wanted: regions.filter(({ kind }) => kind === 'wanted').length,
    drawn: drawn === total ? undefined : drawn,
    linksLeftOut: notDrawn,
  });
}

function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}
