import { mondayOf, toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { nearEvents } from '../planning/life-events/near-events.ts';
import { movesOfWeek } from '../store/moves.ts';
import type { Context } from './context.ts';
import { roleOf } from './role-of.ts';

/** Birthdays, news of work and round years that are near, of one person or of all. */
export async function listLifeEvents(
  { store, memory, today }: Context,
  { person: only }: CheckedInputOf<'lifeEvents'>,
): Promise<AnswerOf<'lifeEvents'>> {
  const network = await memory.network(await today());
  const week = await movesOfWeek(store, mondayOf(network.today));
  const near = nearEvents(network.facts, network.assessment).filter(
    ({ person }) => only === undefined || person === only,
  );
  const { keeping } = network.assessment.words;
  const open = near.filter(({ isDone }) => !isDone).length;
  return {
    sentence: near.length === 0 ? keeping.nothingNear : open === 0 ? keeping.allSaid : keeping.occasions(open),
    events: near.map(({ person, kind, day, text, isFresh, channel, how, isDone }) => ({
      person: { id: person, name: network.nameOf(person) },
      role: roleOf(network.personOf(person) ?? {}),
      kind,
      day: toIsoDay(day),
      text,
      fresh: isFresh,
      channel: channel ?? null,
      how,
      done: isDone,
      move:
        week.find((move) => move.kind === 'congratulate' && move.state === 'suggested' && move.people.includes(person))
          ?.id ?? null,
    })),
  };
}
