import type { Kysely } from 'kysely';
import type { PersonId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { dialectOf } from './dialect.ts';
import { readsSubjects } from './reading-settings.ts';
import type { Tables } from './tables.ts';

/** With more people than this around a table or in a thread, its title says little of each of them. */
const MOST_PARTICIPANTS = 6;
/** Channels whose title is the subject of something written. */
const WRITTEN = ['message', 'mail'] as const;

/**
 * Texts that may say what people know about: notes, titles of events, and subjects of messages where the owner allows it. By
 * person; of some people only, when they are named.
 */
export async function loadMentions(db: Kysely<Tables>, among?: ReadonlySet<PersonId>): Promise<Mention[]> {
  const ids = among === undefined ? undefined : dialectOf(db).among([...among]);
  const noted = await db
    .selectFrom('person')
    .select(['id', 'notes'])
    .where('notes', '<>', '')
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
    .orderBy('id')
    .execute();
  const allowed = await readsSubjects(db);
  const said = await db
    .selectFrom('interaction')
    .innerJoin('interactionPerson', 'interactionPerson.interaction', 'interaction.id')
    .select(['interactionPerson.person', 'subject', 'note', 'source', 'channel'])
    .where('participants', '<=', MOST_PARTICIPANTS)
    .where('bystander', '=', 0)
    .where((where) => where.or([where('subject', 'is not', null), where('note', 'is not', null)]))
    .$if(!allowed, (query) =>
      query.where((where) => where.or([where('source', '=', 'log'), where('channel', 'not in', [...WRITTEN])])),
    )
    .$if(ids !== undefined, (query) => query.where('interactionPerson.person', 'in', ids!))
    .orderBy('interaction.id')
    .orderBy('interactionPerson.person')
    .execute();
  const mentions: Mention[] = noted.map(({ id, notes }) => ({ person: id, text: notes, source: 'note' }));
  for (const { person, subject, note, source, channel } of said) {
    const isLogged = source === 'log';
    const isWritten = WRITTEN.some((written) => written === channel);
    if (note !== null) mentions.push({ person, text: note, source: 'note' });
    if (subject === null) continue;
    mentions.push({ person, text: subject, source: isLogged ? 'note' : isWritten ? 'subject' : 'event' });
  }
  return mentions.sort((one, other) => one.person - other.person);
}
