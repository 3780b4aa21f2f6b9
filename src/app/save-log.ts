import { parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import {
  type LoggedInteraction,
  logInteraction,
  removeInteraction as remove,
  type StoredInteraction,
} from '../store/interactions.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { directionOf, interactionSentence } from './interaction-sentence.ts';

/** Logs what the owner confirmed. @throws Refusal `invalid-input` for a day that is still to come */
export async function saveLog(
  { store, today, words }: Context,
  input: CheckedInputOf<'saveLog'>,
): Promise<AnswerOf<'saveLog'>> {
  const day = parseDay(input.day);
  if (day === undefined) throw new Refusal('invalid-input', { what: `There is no day ${input.day}.` });
  if (day > (await today()))
    throw new Refusal('invalid-input', {
      what: `${input.day} is still to come: only what has happened can be logged.`,
    });
  const interaction = await logInteraction(store, {
    day,
    channel: input.channel,
    minutes: input.minutes ?? undefined,
    note: input.note ?? undefined,
    subject: input.text === '' ? undefined : input.text,
    people: input.people,
    promise: promiseIn(input.promise),
    idea: input.idea ?? undefined,
  });
  return toInteractionShape(interaction, interaction.people[0]!.id, words);
}

function promiseIn(promise: CheckedInputOf<'saveLog'>['promise']): LoggedInteraction['promise'] {
  if (promise === null || promise === undefined) return undefined;
  return { by: promise.by, text: promise.text, dueOn: promise.due === null ? undefined : parseDay(promise.due) };
}

/** Takes a logged interaction back, with what was promised in it and the idea heard in it. */
export async function removeInteraction(
  { store }: Context,
  { id }: CheckedInputOf<'removeInteraction'>,
): Promise<AnswerOf<'removeInteraction'>> {
  await remove(store, id);
  return { id };
}

/** An interaction as one person's timeline shows it. */
export function toInteractionShape(interaction: StoredInteraction, person: number, words: Words): AnswerOf<'saveLog'> {
  const part = interaction.people.find(({ id }) => id === person) ?? { incoming: 0, outgoing: 0 };
  return {
    id: interaction.id,
    day: toIsoDay(interaction.day),
    channel: interaction.channel,
    minutes: interaction.minutes ?? null,
    participants: interaction.participants,
    direction: directionOf(part, interaction.channel),
    sentence: interactionSentence(interaction, part, words),
    note: interaction.note ?? null,
    source: interaction.source,
    others: interaction.people.filter(({ id }) => id !== person).map(({ id, name }) => ({ id, name })),
  };
}
