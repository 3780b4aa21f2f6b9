import { parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Return } from '../model/return.ts';
import { median, returnDelay } from '../planning/tracking/return-delay.ts';
import { addReturn as insert, listReturns as list, removeReturn as remove } from '../store/returns.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

type ReturnsList = AnswerOf<'returns'>;

/** Below so many delays their median is chance. */
const FEW = 3;

/** What came back, the newest first, and how long after first contact. */
export async function listReturns({ store, memory, today }: Context): Promise<ReturnsList> {
  const network = await memory.network(await today());
  const returns = (await list(store)).map((one) => toShape(one, network));
  const delays = returns.flatMap(({ months }) => (months === null ? [] : [months]));
  const medianMonths = median(delays) ?? null;
  return {
    returns,
    medianMonths,
    sentence: sentenceFor(returns.length, delays.length, medianMonths, network.assessment.words),
  };
}

/** Notes something that came back. @throws Refusal `person-not-found`; `invalid-input` for a day that is still to come */
export async function addReturn(
  context: Context,
  { kind, text, people, day: told }: CheckedInputOf<'addReturn'>,
): Promise<ReturnsList> {
  const today = await context.today();
  const day = told === undefined ? today : parseDay(told);
  if (day === undefined || day > today)
    throw new Refusal('invalid-input', { what: `${told} is not a day that has been.` });
  const network = await context.memory.network(today);
  for (const id of people) {
    const person = network.personOf(id);
    if (person === undefined || person.standing === 'owner') throw new Refusal('person-not-found', { id });
  }
  await insert(context.store, { kind, text, day, people: [...new Set(people)] });
  return listReturns(context);
}

/** Takes a note away. @throws Refusal `return-not-found` */
export async function removeReturn(context: Context, { id }: CheckedInputOf<'removeReturn'>): Promise<ReturnsList> {
  await remove(context.store, id);
  return listReturns(context);
}

function toShape({ id, kind, text, day, people }: Return, network: KnownNetwork): ReturnsList['returns'][number] {
  const names = people.map((person) => ({ id: person, name: network.nameOf(person) }));
  const months = returnDelay(
    day,
    people.map((person) => network.tieOf(person)?.firstDay),
  );
  const { history } = network.assessment.words;
  return {
    id,
    kind,
    day: toIsoDay(day),
    text,
    people: names,
    months: months ?? null,
    sentence: history.cameOn(
      day,
      names.map(({ name }) => name),
      months,
    ),
  };
}

/** What is usual, without any word of a cause: what came after need not have come of it. */
function sentenceFor(count: number, known: number, medianMonths: number | null, { history }: Words): string {
  if (count === 0) return history.nothingCame;
  if (medianMonths === null || known < FEW) return history.tooFewCame(count);
  return history.halfCame(count, medianMonths);
}
