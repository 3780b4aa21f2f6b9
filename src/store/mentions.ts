import type { Kysely } from 'kysely';
import type { Mention } from '../model/mention.ts';
import { readsSubjects } from './reading-settings.ts';
import type { Tables } from './tables.ts';

/** With more people than this around a table or in a thread, its title says little of each of them. */
const MOST_PARTICIPANTS = 6;
/** Channels whose title is the subject of something written. */
const WRITTEN = ['message', 'mail'] as const;

/** Texts that may say what people know about: notes, titles of events, and subjects of messages where the owner allows it. */
export async function loadMentions(db: Kysely<Tables>): Promise<Mention[]> {
  const noted = await db.selectFrom('person').select(['id', 'notes']).where('notes', '<>', '').orderBy('id').execute();
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
  return mentions;
}
