import { chanceFrom } from '../base/chance.ts';
import { bestCommunities, csrFrom, type UncertainEgo } from '../graph/graph.ts';
import { likeliest } from '../knowledge/distribution.ts';
import type { OwnerProfile, OwnerShare } from '../knowledge/owner-profile.ts';
import type { Profile } from '../knowledge/profile.ts';
import { leafName, TAXONOMIES } from '../knowledge/taxonomy.ts';
import type { Values } from '../model/constants/constants.ts';
import type { KnownGroup } from '../model/known-group.ts';
import type { PersonFacts } from '../model/person.ts';
import { employerKey } from './employer-key.ts';
import { matchCommunities, newCommunityId } from './match-communities.ts';
import { onceFor } from './once-for.ts';

/** Links less likely than this do not hold a community together (science §2.5). */
const LIKELY_ENOUGH = 0.1;
/** Below as many contacts communities say nothing; employers and fields do. */
const FEWEST = 8;
/** Attributes less certain than this group nobody. */
const CERTAIN_ENOUGH = 0.5;
/** A name fits a cluster when it fits at least this share of its people. */
const NAMING_SHARE = 0.4;
/** The same communities each time they are looked for. */
const SEED = 1999;

/** The one group by which each person counts when newness is weighed. */
export interface Circles {
  /** By place; undefined where nothing is known. */
  readonly circleOf: readonly (string | undefined)[];
  readonly own: string | undefined;
  /** Readable name of every circle that occurs. */
  readonly names: ReadonlyMap<string, string>;
  /** Communities found in the working network: id → places. Empty when it is too small, or nobody is likely to know another. */
  readonly clusters: ReadonlyMap<string, readonly number[]>;
}

export interface CirclesContext {
  readonly working: readonly number[];
  readonly network: UncertainEgo;
  /** Groups as they were last seen: communities keep their ids and names. */
  readonly known: readonly KnownGroup[];
  readonly values: Values;
}

/**
 * Circles of everybody: communities of the working network (Leiden; Traag, Waltman & van Eck 2019), else the employer,
 * else industry × function. People outside go with the community where most of their colleagues are (science §2.5, §4.3).
 */
export function circlesOf(
  people: readonly PersonFacts[],
  profiles: readonly Profile[],
  owner: OwnerProfile,
  { working, network, known, values }: CirclesContext,
): Circles {
  const names = new Map(known.flatMap(({ id, given }) => (given === undefined ? [] : [[id, given] as const])));
  const clusters = new Map<string, readonly number[]>();
  const clusterOf = new Map<number, string>();
  const communities = communitiesOf(working, network);
  const members = communities.map((places) => places.map((place) => people[place]!.id));
  const matched = matchCommunities(members, known, values);
  const taken = new Set(known.map(({ id }) => id));
  for (const group of matched) if (group !== undefined) names.set(group.id, group.given ?? group.name);
  for (const [index, places] of communities.entries()) {
    const id = matched[index]?.id ?? newCommunityId(members[index]!, taken);
    taken.add(id);
    if (!names.has(id)) names.set(id, clusterName(places, people, profiles, new Set(names.values())));
    clusters.set(id, places);
    for (const place of places) clusterOf.set(place, id);
  }
  const homeOf = majorityClusters(clusterOf, people, profiles);
  const circleOf = people.map((person, place) => {
    const cluster = clusterOf.get(place);
    if (cluster !== undefined) return cluster;
    const employer = employerOf(person, profiles[place]!);
    if (employer === undefined) return named(cellOf(profiles[place]!), names);
    return homeOf.get(employer.id) ?? named(employer, names);
  });
  return { circleOf, own: ownCircle(owner, homeOf, names), names, clusters };
}

interface Circle {
  readonly id: string;
  readonly name: string;
}

/** Where somebody works now. A profile is one person's. */
export function employerOf(person: PersonFacts, profile: Profile): Circle | undefined {
  let found = employers.get(profile);
  if (found === undefined) {
    found = { circle: readEmployer(person, profile) };
    employers.set(profile, found);
  }
  return found.circle;
}

const employers = new WeakMap<Profile, { readonly circle: Circle | undefined }>();

function readEmployer(person: PersonFacts, profile: Profile): Circle | undefined {
  const key = employerKey(person.company ?? profile.companyKey);
  return key === undefined ? undefined : { id: `company:${key}`, name: (person.company ?? key).trim() };
}

/** Industry × function, where both are known well enough: `operations in hospitals and health care`. */
export const cellOf: (profile: Profile) => Circle | undefined = onceFor((profile) => {
  const industry = likeliest(profile.industries);
  const work = likeliest(profile.functions);
  if (industry === undefined || work === undefined) return undefined;
  if (industry.p < CERTAIN_ENOUGH || work.p < CERTAIN_ENOUGH) return undefined;
  return cellNamed(industry.id, work.id);
});

