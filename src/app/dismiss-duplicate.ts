import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { sayDistinct } from '../store/distinct-people.ts';
import { personById } from '../store/people.ts';
import type { Context } from './context.ts';

/** Keeps the owner's word that two people who look alike are two, or takes it back. */
export async function dismissDuplicate(
  { store, today }: Context,
  { a, b, areTwo }: CheckedInputOf<'dismissDuplicate'>,
): Promise<AnswerOf<'dismissDuplicate'>> {
  await sayDistinct(store, { a, b, areTwo }, await today());
  const [one, other] = await Promise.all([personById(store, a), personById(store, b)]);
  return { a: { id: a, name: one.name }, b: { id: b, name: other.name }, areTwo };
}
