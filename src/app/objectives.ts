import { objectiveReport } from '../audit/objective-report.ts';
import { toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { ObjectiveShape } from '../contract/shapes.ts';
import type { Objective } from '../model/objective.ts';
import {
  closeObjective as close,
  editObjective as edit,
  addObjective as insert,
  listObjectives as list,
  objectiveById,
  reopenObjective as reopen,
} from '../store/objectives.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Open objectives, each with how the network serves it. */
export async function listObjectives({ store, memory, today }: Context): Promise<AnswerOf<'objectives'>> {
  const network = await memory.network(await today());
  const all = await list(store, { closed: true });
  return {
    objectives: network.facts.objectives.map((objective) => toObjectiveShape(objective, network)),
    closed: all
      .flatMap(({ id, kind, text, closedOn }) => (closedOn === undefined ? [] : [{ id, kind, text, closedOn }]))
      .sort((a, b) => b.closedOn - a.closedOn || b.id - a.id)
      .map((objective) => ({ ...objective, closedOn: toIsoDay(objective.closedOn) })),
  };
}

/** Adds an objective. */
export async function addObjective(
  context: Context,
  input: CheckedInputOf<'addObjective'>,
): Promise<AnswerOf<'addObjective'>> {
  const { id } = await insert(context.store, { ...input, createdOn: await context.today() });
  return seeObjective(context, id);
}

/** Changes an objective; what is left out stays. */
export async function editObjective(
  context: Context,
  { id, ...change }: CheckedInputOf<'editObjective'>,
): Promise<AnswerOf<'editObjective'>> {
  await edit(context.store, id, change);
  return seeObjective(context, id);
}

/** Closes an objective: weeks no longer follow it. */
export async function closeObjective(
  { store, today }: Context,
  { id }: CheckedInputOf<'closeObjective'>,
): Promise<AnswerOf<'closeObjective'>> {
  const { closedOn } = await objectiveById(store, id);
  if (closedOn !== undefined) throw new Refusal('objective-not-found', { id });
  await close(store, id, await today());
  return { id };
}

/** Opens a closed objective again: weeks follow it from now on. */
export async function reopenObjective(
  context: Context,
  { id }: CheckedInputOf<'reopenObjective'>,
): Promise<AnswerOf<'reopenObjective'>> {
  await reopen(context.store, id);
  return seeObjective(context, id);
}

async function seeObjective({ store, memory, today }: Context, id: number): Promise<ObjectiveShape> {
  return toObjectiveShape(await objectiveById(store, id), await memory.network(await today()));
}

function toObjectiveShape(objective: Objective, { assessment, nameOf }: KnownNetwork): ObjectiveShape {
  const report = objectiveReport(assessment, objective);
  return {
    id: objective.id,
    kind: objective.kind,
    text: objective.text,
    knowledge: [...objective.knowledge],
    groups: [...objective.groups],
    priority: objective.priority,
    complexity: objective.complexity,
    createdOn: toIsoDay(objective.createdOn),
    fit: report.fit ?? null,
    gaps: report.gaps.map(({ need, missing, sentence }) => ({ need, missing, sentence })),
    people: report.people.map(({ person, value, access, sentence }) => ({
      person: { id: person, name: nameOf(person) },
      value,
      access,
      sentence,
    })),
    candidates: report.candidates.map(({ person, sentence }) => ({
      person: { id: person, name: nameOf(person) },
      sentence,
    })),
    advice: report.advice.map(({ sentence, met }) => ({ sentence, met })),
  };
}
