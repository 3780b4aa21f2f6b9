import { placeKey } from '../../knowledge/place-key.ts';
import type { PersonId } from '../../model/ids.ts';
import type { PersonFacts } from '../../model/person.ts';

/** Everybody whose place is the town named, however platforms write it; nobody for an empty one. */
export function whoLivesIn(people: readonly PersonFacts[], place: string): readonly PersonId[] {
  const wanted = placeKey(place);
  if (wanted === '') return [];
  return people.filter(({ location, ended }) => !ended && placeKey(location ?? '') === wanted).map(({ id }) => id);
}
