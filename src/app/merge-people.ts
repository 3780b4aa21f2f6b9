import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { mergePeople as merge } from '../store/merge-people.ts';
import { personById } from '../store/people.ts';
import type { Context } from './context.ts';

/** Makes one person of two, by the owner's word. */
export async function mergePeople(
  { store }: Context,
  { kept, gone, values }: CheckedInputOf<'mergePeople'>,
): Promise<AnswerOf<'mergePeople'>> {
  const number = await merge(store, { kept, gone, values });
  const { name } = await personById(store, kept);
  return { merge: number, person: { id: kept, name } };
}
