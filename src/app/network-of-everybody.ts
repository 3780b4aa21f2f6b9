import type { LinkEvidence } from '../audit/assessment.ts';
import { type Day, toIsoDay } from '../base/days.ts';
import type { Network, NetworkColumn, NetworkColumns } from '../graph/graph.ts';
import type { PersonId } from '../model/ids.ts';
import type { PersonFacts } from '../model/person.ts';
import type { StoredKey, StoredPerson } from '../store/person-row.ts';
import { likelyPairs } from './likely-pairs.ts';
import type { KnownNetwork } from './network-memory.ts';
import { nodeFactsOf } from './node-facts.ts';
import { profileAddress } from './owner.ts';

interface Line {
  readonly from: number;
  readonly to: number;
  readonly kind: 'tie' | 'link';
  /** Strength of a tie; probability of a link. */
  readonly weight: number;
  readonly isDeclared?: boolean;
  readonly because?: string;
  /** How likely the link is by what the file does not bring along: the owner's word, other files, meetings and the past. */
  readonly told?: number;
}

/**
 * The owner, everybody known, the owner's ties, and links between others: those that were told or declared, and of
 * everybody with the working network those that are likelier than 0.1. Never a link as if it were certain: each has its
 * probability and its reasons. Whom the owner keeps to themselves is told of only where `stored` has them.
 */
export function networkOfEverybody(
  known: KnownNetwork,
  stored: ReadonlyMap<PersonId, StoredPerson>,
): {
  readonly network: Network;
  readonly columns: NetworkColumns;
} {
  const everybody = [known.facts.owner, ...known.assessment.people];
  // By place in `everybody`, the place among those who are told of.
  const placeOf = new Map<number, number>();
  for (const [place, { id, isPrivate }] of everybody.entries()) {
    if (isPrivate !== true || stored.has(id)) placeOf.set(place, placeOf.size);
  }
  const told = [...placeOf.keys()].map((place) => everybody[place]!);
  const lines = [...tiesOf(known), ...linksOf(known)].flatMap((line): Line[] => {
    const [from, to] = [placeOf.get(line.from), placeOf.get(line.to)];
    return from === undefined || to === undefined ? [] : [{ ...line, from, to }];
  });
  return {
    network: {
      ids: told.map(({ id }) => String(id)),
      labels: told.map(({ name, id }) => (name === '' ? `#${id}` : name)),
      directed: false,
      from: Int32Array.from(lines, ({ from }) => from),
      to: Int32Array.from(lines, ({ to }) => to),
      weights: Float64Array.from(lines, ({ weight }) => weight),
    },
    columns: { nodes: nodeColumns(told, known, stored), ties: tieColumns(lines) },
  };
}

/** The owner is node 0; the person at place k is node k + 1. Prospects are known of, with no tie. */
function tiesOf({ assessment: { people, ties } }: KnownNetwork): Line[] {
  return people.flatMap(({ standing }, place): Line[] =>
    standing === 'prospect' && !ties[place]!.isReal
      ? []
      : [{ from: 0, to: place + 1, kind: 'tie', weight: ties[place]!.strength }],
  );
}

function linksOf(known: KnownNetwork): Line[] {
  return Array.from(likelyPairs(known), ([one, other]): Line => {
    const { probability, isDeclared, evidence } = known.assessment.links.between(one, other);
    const because = known.assessment.words.links.because(evidence.map(({ trace }) => trace));
    const told = toldBy(evidence, known.assessment.values.linkTold);
    return { from: one + 1, to: other + 1, kind: 'link', weight: probability, isDeclared, because, ...told };
  });
}

/** What a file has to tell of a link so that it is as likely again where the file is read, apart from what follows from both people. */
function toldBy(evidence: readonly LinkEvidence[], trust: number): Pick<Line, 'told'> {
  const stranger = evidence.reduce((rest, { weight, isOfToday }) => (isOfToday ? rest : rest * (1 - weight)), 1);
  return stranger < 1 ? { told: Math.min(1, (1 - stranger) / trust) } : {};
}

