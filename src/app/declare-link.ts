import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { declareLink as declare } from '../store/links.ts';
import { personById } from '../store/people.ts';
import type { Context } from './context.ts';

/** Keeps the owner's word on whether two people know each other; null takes it back. */
export async function declareLink(
  { store, today }: Context,
  { a, b, know }: CheckedInputOf<'declareLink'>,
): Promise<AnswerOf<'declareLink'>> {
  await declare(store, { a, b, know }, await today());
  const [first, second] = await Promise.all([personById(store, a), personById(store, b)]);
  return { a: { id: a, name: first.name }, b: { id: b, name: second.name }, know };
}
