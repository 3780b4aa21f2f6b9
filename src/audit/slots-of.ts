import type { PersonId } from '../model/ids.ts';
import type { InteractionColumns } from '../model/interactions.ts';
import { onceFor } from './once-for.ts';

/** Where in the columns of interactions somebody stands; undefined for whom nothing ever happened with. */
export function slotsOf({ people }: InteractionColumns): ReadonlyMap<PersonId, number> {
  return slotsOfPeople(people);
}

const slotsOfPeople = onceFor(
  (people: readonly PersonId[]): ReadonlyMap<PersonId, number> => new Map(people.map((person, slot) => [person, slot])),
);
