import { parseDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { addFavour as insert } from '../store/add-favour.ts';
import { removeFavour as remove } from '../store/favours.ts';
import type { Context } from './context.ts';
import { seePerson } from './see-person.ts';

/** Notes help given or received, and logs the talk or the lines by which it was, where the channel is told. @throws Refusal `person-not-found`; `invalid-input` for a day that is still to come */
export async function addFavour(
  context: Context,
  { id, kind, day: told, about, channel }: CheckedInputOf<'addFavour'>,
): Promise<AnswerOf<'addFavour'>> {
  const today = await context.today();
  const day = told === undefined ? today : parseDay(told);
  if (day === undefined || day > today)
    throw new Refusal('invalid-input', { what: `${told} is not a day that has been.` });
  // Asked first, so that nothing is noted of somebody who is not there.
  await seePerson(context, { id });
  const favour = { person: id, kind, day, ...(about === undefined || about === '' ? {} : { about }) };
  await insert(context.store, favour, channel === undefined ? undefined : { day, channel, people: [{ id }] });
  return seePerson(context, { id });
}

/** Takes back a favour that the owner has told. @throws Refusal `person-not-found`, `favour-not-found` */
export async function removeFavour(
  context: Context,
  { id, favour }: CheckedInputOf<'removeFavour'>,
): Promise<AnswerOf<'removeFavour'>> {
  await remove(context.store, { person: id, favour });
  return seePerson(context, { id });
}
