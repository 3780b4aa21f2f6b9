import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { editPerson as edit } from '../store/edit-person.ts';
import type { Context } from './context.ts';
import { seePerson } from './see-person.ts';

/** Changes a person by the owner's hand; what is changed here no import overwrites. */
export async function editPerson(
  context: Context,
  { id, ...change }: CheckedInputOf<'editPerson'>,
): Promise<AnswerOf<'editPerson'>> {
  await edit(context.store, id, change, await context.today());
  return seePerson(context, { id });
}
