import { toIsoDay } from '../base/days.ts';
import { type Cell, toCsv } from '../formats/csv/to-csv.ts';
import type { StoredPerson } from '../store/person-row.ts';
import type { KnownNetwork } from './network-memory.ts';
import { type NodeFacts, nodeFactsOf } from './node-facts.ts';
import { profileAddress } from './owner.ts';

/** Between several values in one cell. */
const SEVERAL = '; ';

type Column = readonly [heading: string, cell: (person: StoredPerson, facts: NodeFacts) => Cell];

/** One row per person with everything that fits in one, the measures of today included. */
export function peopleTable(people: readonly StoredPerson[], network: KnownNetwork): string {
  const rows = people.map((person) => {
    const facts = nodeFactsOf(person.id, network);
    return COLUMNS.map(([, cell]) => cell(person, facts));
  });
  return toCsv([COLUMNS.map(([heading]) => heading), ...rows]);
}

const COLUMNS: readonly Column[] = [
  ['Tertius number', ({ id }) => id],
  ['Name', ({ name }) => name],
  ['First Name', ({ givenName }) => givenName],
  ['Last Name', ({ familyName }) => familyName],
  ['Credentials', ({ credentials }) => credentials],
  ['Company', ({ company }) => company],
  ['Title', ({ title }) => title],
  ['Headline', ({ headline }) => headline],
  ['Industry', ({ industry }) => industry],
  ['Location', ({ location }) => location],
  ['E-mail', (person) => valuesOf(person, 'email').join(SEVERAL)],
  ['Phone', (person) => valuesOf(person, 'phone').join(SEVERAL)],
  ['LinkedIn', (person) => valuesOf(person, 'linkedin').map(profileAddress).join(SEVERAL)],
  ['Connected on', ({ connectedOn }) => (connectedOn === undefined ? undefined : toIsoDay(connectedOn))],
  ['Birthday', birthday],
  ['Standing', ({ standing }) => standing],
  ['Closeness', ({ closeness }) => closeness],
  ['Strength', (_, { strength }) => strength],
  ['Band', (_, { band }) => band],
  ['Trust', (_, { trust }) => trust],
  ['First interaction', (_, { firstInteraction }) => firstInteraction],
  ['Last interaction', (_, { lastInteraction }) => lastInteraction],
  ['Distance', (_, { distance }) => distance],
  ['Distance deviation', (_, { distanceDeviation }) => distanceDeviation],
  ['Function', (_, facts) => facts.function],
  ['Career stage', (_, { seniority }) => seniority],
  ['Non-redundancy', (_, { nonRedundancy }) => nonRedundancy],
  ['Bridge probability', (_, { bridge }) => bridge],
  ['Groups', (_, { groups }) => groups.join(SEVERAL)],
  ['Topics', ({ topics }) => topics.map(({ topic }) => topic).join(SEVERAL)],
  ['Labels', ({ traits }) => traits.flatMap(({ kind, name }) => (kind === 'label' ? [name] : [])).join(SEVERAL)],
  ['Events', ({ traits }) => traits.flatMap(({ kind, name }) => (kind === 'event' ? [name] : [])).join(SEVERAL)],
  ['Notes', ({ notes }) => notes],
];

function valuesOf({ keys }: StoredPerson, kind: 'email' | 'phone' | 'linkedin'): string[] {
  return keys.filter((key) => key.kind === kind).map(({ value }) => value);
}

/** ISO 8601; `--05-21` where the year is not known. */
function birthday({ birthYear, birthMonth, birthDay }: StoredPerson): string | undefined {
  if (birthMonth === undefined || birthDay === undefined) return undefined;
  const [month, day] = [birthMonth, birthDay].map((number) => String(number).padStart(2, '0'));
  return `${birthYear === undefined ? '-' : String(birthYear).padStart(4, '0')}-${month}-${day}`;
}
