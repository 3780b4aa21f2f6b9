import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { addPeople as insert, peopleNamed } from '../store/people.ts';
import { answerTriage } from '../store/triage.ts';
import type { Context } from './context.ts';

/** Adds people by name, as the five-minute start does. A name already known means that person: nobody is made twice. */
export async function addPeople(
  { store, today }: Context,
  { people }: CheckedInputOf<'addPeople'>,
): Promise<AnswerOf<'addPeople'>> {
  const added: AnswerOf<'addPeople'>['people'] = [];
  for (const { name, company, title, closeness } of people) {
    const [known] = await peopleNamed(store, name);
    const id =
      known?.id ??
      (
        await insert(store, [
          { name, ...(company === undefined ? {} : { company }), ...(title === undefined ? {} : { title }) },
        ])
      )[0]!;
    if (closeness !== undefined) await answerTriage(store, id, closeness, await today());
    added.push({ id, name: known?.name ?? name });
  }
  return { people: added };
}
