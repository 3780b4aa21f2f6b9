import { foldText } from '../base/fold-text.ts';
import { isAssociation, isMembership } from '../knowledge/is-association.ts';
import { placeKey, townOf } from '../knowledge/place-key.ts';
import type { Profile } from '../knowledge/profile.ts';
import type { PersonId } from '../model/ids.ts';
import type { KnownGroup } from '../model/known-group.ts';
import type { PersonFacts } from '../model/person.ts';
import type { Group, GroupKind } from './assessment.ts';
import { type Circles, cellOf, employerOf } from './circles.ts';
import { employerKey } from './employer-key.ts';

/** Fewer people than this are no group. */
const FEWEST = 2;

/** Something to belong to. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
}

/** A group with its people, before it is known whether it is large enough, and what the owner calls it. */
export interface FoundGroup extends Found {
  readonly people: readonly PersonId[];
}

/**
 * Employers, schools, fields of work, places, associations and detected communities that two people or more belong to; the
 * largest first. A name that the owner gave stands in the place of the found one.
 */
export function groupsOf(
  belongings: readonly FoundGroup[],
  people: readonly PersonFacts[],
  { circles, known }: { readonly circles: Circles; readonly known: readonly KnownGroup[] },
): Group[] {
  const given = new Map(known.flatMap(({ id, given: name }) => (name === undefined ? [] : [[id, name] as const])));
  const clusters = [...circles.clusters].map(
    ([id, places]): FoundGroup => ({
      id,
      name: circles.names.get(id) ?? id,
      kind: 'cluster',
      people: places.map((place) => people[place]!.id),
    }),
  );
  return [...belongings, ...clusters]
    .filter((group) => group.people.length >= FEWEST)
    .sort((one, other) => other.people.length - one.people.length || (one.id < other.id ? -1 : 1))
    .map((group) => ({
      ...group,
      name: given.get(group.id) ?? group.name,
      isNamed: given.has(group.id),
    }));
}

/** What people say themselves that they belong to, by what they belong to. */
export function belongingsOf(people: readonly PersonFacts[], profiles: readonly Profile[]): FoundGroup[] {
  const groups = new Map<string, Found & { readonly people: PersonId[] }>();
  for (const [place, person] of people.entries()) {
    for (const found of belongingsOfOne(person, profiles[place]!)) {
      let group = groups.get(found.id);
      if (group === undefined) {
        group = { ...found, people: [] };
        groups.set(found.id, group);
      }
      // Everybody joins all of theirs in one go.
      if (group.people.at(-1) !== person.id) group.people.push(person.id);
    }
  }
  return [...groups.values()];
}

/** Read once of everybody: a profile is one person's. */
export function belongingsOfOne(person: PersonFacts, profile: Profile): readonly Found[] {
  if (person.ended) return NOTHING;
  let found = allBelongings.get(profile);
  if (found === undefined) {
    found = [...belongings(person, profile)];
    allBelongings.set(profile, found);
  }
  return found;
}

const NOTHING: readonly Found[] = [];

const allBelongings = new WeakMap<Profile, readonly Found[]>();

/** What a person says themselves that they belong to. */
function* belongings(person: PersonFacts, profile: Profile): Generator<Found> {
  const employer = employerOf(person, profile);
  if (employer !== undefined) yield { ...employer, kind: isAssociation(employer.name) ? 'association' : 'employer' };
  const field = cellOf(profile);
  if (field !== undefined) yield { ...field, kind: 'field' };
  for (const { school } of person.education) {
    const key = foldText(school);
    if (key !== '') yield { id: `school:${key}`, name: school.trim(), kind: 'school' };
  }
  for (const { company, title, finishedOn } of person.positions) {
    const key = employerKey(company);
    if (key === undefined || finishedOn !== undefined || `company:${key}` === employer?.id) continue;
    if (isAssociation(company) || isMembership(foldText(title))) {
      yield { id: `company:${key}`, name: company.trim(), kind: 'association' };
    }
  }
  const place = placeKey(person.location ?? '');
  if (place !== '') yield { id: `place:${place}`, name: townOf(person.location ?? ''), kind: 'place' };
}