function nodeColumns(
  everybody: readonly PersonFacts[],
  known: KnownNetwork,
  stored: ReadonlyMap<PersonId, StoredPerson>,
): NetworkColumn[] {
  const facts = everybody.map(({ id }) => nodeFactsOf(id, known));
  const word = (name: string, of: (person: StoredPerson) => string | undefined): NetworkColumn => ({
    name,
    kind: 'string',
    values: everybody.map(({ id }) => {
      const person = stored.get(id);
      return (person && of(person)) || undefined;
    }),
  });
  return [
    word('givenName', ({ givenName }) => givenName),
    word('familyName', ({ familyName }) => familyName),
    word('credentials', ({ credentials }) => credentials),
    word('headline', ({ headline }) => headline),
    word('email', ({ keys }) => valuesOf(keys, 'email').join(SEVERAL)),
    word('phone', ({ keys }) => valuesOf(keys, 'phone').join(SEVERAL)),
    word('linkedin', ({ keys }) => valuesOf(keys, 'linkedin').map(profileAddress).join(SEVERAL)),
    // Other programs choose these, and they may hold anything but a line end.
    word('uid', ({ keys }) => valuesOf(keys, 'uid').join('\n')),
    word('connectedOn', ({ connectedOn }) => isoDay(connectedOn)),
    word('closenessOn', ({ closenessOn }) => isoDay(closenessOn)),
    { name: 'standing', kind: 'string', values: everybody.map(({ standing }) => standing) },
    { name: 'company', kind: 'string', values: everybody.map(({ company }) => company) },
    { name: 'title', kind: 'string', values: everybody.map(({ title }) => title) },
    { name: 'location', kind: 'string', values: everybody.map(({ location }) => location) },
    { name: 'closeness', kind: 'double', values: everybody.map(({ closeness }) => closeness) },
    { name: 'strength', kind: 'double', values: facts.map(({ strength }) => strength) },
    { name: 'band', kind: 'string', values: facts.map(({ band }) => band) },
    { name: 'trust', kind: 'double', values: facts.map(({ trust }) => trust) },
    { name: 'dormant', kind: 'boolean', values: facts.map(({ dormant }) => dormant) },
    { name: 'firstInteraction', kind: 'string', values: facts.map(({ firstInteraction }) => firstInteraction) },
    { name: 'lastInteraction', kind: 'string', values: facts.map(({ lastInteraction }) => lastInteraction) },
    { name: 'distance', kind: 'double', values: facts.map(({ distance }) => distance) },
    { name: 'distanceDeviation', kind: 'double', values: facts.map(({ distanceDeviation }) => distanceDeviation) },
    { name: 'function', kind: 'string', values: facts.map((fact) => fact.function) },
    { name: 'industry', kind: 'string', values: facts.map(({ industry }) => industry) },
    { name: 'seniority', kind: 'double', values: facts.map(({ seniority }) => seniority) },
    { name: 'working', kind: 'boolean', values: facts.map(({ working }) => working) },
    { name: 'nonRedundancy', kind: 'double', values: facts.map(({ nonRedundancy }) => nonRedundancy) },
    { name: 'bridge', kind: 'double', values: facts.map(({ bridge }) => bridge) },
    { name: 'circle', kind: 'string', values: facts.map(({ circle }) => circle) },
    { name: 'groups', kind: 'string', values: facts.map(({ groups }) => groups.join('; ')) },
  ];
}

function tieColumns(lines: readonly Line[]): NetworkColumn[] {
  const ofKind = (kind: Line['kind'], { kind: own, weight }: Line): number | undefined =>
    own === kind ? weight : undefined;
  return [
    { name: 'kind', kind: 'string', values: lines.map(({ kind }) => kind) },
    { name: 'strength', kind: 'double', values: lines.map((line) => ofKind('tie', line)) },
    { name: 'probability', kind: 'double', values: lines.map((line) => ofKind('link', line)) },
    { name: 'told', kind: 'double', values: lines.map(({ told }) => told) },
    { name: 'declared', kind: 'boolean', values: lines.map(({ isDeclared }) => isDeclared) },
    { name: 'because', kind: 'string', values: lines.map(({ because }) => because) },
  ];
}

/** Between several values of one attribute. */
const SEVERAL = '; ';

function valuesOf(keys: readonly StoredKey[], kind: StoredKey['kind']): string[] {
  return keys.filter((key) => key.kind === kind).map(({ value }) => value);
}

function isoDay(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : toIsoDay(day);
}
