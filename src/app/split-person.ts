import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { personById } from '../store/people.ts';
import { splitPerson as split } from '../store/split-person.ts';
import type { Context } from './context.ts';

/** Splits a person again into the two that were made one. */
export async function splitPerson(
  { store }: Context,
  { id }: CheckedInputOf<'splitPerson'>,
): Promise<AnswerOf<'splitPerson'>> {
  const { kept, gone } = await split(store, id);
  const [one, other] = await Promise.all([personById(store, kept), personById(store, gone)]);
  return { kept: { id: kept, name: one.name }, gone: { id: gone, name: other.name } };
}
