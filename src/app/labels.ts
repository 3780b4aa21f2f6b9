import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { addLabel, labelsInUse, removeLabel } from '../store/labels.ts';
import type { Context } from './context.ts';
import { findPeople } from './find-people.ts';

/** The labels that people bear. */
export async function listLabels({ store }: Context): Promise<AnswerOf<'labels'>> {
  return { labels: [...(await labelsInUse(store))] };
}

/** Gives people a label or takes it from them. @throws Refusal `invalid-input` when it is not said whom; `objective-not-found` */
export async function labelPeople(
  context: Context,
  { label, people, matching, remove }: CheckedInputOf<'labelPeople'>,
): Promise<AnswerOf<'labelPeople'>> {
  const { store, memory, today, words } = context;
  if ((people === undefined) === (matching === undefined))
    throw new Refusal('invalid-input', { what: words.input.whom });
  const wanted =
    people ?? (await findPeople(store, await memory.network(await today()), matching!)).people.map(({ id }) => id);
  const changed = await (remove ? removeLabel : addLabel)(store, label, wanted);
  return { label, people: [...changed] };
}
