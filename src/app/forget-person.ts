import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { forgetPerson as forget } from '../store/forget-person.ts';
import { seeBackups } from './backups.ts';
import type { Context } from './context.ts';

/** Removes a person everywhere and for good. @throws Refusal `person-not-found`; `invalid-input` for the owner */
export async function forgetPerson(
  context: Context,
  { id }: CheckedInputOf<'forgetPerson'>,
): Promise<AnswerOf<'forgetPerson'>> {
  const forgotten = await forget(context.store, id);
  const { backups } = await seeBackups(context);
  return { ...forgotten, earlierBackups: backups.length };
}
