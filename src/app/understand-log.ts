import { toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { readLine } from '../formats/plain-language/read-line.ts';
import type { Context } from './context.ts';

/** What a line of plain language says, before anything is saved. */
export async function understandLog(
  { memory, today }: Context,
  { text }: CheckedInputOf<'understandLog'>,
): Promise<AnswerOf<'understandLog'>> {
  const day = await today();
  const network = await memory.network(day);
  const known = network.facts.people.map(({ id, name }) => ({ id, name, strength: network.tieOf(id)?.strength ?? 0 }));
  const line = await readLine(text, { today: day, known });
  const named = (id: number): { id: number; name: string } => ({ id, name: network.nameOf(id) });
  return {
    text,
    day: toIsoDay(line.day),
    channel: line.channel,
    minutes: line.minutes ?? null,
    people: line.people.map(({ mention, candidates, isCertain }) => ({
      mention,
      person: isCertain ? named(candidates[0]!) : null,
      candidates: isCertain ? [] : candidates.map(named),
    })),
    topics: [...line.topics],
    promise: line.promise?.text ?? null,
    promiseBy: line.promise?.by ?? null,
    promiseDue: line.promise?.due === undefined ? null : toIsoDay(line.promise.due),
    introduction: line.introduction ?? null,
    note: line.note ?? null,
    idea: line.idea ?? null,
  };
}
