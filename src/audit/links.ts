import type { Values } from '../model/constants/constants.ts';
import type { DeclaredLink } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { LinkTrace } from '../model/link-trace.ts';
import type { Link, LinkEvidence, Links } from './assessment.ts';
import { possibleAmong } from './possible-links.ts';
import type { Stay, Traces } from './traces.ts';

type Take = (weight: number, trace: LinkTrace, of?: { readonly isOfToday: true }) => void;

const OF_TODAY = { isOfToday: true } as const;

/**
 * Who knows whom among other people: evidence combined as q = 1 − Π (1 − e), the owner's word above all (science §2.3;
 * after Newman 2001 for meetings). People are named by place; see `Links`.
 */
export function linksAmong(
  traces: (place: number) => Traces,
  declared: readonly DeclaredLink[],
  placeOf: ReadonlyMap<PersonId, number>,
  values: Values,
): Links {
  const words = declaredPairs(declared, placeOf);
  const declaredOf = (one: number, other: number): boolean | undefined => words.get(pairKey(one, other, placeOf.size));
  return {
    probability: (one, other) => {
      if (one === other) return 0;
      const word = words.size === 0 ? undefined : declaredOf(one, other);
      if (word !== undefined) return word ? 1 : 0;
      let stranger = 1;
      eachEvidence(traces(one), traces(other), values, (weight) => {
        stranger *= 1 - weight;
      });
      return 1 - stranger;
    },
    isDeclared: (one, other) => declaredOf(one, other) !== undefined,
    between: (one, other) => linkBetween(traces(one), traces(other), declaredOf(one, other), values),
    possibleAmong: (others) => possibleAmong(others, { traces, declared, placeOf }),
  };
}

/** q of two people of the working network, who may know each other for no reason at all; the owner's word stands (science §2.3). */
export function withBaseline(links: Links, one: number, other: number, values: Values): number {
  const probability = links.probability(one, other);
  return links.isDeclared(one, other) ? probability : 1 - (1 - probability) * (1 - values.linkBaseline);
}

function linkBetween(one: Traces, other: Traces, word: boolean | undefined, values: Values): Link {
  if (word !== undefined) {
    const weight = word ? 1 : 0;
    return { probability: weight, isDeclared: true, evidence: [{ trace: { kind: 'said', know: word }, weight }] };
  }
  const evidence: LinkEvidence[] = [];
  let stranger = 1;
  eachEvidence(one, other, values, (weight, trace, of) => {
    stranger *= 1 - weight;
    evidence.push({ trace, weight, ...of });
  });
  evidence.sort((a, b) => b.weight - a.weight);
  return { probability: 1 - stranger, isDeclared: false, evidence };
}

function eachEvidence(one: Traces, other: Traces, values: Values, take: Take): void {
  const told = one.told.get(other.person);
  if (told !== undefined) take(values.linkTold * told, { kind: 'told' });
  takeMeetings(one, other, values, take);
  takeEmployers(one, other, values, take);
  takeSchools(one, other, values, take);
  if (one.connectedOn !== undefined && one.connectedOn === other.connectedOn) {
    take(values.linkSameDay, { kind: 'same-day' }, OF_TODAY);
  }
}

/** Exchanges that both took part in: the fewer were there, the more each tells. */
function takeMeetings(one: Traces, other: Traces, values: Values, take: Take): void {
  if (one.together.length === 0 || other.together.length === 0) return;
  let stranger = 1;
  let times = 0;
  let a = 0;
  let b = 0;
  while (a < one.together.length && b < other.together.length) {
    const difference = one.together[a]! - other.together[b]!;
    if (difference === 0) {
      const participants = one.participants[a]!;
      const isLarge = participants > values.linkTogetherLargest;
      stranger *= 1 - (isLarge ? values.linkTogetherLarge : values.linkTogether / (participants - 2));
      times++;
    }
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  if (times === 0) return;
  take(1 - stranger, { kind: 'together', times });
}

function takeEmployers(one: Traces, other: Traces, values: Values, take: Take): void {
  const unknownSize = values.linkSameCompanyUnknown;
  for (const [key, stay] of one.employers) {
    const common = other.employers.get(key);
    if (common === undefined || !mayOverlap(stay, common)) continue;
    if (!stay.isCurrent || !common.isCurrent) {
      take(values.linkPastFactor * unknownSize, { kind: 'former-colleagues', at: stay.name });
    } else if (one.work !== undefined && one.work === other.work) {
      const weight = Math.min(values.linkSameFunctionMost, values.linkSameFunctionFactor * unknownSize);
      take(weight, { kind: 'same-work', at: stay.name }, OF_TODAY);
    } else take(unknownSize, { kind: 'colleagues', at: stay.name }, OF_TODAY);
  }
}

function takeSchools(one: Traces, other: Traces, values: Values, take: Take): void {
  for (const [key, stay] of one.schools) {
    const common = other.schools.get(key);
    if (common === undefined) continue;
    const isCohort = isDated(stay) && isDated(common) && mayOverlap(stay, common);
    take(isCohort ? values.linkSameCohort : values.linkSameSchool, {
      kind: isCohort ? 'same-cohort' : 'same-school',
      at: stay.name,
    });
  }
}

function isDated(stay: Stay): boolean {
  return stay.from !== undefined && stay.until !== undefined;
}

/** False only where the days known rule it out. */
function mayOverlap(one: Stay, other: Stay): boolean {
  return beganBefore(one, other) && beganBefore(other, one);
}

function beganBefore(one: Stay, other: Stay): boolean {
  return one.from === undefined || other.until === undefined || one.from <= other.until;
}

function declaredPairs(
  declared: readonly DeclaredLink[],
  placeOf: ReadonlyMap<PersonId, number>,
): ReadonlyMap<number, boolean> {
  const pairs = new Map<number, boolean>();
  for (const { a, b, know } of declared) {
    const one = placeOf.get(a);
    const other = placeOf.get(b);
    if (one !== undefined && other !== undefined) pairs.set(pairKey(one, other, placeOf.size), know);
  }
  return pairs;
}

function pairKey(one: number, other: number, count: number): number {
  return Math.min(one, other) * count + Math.max(one, other);
}
