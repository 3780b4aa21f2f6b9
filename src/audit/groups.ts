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

interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
}

/**
 * Employers, schools, fields of work, places, associations and detected communities that two people or more belong to; the
 * largest first. A name that the owner gave stands in the place of the found one.
 */
export function groupsOf(
  people: readonly PersonFacts[],
  profiles: readonly Profile[],
  { circles, known }: { readonly circles: Circles; readonly known: readonly KnownGroup[] },
): Group[] {
  const given = new Map(known.flatMap(({ id, given: name }) => (name === undefined ? [] : [[id, name] as const])));
  const groups = new Map<string, Found & { readonly people: Set<PersonId> }>();
  const join = (found: Found, person: PersonFacts): void => {
    const group = groups.get(found.id) ?? { ...found, people: new Set() };
    groups.set(found.id, group);
    group.people.add(person.id);
  };
  for (const [place, person] of people.entries()) {
    if (!person.ended) for (const found of belongings(person, profiles[place]!)) join(found, person);
  }
  for (const [id, places] of circles.clusters) {
    for (const place of places) join({ id, name: circles.names.get(id) ?? id, kind: 'cluster' }, people[place]!);
  }
  return [...groups.values()]
    .filter((group) => group.people.size >= FEWEST)
    .sort((one, other) => other.people.size - one.people.size || (one.id < other.id ? -1 : 1))
    .map((group) => ({
      ...group,
      name: given.get(group.id) ?? group.name,
      isNamed: given.has(group.id),
      people: [...group.people],
    }));
}

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
