import { parseDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Segment } from '../model/idea.ts';
import type { IdeaId, ObjectiveId, PersonId } from '../model/ids.ts';
import {
  editIdea as edit,
  ideaById,
  addIdea as insert,
  listIdeas as list,
  moveIdea as move,
  removeIdea as remove,
  tellIdea as tell,
  unmoveIdea as unmove,
} from '../store/ideas.ts';
import type { Context } from './context.ts';
import { toIdeaShape } from './idea-shape.ts';
import { objectiveNamed } from './objective-named.ts';

/** Ideas in one state or in all, the newest first. */
export async function listIdeas(
  { store, memory, today }: Context,
  { state }: CheckedInputOf<'ideas'>,
): Promise<AnswerOf<'ideas'>> {
  const network = await memory.network(await today());
  const ideas = (await list(store)).map((idea) => toIdeaShape(idea, network));
  return {
    ideas: ideas.filter((idea) => state === undefined || idea.state === state),
    stalled: ideas.filter(({ isStalled }) => isStalled).length,
  };
}

/** One idea. @throws Refusal `idea-not-found` */
export async function seeIdea(context: Context, { id }: { readonly id: IdeaId }): Promise<AnswerOf<'idea'>> {
  const { store, memory, today } = context;
  return toIdeaShape(await ideaById(store, id), await memory.network(await today()));
}

/** Keeps an idea; it begins as heard. @throws Refusal `person-not-found`, `objective-not-found` */
export async function addIdea(context: Context, input: CheckedInputOf<'addIdea'>): Promise<AnswerOf<'addIdea'>> {
  await checkNamed(context, input);
  const id = await insert(context.store, {
    text: input.text,
    topics: input.topics,
    isCostly: input.isCostly,
    source: input.source ?? undefined,
    objective: input.objective ?? undefined,
    audience: input.audience.map(toSegment),
    heardOn: await context.today(),
  });
  return seeIdea(context, { id });
}

/** Changes an idea; what is left out stays. @throws Refusal `idea-not-found`, `person-not-found`, `objective-not-found` */
export async function editIdea(
  context: Context,
  { id, audience, ...change }: CheckedInputOf<'editIdea'>,
): Promise<AnswerOf<'editIdea'>> {
  await checkNamed(context, change);
  await edit(context.store, id, { ...change, audience: audience?.map(toSegment) });
  return seeIdea(context, { id });
}

/** Takes an idea away. @throws Refusal `idea-not-found` */
export async function removeIdea(
  { store }: Context,
  { id }: CheckedInputOf<'removeIdea'>,
): Promise<AnswerOf<'removeIdea'>> {
  await remove(store, id);
  return { id };
}

/** Says how far an idea has come. @throws Refusal `idea-not-found` */
export async function moveIdea(
  context: Context,
  { id, state }: CheckedInputOf<'moveIdea'>,
): Promise<AnswerOf<'moveIdea'>> {
  await move(context.store, id, state, await context.today());
  return seeIdea(context, { id });
}

/** Takes the last such word back. @throws Refusal `idea-not-found`, `idea-not-moved` */
export async function unmoveIdea(
  context: Context,
  { id }: CheckedInputOf<'unmoveIdea'>,
): Promise<AnswerOf<'unmoveIdea'>> {
  await unmove(context.store, id);
  return seeIdea(context, { id });
}

/** Notes that somebody was told, and what came of it. @throws Refusal `idea-not-found`, `person-not-found`, `invalid-input` */
export async function tellIdea(context: Context, input: CheckedInputOf<'tellIdea'>): Promise<AnswerOf<'tellIdea'>> {
  const { id, person } = input;
  await checkNamed(context, { source: person });
  const today = await context.today();
  const before = (await ideaById(context.store, id)).people.find((one) => one.person === person);
  const toldOn = input.toldOn === undefined ? (before?.toldOn ?? today) : parseDay(input.toldOn);
  if (toldOn === undefined || toldOn > today)
    throw new Refusal('invalid-input', { what: `${input.toldOn} is not a day that has been.` });
  const objection = input.objection === undefined ? before?.objection : input.objection;
  await tell(context.store, id, {
    person,
    heard: {
      toldOn,
      passedOn: input.passedOn ?? before?.passedOn ?? false,
      supports: input.supports ?? before?.supports ?? false,
      ...(objection === undefined || objection === null || objection === '' ? {} : { objection }),
    },
  });
  return seeIdea(context, { id });
}

/** Takes back that somebody was told. @throws Refusal `idea-not-found` */
export async function untellIdea(
  context: Context,
  { id, person }: CheckedInputOf<'untellIdea'>,
): Promise<AnswerOf<'untellIdea'>> {
  await tell(context.store, id, { person, heard: undefined });
  return seeIdea(context, { id });
}

function toSegment({ name, size }: { readonly name: string; readonly size: number | null }): Segment {
  return size === null ? { name } : { name, size };
}

/** Whoever and whatever an idea names must be known. */
async function checkNamed(
  { memory, today }: Context,
  named: { readonly source?: PersonId | null | undefined; readonly objective?: ObjectiveId | null | undefined },
): Promise<void> {
  const network = await memory.network(await today());
  const { source } = named;
  if (source !== undefined && source !== null) {
    const person = network.personOf(source);
    if (person === undefined || person.standing === 'owner') throw new Refusal('person-not-found', { id: source });
  }
  objectiveNamed(network, named.objective ?? undefined);
}
