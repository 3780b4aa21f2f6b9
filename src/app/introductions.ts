import { parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { IntroductionDue, IntroductionShape } from '../contract/introduction-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { DraftLanguage } from '../model/draft-language.ts';
import type { IntroductionId, PersonId } from '../model/ids.ts';
import {
  type Introduction,
  lastStepOn,
  OPEN_INTRODUCTION_STATES,
  possibleSteps,
  stateOf,
} from '../model/introduction.ts';
import type { Return } from '../model/return.ts';
import { featuresWhenAsked } from '../planning/introductions/features-when-asked.ts';
import { type IntroductionScene, introductionScene } from '../planning/introductions/introduction-scene.ts';
import { introductionTexts } from '../planning/introductions/introduction-texts.ts';
import { type NextStep, nextStep } from '../planning/introductions/next-step.ts';
import {
  introductionById,
  keepIntroduction as keep,
  listIntroductions as list,
  noteIntroduction as note,
  removeIntroduction as remove,
  stepIntroduction as step,
  unstepIntroduction as unstep,
} from '../store/introductions.ts';
import { addReturn, listReturns } from '../store/returns.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';
import { objectiveNamed } from './objective-named.ts';

/** Introductions under way and those that have ended, the newest first. */
export async function listIntroductions(
  { store, memory, today }: Context,
  { language }: CheckedInputOf<'introductions'>,
): Promise<AnswerOf<'introductions'>> {
  const network = await memory.network(await today());
  const scene = introductionScene(network.facts, network.assessment);
  const returns = await listReturns(store);
  const introductions = (await list(store)).map((one) =>
    toIntroductionShape(one, network, { scene, language, returns }),
  );
  return { introductions, due: introductions.filter(({ isDue }) => isDue).length };
}

/** One introduction. @throws Refusal `introduction-not-found` */
export async function seeIntroduction(
  { store, memory, today }: Context,
  { id, language }: { readonly id: IntroductionId; readonly language?: DraftLanguage | undefined },
): Promise<IntroductionShape> {
  const introduction = await introductionById(store, id);
  const network = await memory.network(await today());
  const scene = introductionScene(network.facts, network.assessment);
  return toIntroductionShape(introduction, network, { scene, language, returns: await listReturns(store) });
}

/**
 * Keeps an introduction as one that is considered; of the same people there is one at a time.
 * @throws Refusal `person-not-found`, `objective-not-found`, `invalid-input`
 */
export async function keepIntroduction(
  context: Context,
  { kind, people, objective }: CheckedInputOf<'keepIntroduction'>,
): Promise<AnswerOf<'keepIntroduction'>> {
  const day = await context.today();
  const network = await context.memory.network(day);
  for (const id of people) {
    const person = network.personOf(id);
    if (person === undefined || person.standing === 'owner') throw new Refusal('person-not-found', { id });
  }
  if (new Set(people).size < people.length) throw new Refusal('invalid-input', { what: 'Name different people.' });
  if (kind === 'of-two' && people.length !== 2)
    throw new Refusal('invalid-input', { what: 'Name the two who are to be introduced.' });
  objectiveNamed(network, objective ?? undefined);
  const id = await keep(context.store, { kind, people, objective: objective ?? undefined, day });
  return seeIntroduction(context, { id });
}

/** Says how far an introduction has come. @throws Refusal `introduction-not-found`, `introduction-step-not-possible`, `invalid-input` */
export async function stepIntroduction(
  context: Context,
  { id, state, person, day: on }: CheckedInputOf<'stepIntroduction'>,
): Promise<AnswerOf<'stepIntroduction'>> {
  const today = await context.today();
  const day = on === undefined ? today : parseDay(on);
  if (day === undefined || day > today)
    throw new Refusal('invalid-input', { what: `${on} is not a day that has been.` });
  const { kind, people, steps } = await introductionById(context.store, id);
  const before = steps.at(-1)!;
  // What is kept today may have been asked for last week; from then on the days go forward.
  if (before.state !== 'considered' && day < before.day)
    throw new Refusal('invalid-input', {
      what: `The step before was on ${toIsoDay(before.day)}; this one cannot be earlier.`,
    });
  const { facts, assessment } = await context.memory.network(today);
  const features =
    kind === 'to-owner' && state === 'asked'
      ? featuresWhenAsked(introductionScene(facts, assessment), people)
      : undefined;
  await step(context.store, id, { state, day, features, ...(person === undefined ? {} : { person }) });
  return seeIntroduction(context, { id });
}

/** Takes the last such word back. @throws Refusal `introduction-not-found`, `introduction-not-stepped` */
export async function unstepIntroduction(
  context: Context,
  { id }: CheckedInputOf<'unstepIntroduction'>,
): Promise<AnswerOf<'unstepIntroduction'>> {
  await unstep(context.store, id);
  return seeIntroduction(context, { id });
}

/**
 * Notes that an introduction came about among what came back, with the people it came by; what is noted already stays.
 * @throws Refusal `introduction-not-found`; `invalid-input` before the two have met, and where the owner introduced others
 */
export async function returnIntroduction(
  context: Context,
  { id, text }: CheckedInputOf<'returnIntroduction'>,
): Promise<AnswerOf<'returnIntroduction'>> {
  const { store, words } = context;
  const introduction = await introductionById(store, id);
  if (introduction.kind === 'of-two')
    throw new Refusal('invalid-input', { what: `By introduction ${id} two others met; what comes of it is theirs.` });
  if (stateOf(introduction) !== 'met')
    throw new Refusal('invalid-input', {
      what: `What came of introduction ${id} can be noted once you have met: tertius intro step ${id} met`,
    });
  if (returnedBy(introduction, await listReturns(store)) === undefined) {
    const { nameOf } = await context.memory.network(await context.today());
    await addReturn(store, {
      kind: 'introduction',
      text: text ?? words.introductions.cameAbout(introduction.people.map(nameOf)),
      day: lastStepOn(introduction),
      people: introduction.people,
    });
  }
  return seeIntroduction(context, { id });
}

/** Keeps a note. @throws Refusal `introduction-not-found` */
export async function noteIntroduction(
  context: Context,
  { id, note: text }: CheckedInputOf<'noteIntroduction'>,
): Promise<AnswerOf<'noteIntroduction'>> {
  await note(context.store, id, text);
  return seeIntroduction(context, { id });
}

/** Takes an introduction away. @throws Refusal `introduction-not-found` */
export async function removeIntroduction(
  { store }: Context,
  { id }: CheckedInputOf<'removeIntroduction'>,
): Promise<AnswerOf<'removeIntroduction'>> {
  await remove(store, id);
  return { id };
}

/** Introductions of which nothing was said for long, for the week and the review. */
export function introductionsDue(network: KnownNetwork): IntroductionDue[] {
  return (network.facts.introductions ?? []).flatMap((introduction) => {
    const { isDue, sentence } = nextOf(introduction, network);
    return isDue ? [{ id: introduction.id, people: namedIn(network, introduction.people), sentence }] : [];
  });
}

function nextOf(introduction: Introduction, { assessment, nameOf, tieOf, today }: KnownNetwork): NextStep {
  return nextStep(introduction, {
    today,
    values: assessment.values,
    words: assessment.words,
    nameOf,
    lastTalk: (id) => (tieOf(id)?.isReal === true ? tieOf(id)?.lastDay : undefined),
  });
}

function namedIn({ nameOf }: KnownNetwork, people: readonly PersonId[]): IntroductionShape['people'] {
  return people.map((id) => ({ id, name: nameOf(id) }));
}

/** What came back by an introduction: of the same people, and not before it was kept. */
function returnedBy({ people, steps, kind }: Introduction, returns: readonly Return[]): Return | undefined {
  const first = Math.min(...steps.map(({ day }) => day));
  return returns.find(
    (one) =>
      kind === 'to-owner' && one.kind === 'introduction' && one.day >= first && one.people.join() === people.join(),
  );
}

function toIntroductionShape(
  introduction: Introduction,
  network: KnownNetwork,
  {
    scene,
    language,
    returns,
  }: {
    readonly scene: IntroductionScene;
    readonly language: DraftLanguage | undefined;
    readonly returns: readonly Return[];
  },
): IntroductionShape {
  const { facts, assessment } = network;
  const objective = facts.objectives.find(({ id }) => id === introduction.objective);
  const state = stateOf(introduction);
  const isOpen = OPEN_INTRODUCTION_STATES.includes(state);
  const named = (ids: readonly PersonId[]) => namedIn(network, ids);
  const namedOne = (id: PersonId | undefined) => (id === undefined ? null : named([id])[0]!);
  const drafts = { objective, language: language ?? facts.settings.draftLanguage ?? 'en' };
  return {
    id: introduction.id,
    kind: introduction.kind,
    people: named(introduction.people),
    objective: objective === undefined ? null : { id: objective.id, text: objective.text },
    note: introduction.note ?? null,
    state,
    isOpen,
    ...nextOf(introduction, network),
    since: toIsoDay(lastStepOn(introduction)),
    steps: introduction.steps.map(({ state: stepState, day, person }) => ({
      state: stepState,
      day: toIsoDay(day),
      person: namedOne(person),
    })),
    next: possibleSteps(introduction).map(({ state: possible, person }) => ({
      state: possible,
      person: namedOne(person),
    })),
    canUndo: introduction.steps.length > 1,
    returned: returnedBy(introduction, returns)?.id ?? null,
    texts: isOpen
      ? introductionTexts(scene, introduction, drafts).map(({ purpose, to, text }) => ({
          purpose,
          to: named(to.map((place) => assessment.people[place]!.id)),
          text,
        }))
      : [],
  };
}
