import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { readsSubjects, setReadsSubjects } from '../store/reading-settings.ts';
import type { Context } from './context.ts';

/** What may be read for topics. */
export async function seeReading({ store }: Context): Promise<AnswerOf<'reading'>> {
  return { messageSubjects: await readsSubjects(store.db) };
}

/** Allows or forbids reading the subjects of messages for topics. */
export async function setReading(
  { store }: Context,
  { messageSubjects }: CheckedInputOf<'setReading'>,
): Promise<AnswerOf<'reading'>> {
  await setReadsSubjects(store, messageSubjects);
  return { messageSubjects };
}
