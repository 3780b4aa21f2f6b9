import type { ExpressionBuilder } from 'kysely';
import { setAsidePeople } from './set-aside-people.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** How much is stored, for the status line. */
export interface Counts {
  /** Everybody but the owner. */
  readonly people: number;
  readonly contacts: number;
  /** Contacts with whom something real happened: neither an invitation nor a reaction. */
  readonly spokenWith: number;
  readonly interactions: number;
  /** Open ones. */
  readonly objectives: number;
  /** Answered, skips left out. */
  readonly triaged: number;
}

/** Counts what is stored, in one query. */
export async function countsOf(store: Pick<Store, 'db'>): Promise<Counts> {
  const counts = await store.db
    .selectNoFrom((query) => {
      const all = query.fn.countAll<number>().as('count');
      const contacts = query.selectFrom('person').where('standing', '=', 'contact');
      return [
        query.selectFrom('person').where('standing', '!=', 'owner').select(all).as('people'),
        contacts.select(all).as('contacts'),
        contacts
          .where((person) => person.exists(realWith(person)))
          .select(all)
          .as('spokenWith'),
        query.selectFrom('interaction').select(all).as('interactions'),
        query.selectFrom('objective').where('closedOn', 'is', null).select(all).as('objectives'),
        query.selectFrom('triageAnswer').where('closeness', 'is not', null).select(all).as('triaged'),
      ];
    })
    .executeTakeFirstOrThrow();
  const number = (count: number | null): number => Number(count ?? 0);
  const nobodies = await setAsidePeople(store.db);
  return {
    people: number(counts.people) - nobodies.size,
    contacts: number(counts.contacts),
    spokenWith: number(counts.spokenWith),
    interactions: number(counts.interactions),
    objectives: number(counts.objectives),
    triaged: number(counts.triaged),
  };
}

function realWith(person: ExpressionBuilder<Tables, 'person'>) {
  return person
    .selectFrom('interactionPerson')
    .innerJoin('interaction', 'interaction.id', 'interactionPerson.interaction')
    .whereRef('interactionPerson.person', '=', 'person.id')
    .where('interaction.channel', 'not in', ['invitation', 'reaction'])
    .where('interactionPerson.bystander', '=', 0)
    .select('interaction.id');
}
