import type { Assessment } from '../../audit/assessment.ts';
import { strengthToday } from '../../audit/objective-view.ts';
import { onceFor } from '../../audit/once-for.ts';
import { accessOf } from '../../audit/tie-fit.ts';
import { csrFrom } from '../../graph/csr.ts';
import { pathsByFirstHop } from '../../graph/paths/paths-by-first-hop.ts';
import { agreeChance, responseChance } from '../response/response-chance.ts';
import { type ResponseFeatures, responseFeatures } from '../response/response-terms.ts';
import { type AskedOne, askedOne, type IntroductionScene } from './introduction-scene.ts';

/** A way to somebody through others, each of whom has to agree. */
export interface IntroductionPath {
  readonly first: AskedOne;
  /** Places from the first introducer to the person, who stands last. */
  readonly places: readonly number[];
  /** That all between know one another and agree, in [0, 1]. */
  readonly agree: number;
  /** That the person answers once introduced, in [0, 1]. */
  readonly respond: number;
  /** The product of both. */
  readonly chance: number;
}

/** The ways to somebody, and who stands on the best of them but is not asked now. */
export interface WaysToPerson {
  readonly paths: readonly IntroductionPath[];
  readonly held: readonly AskedOne[];
}

/** A chance below which nobody is asked whether they know the other: a guess would waste the ask. */
const LEAST_LINK = 0.1;
/** Alternatives that are told, each with another first introducer. */
const MOST = 5;

/**
 * The best ways to a person, each through another first introducer: P = Π P_agree · P_resp, with the chance that two others
 * know each other wherever the owner has not said so. People whom the owner can ask themselves are never the second to be
 * asked. Source: science §10.
 */
export function introductionPaths(
  scene: IntroductionScene,
  target: number,
  { between }: { readonly between: 1 | 2 },
): WaysToPerson {
  const { assessment, agreement, values } = scene;
  const firsts = new Map<number, AskedOne>();
  const held: AskedOne[] = [];
  // 0 is the owner and 1 the person; others follow as they are met.
  const nodes = [-1, target];
  const nodeOf = new Map([[target, 1]]);
  const edges = { from: [] as number[], to: [] as number[], weights: [] as number[] };
  const add = (from: number, to: number, weight: number): void => {
    edges.from.push(from);
    edges.to.push(to);
    edges.weights.push(weight);
  };
  const nodeFor = (place: number): number => {
    const known = nodeOf.get(place);
    if (known !== undefined) return known;
    nodeOf.set(place, nodes.length);
    nodes.push(place);
    return nodes.length - 1;
  };
  const askable = (place: number): boolean => {
    if (firsts.has(place)) return true;
    const asked = askedOne(scene, place);
    if (asked === undefined) return false;
    if (asked.holds !== undefined) {
      if (!held.some((one) => one.place === place)) held.push(asked);
      return false;
    }
    firsts.set(place, asked);
    add(0, nodeFor(place), asked.agree);
    return true;
  };
  for (const { place: last, q } of acquaintances(assessment, target, { among: between === 1 ? 'within' : 'all' })) {
    if (isWithin(assessment, last)) {
      if (askable(last)) add(nodeFor(last), 1, q * respondChance(scene, target, values.introducerLinkShare * q));
      continue;
    }
    if (between === 1) continue;
    let isReached = false;
    for (const { place: first, q: link } of acquaintances(assessment, last, { among: 'within' })) {
      if (first === target || !askable(first)) continue;
      const agrees = agreeChance({ strength: values.introducerLinkShare * link, goodwill: 0 }, agreement);
      add(nodeFor(first), nodeFor(last), link * agrees);
      isReached = true;
    }
    if (isReached) add(nodeFor(last), 1, q * respondChance(scene, target, values.introducerLinkShare * q));
  }
  const graph = csrFrom(nodes.length, edges, { directed: true });
  const paths = pathsByFirstHop(graph, 0, 1, { most: MOST, between }).map(({ nodes: steps, probability }) => {
    const places = steps.slice(1).map((node) => nodes[node]!);
    const q = assessment.links.probability(places.at(-2)!, target);
    const respond = respondChance(scene, target, values.introducerLinkShare * q);
    return { first: firsts.get(places[0]!)!, places, agree: probability / respond, respond, chance: probability };
  });
  return { paths, held };
}

/** The chance that a person answers an introduction by somebody with such a tie to them, or the owner's own first word. */
export function respondChance(scene: IntroductionScene, target: number, introducedBy: number | undefined): number {
  return responseChance(respondFeatures(scene, target, introducedBy), scene.response);
}

/** What that chance is reckoned from, to be kept with the introduction. */
export function respondFeatures(
  { assessment }: IntroductionScene,
  target: number,
  introducedBy: number | undefined,
): ResponseFeatures {
  const tie = assessment.ties[target]!;
  const { seniority } = assessment.profiles[target]!;
  const ownerSeniority = assessment.owner.seniority;
  return responseFeatures({
    strength: tie.strength,
    peak: tie.isReal ? tie.peak : tie.strength,
    isKnown: tie.isReal,
    channel: assessment.people[target]!.reachable.includes('mail') ? 'mail' : 'message',
    asks: 'nothing',
    isPersonal: true,
    isShort: false,
    ...(introducedBy === undefined ? {} : { introducedBy }),
    ...(seniority === undefined ? {} : { seniority }),
    ...(ownerSeniority === undefined ? {} : { ownerSeniority }),
  });
}

interface Acquaintance {
  readonly place: number;
  readonly q: number;
}

/** Who probably knows somebody: of all people, or of those within the owner's reach. */
function acquaintances(
  assessment: Assessment,
  place: number,
  { among }: { readonly among: 'all' | 'within' },
): Acquaintance[] {
  const others = among === 'all' ? undefined : placesWithin(assessment);
  const indexes = (others === undefined ? possibleOfAll : possibleWithin)(assessment)(place);
  return indexes.flatMap((index) => {
    const other = others?.[index] ?? index;
    const { ended, closeness } = assessment.people[other]!;
    if (other === place || ended || closeness === 0) return [];
    const q = assessment.links.probability(other, place);
    return q < LEAST_LINK ? [] : [{ place: other, q }];
  });
}

function isWithin(assessment: Assessment, place: number): boolean {
  return accessOf(strengthToday(assessment, place), assessment.values) > 0;
}

const placesWithin: (assessment: Assessment) => readonly number[] = onceFor((assessment) =>
  [...assessment.people.keys()].filter((place) => isWithin(assessment, place)),
);
const possibleWithin = onceFor((assessment: Assessment) => assessment.links.possibleAmong(placesWithin(assessment)));
const possibleOfAll = onceFor((assessment: Assessment) =>
  assessment.links.possibleAmong([...assessment.people.keys()]),
);