function cellNamed(industry: string, work: string): Circle {
  const name = `${leafName(TAXONOMIES.function, work)} in ${leafName(TAXONOMIES.industry, industry)}`;
  return { id: `cell:${industry}×${work}`, name };
}

/** Communities of two or more, as places, the largest first. */
function communitiesOf(working: readonly number[], network: UncertainEgo): number[][] {
  const n = working.length;
  const { from, to, weights } = likelyLinks(network);
  if (n < FEWEST || from.length === 0) return [];
  const found = bestCommunities(csrFrom(n, { from, to, weights }), { chance: chanceFrom(SEED) });
  const members = Array.from({ length: found.count }, (): number[] => []);
  for (const [slot, place] of working.entries()) members[found.of[slot]!]!.push(place);
  return members.filter((places) => places.length >= 2).sort((one, other) => other.length - one.length);
}

function likelyLinks(network: UncertainEgo): { from: number[]; to: number[]; weights: number[] } {
  const { contacts: n, strengths, links } = network;
  const likely = { from: [] as number[], to: [] as number[], weights: [] as number[] };
  for (let j = 0; j < n; j++) {
    for (let k = j + 1; k < n; k++) {
      const q = links[j * n + k]!;
      if (q < LIKELY_ENOUGH) continue;
      likely.from.push(j);
      likely.to.push(k);
      likely.weights.push(q * Math.sqrt(strengths[j]! * strengths[k]!));
    }
  }
  return likely;
}

/** What most of a cluster have in common: an employer, an industry, a function; else the strongest tie in it. */
function clusterName(
  places: readonly number[],
  people: readonly PersonFacts[],
  profiles: readonly Profile[],
  taken: ReadonlySet<string>,
): string {
  const strongest = people[places[0]!]!.name;
  const names = [
    common(places, (place) => employerOf(people[place]!, profiles[place]!)?.name),
    common(places, (place) => certainName('industry', profiles[place]!)),
    common(places, (place) => certainName('function', profiles[place]!)),
  ];
  const free = names.find((name) => name !== undefined && !taken.has(name));
  if (free !== undefined) return free;
  const around = `people around ${strongest}`;
  return taken.has(around) ? `${around} (${places.length})` : around;
}

function certainName(attribute: 'industry' | 'function', profile: Profile): string | undefined {
  const found = likeliest<string>(attribute === 'industry' ? profile.industries : profile.functions);
  return found !== undefined && found.p >= CERTAIN_ENOUGH ? leafName(TAXONOMIES[attribute], found.id) : undefined;
}

function common(places: readonly number[], nameOf: (place: number) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const place of places) {
    const name = nameOf(place);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return best !== undefined && best[1] >= Math.max(2, NAMING_SHARE * places.length) ? best[0] : undefined;
}

/** For each employer the cluster in which most of its people of the working network are. */
function majorityClusters(
  clusterOf: ReadonlyMap<number, string>,
  people: readonly PersonFacts[],
  profiles: readonly Profile[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [place, cluster] of clusterOf) {
    const employer = employerOf(people[place]!, profiles[place]!);
    if (employer === undefined) continue;
    const count = counts.get(employer.id) ?? new Map<string, number>();
    counts.set(employer.id, count.set(cluster, (count.get(cluster) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([employer, count]) => {
      const [most] = [...count].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
      return [employer, most![0]]; // a count is made with its first cluster
    }),
  );
}

function named(circle: Circle | undefined, names: Map<string, string>): string | undefined {
  if (circle !== undefined && !names.has(circle.id)) names.set(circle.id, circle.name);
  return circle?.id;
}

function ownCircle(
  owner: OwnerProfile,
  homeOf: ReadonlyMap<string, string>,
  names: Map<string, string>,
): string | undefined {
  const employer = employerKey(owner.companyKey);
  if (employer !== undefined) {
    const id = `company:${employer}`;
    return homeOf.get(id) ?? id;
  }
  const industry = mainOf(owner.industries);
  const work = mainOf(owner.functions);
  return industry === undefined || work === undefined ? undefined : named(cellNamed(industry, work), names);
}

function mainOf(shares: readonly OwnerShare[]): string | undefined {
  const most = shares.reduce<OwnerShare | undefined>(
    (best, share) => (best === undefined || share.p > best.p ? share : best),
    undefined,
  );
  return most !== undefined && most.p >= CERTAIN_ENOUGH ? most.id : undefined;
}
