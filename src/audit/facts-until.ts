import type { Day } from '../base/days.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { PersonFacts } from '../model/person.ts';

/**
 * What was known of whom at the end of a day, as far as the record tells: people connected or heard of by then, and the
 * owner's word where it was given by then. People of whom no day is known count as known all along. Interactions stay as
 * they are: whoever assesses a day reads those until that day only.
 */
export function factsUntil(facts: Facts, day: Day): Facts {
  const firsts = firstDays(facts);
  return { ...facts, people: facts.people.flatMap((person) => personUntil(person, firsts.get(person.id), day)) };
}

/** The day on which a person is first heard of; undefined where no day is known. */
export function knownSince(person: PersonFacts, firstInteraction: Day | undefined): Day | undefined {
  if (person.connectedOn === undefined) return firstInteraction;
  return firstInteraction === undefined ? person.connectedOn : Math.min(person.connectedOn, firstInteraction);
}

/** The first day on which anything happened with each person. */
export function firstDays({ interactions }: Facts): ReadonlyMap<PersonId, Day> {
  return new Map(
    interactions.people.flatMap((person, slot) => {
      const row = interactions.start[slot]!;
      return row < interactions.end[slot]! ? [[person, interactions.day[row]!] as const] : [];
    }),
  );
}

function personUntil(person: PersonFacts, firstInteraction: Day | undefined, day: Day): PersonFacts[] {
  const since = knownSince(person, firstInteraction);
  if (since !== undefined && since > day) return [];
  if (person.closenessOn === undefined || person.closenessOn <= day) return [person];
  const { closeness: _, closenessOn: __, ...before } = person;
  return [before];
}
