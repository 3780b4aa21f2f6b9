import { type Day, parseDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { editPerson as edit } from '../store/edit-person.ts';
import type { Context } from './context.ts';
import { seePerson } from './see-person.ts';

/**
 * Changes a person by the owner's hand; what is changed here no import overwrites.
 * @throws Refusal `person-not-found`; `invalid-input` for a day that is none, or an address of somebody else
 */
export async function editPerson(
  context: Context,
  { id, pausedUntil, ...change }: CheckedInputOf<'editPerson'>,
): Promise<AnswerOf<'editPerson'>> {
  const until = dayFrom(pausedUntil);
  await edit(context.store, id, { ...change, pausedUntil: until }, await context.today());
  return seePerson(context, { id });
}

function dayFrom(text: string | null | undefined): Day | null | undefined {
  if (text === null || text === undefined) return text;
  const day = parseDay(text);
  if (day === undefined) throw new Refusal('invalid-input', { what: `There is no day ${text}.` });
  return day;
}
