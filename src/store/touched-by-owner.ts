import type { PersonId } from '../model/ids.ts';
import type { Transacted } from './store.ts';

/**
 * Which of these people the owner has said something about: added, edited or labelled by hand, answered in triage, logged, linked,
 * helped, promised something, done a move with, named as the source of an idea, told of one, asked a question, part
 * of an introduction, named with something that came back, or with an event. No undo of an import takes them away.
 */
export async function touchedByOwner(db: Transacted, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  const rows = await Promise.all([
    db
      .selectFrom('person')
      .select('id')
      .where((row) => row.or([row('imported', '=', 0), row('handEdited', '!=', '[]')]))
      .execute(),
    db.selectFrom('triageAnswer').select('person as id').where('closeness', 'is not', null).execute(),
    db
      .selectFrom('interactionPerson')
      .innerJoin('interaction', 'interaction.id', 'interactionPerson.interaction')
      .select('interactionPerson.person as id')
      .where('interaction.imported', '=', 0)
      .execute(),
    db.selectFrom('favour').select('person as id').where('imported', '=', 0).execute(),
    db.selectFrom('trait').select('person as id').where('imported', '=', 0).execute(),
    db.selectFrom('promise').select('person as id').execute(),
    db.selectFrom('link').select('a as id').execute(),
    db.selectFrom('link').select('b as id').execute(),
    db.selectFrom('ideaPerson').select('person as id').execute(),
    db.selectFrom('questionAnswer').select('person as id').execute(),
    db.selectFrom('returnPerson').select('person as id').execute(),
    db.selectFrom('introductionPerson').select('person as id').execute(),
    db
      .selectFrom('eventPerson')
      .select('person as id')
      .where((row) => row.or([row('isComing', '=', 1), row('spoke', 'is not', null)]))
      .execute(),
    db
      .selectFrom('idea')
      .select('source as id')
      .where('source', 'is not', null)
      .$narrowType<{ id: number }>()
      .execute(),
  ]);
  const moves = await db.selectFrom('move').select('people').where('decidedOn', 'is not', null).execute();
  const touched = new Set([
    ...rows.flat().map((row) => row.id),
    // Written by the store as ids.
    ...moves.flatMap((move) => JSON.parse(move.people) as PersonId[]),
  ]);
  return new Set(people.filter((id) => touched.has(id)));
}
