import { z } from 'zod';
import { PeopleView } from '../contract/people-query.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { leafName, TAXONOMIES } from '../knowledge/taxonomy.ts';
import { labelsInUse } from '../store/labels.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Context } from './context.ts';
import { functionsOf, relevantTo } from './find-people.ts';

/** Under this key stand the choices of people that the owner keeps. */
const VIEWS = 'people-views';

/** By what a list of people can be narrowed, each with how many it leaves. */
export async function seePeopleChoices({ store, memory, today, words }: Context): Promise<AnswerOf<'peopleChoices'>> {
  const network = await memory.network(await today());
  const { assessment, facts } = network;
  const functions = counted(functionsOf(assessment).flatMap((id) => id ?? []));
  const stages = counted(assessment.profiles.flatMap(({ seniority }) => seniority ?? []));
  return {
    groups: assessment.groups
      .map(({ id, name, people }) => ({ id, name, people: people.length }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    labels: (await labelsInUse(store)).map(({ name, people }) => ({ id: name, name, people })),
    functions: functions
      .map(([id, people]) => ({ id, name: words.knowledge.field(leafName(TAXONOMIES.function, id)), people }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    stages: stages
      .toSorted(([one], [other]) => one - other)
      .map(([stage, people]) => ({ id: String(stage), name: words.knowledge.stage(stage), people })),
    objectives: facts.objectives.map((objective) => ({
      id: String(objective.id),
      name: objective.text,
      people: relevantTo(network, objective).size,
    })),
  };
}

/** The choices of people that the owner keeps. */
export async function listPeopleViews({ store }: Context): Promise<AnswerOf<'peopleViews'>> {
  return { views: (await readSetting(store, VIEWS, z.array(PeopleView))) ?? [] };
}

/** Keeps these, and no others. */
export async function setPeopleViews(
  { store }: Context,
  { views }: CheckedInputOf<'setPeopleViews'>,
): Promise<AnswerOf<'setPeopleViews'>> {
  await writeSetting(store, VIEWS, views, { planning: false });
  return { views };
}

function counted<One>(all: readonly One[]): [One, number][] {
  const counts = new Map<One, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts];
}
