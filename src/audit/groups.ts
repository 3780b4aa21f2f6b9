import { foldText } from '../base/fold-text.ts';
import type { Profile } from '../knowledge/profile.ts';
import type { PersonFacts } from '../model/person.ts';
import type { Group } from './assessment.ts';
import { type Circles, cellOf, employerOf } from './circles.ts';

/** Employers, schools, fields of work and clusters that two people or more belong to; the largest first. */
export function groupsOf(people: readonly PersonFacts[], profiles: readonly Profile[], circles: Circles): Group[] {
  const groups = new Map<string, { id: string; name: string; kind: Group['kind']; people: Set<number> }>();
  const join = (kind: Group['kind'], found: { id: string; name: string } | undefined, person: PersonFacts): void => {
    if (found === undefined) return;
    const group = groups.get(found.id) ?? { ...found, kind, people: new Set() };
    groups.set(found.id, group);
    group.people.add(person.id);
  };
  for (const [place, person] of people.entries()) {
    if (person.ended) continue;
    join('employer', employerOf(person, profiles[place]!), person);
    join('cell', cellOf(profiles[place]!), person);
    for (const { school } of person.education) {
      const key = foldText(school);
      if (key !== '') join('school', { id: `school:${key}`, name: school.trim() }, person);
    }
  }
  for (const [id, places] of circles.clusters) {
    for (const place of places) join('cluster', { id, name: circles.names.get(id) ?? id }, people[place]!);
  }
  return [...groups.values()]
    .filter((group) => group.people.size >= 2)
    .sort((one, other) => other.people.size - one.people.size || (one.id < other.id ? -1 : 1))
    .map((group) => ({ ...group, people: [...group.people] }));
}
