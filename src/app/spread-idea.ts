import { chanceFrom } from '../base/chance.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { IdeaId } from '../model/ids.ts';
import { type IdeaSubject, ideaSubject } from '../planning/ideas/idea-subject.ts';
import { type Messenger, messengersFor } from '../planning/ideas/messengers-for.ts';
import { spreadPlan } from '../planning/ideas/spread-plan.ts';
import { whoShouldHear } from '../planning/ideas/who-should-hear.ts';
import { ideaById } from '../store/ideas.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Who should hear of an idea, the best first, with why. @throws Refusal `idea-not-found` */
export async function hearIdea(
  context: Context,
  { id, limit }: CheckedInputOf<'hearIdea'>,
): Promise<AnswerOf<'hearIdea'>> {
  const { idea, network, subject, messengers } = await lookAt(context, id);
  const people = whoShouldHear(network.assessment, subject, messengers);
  return {
    idea: { id, text: idea.text },
    topics: [...subject.topics],
    total: people.length,
    people: people.slice(0, limit).map(({ person, why, ...rest }) => ({
      person: { id: person, name: network.nameOf(person) },
      ...rest,
      why: why.map((one) => ({ ...one })),
    })),
    ask: askFor(subject, messengers, network.assessment.words),
  };
}

/** Whom to tell of an idea, in order, and how far that is expected to carry. @throws Refusal `idea-not-found` */
export async function spreadIdea(
  context: Context,
  { id, people }: CheckedInputOf<'spreadIdea'>,
): Promise<AnswerOf<'spreadIdea'>> {
  const { idea, network, subject, messengers } = await lookAt(context, id);
  const { assessment, nameOf } = network;
  const { ideas } = assessment.words;
  const plan = spreadPlan(assessment, subject, messengers, {
    isCostly: idea.isCostly,
    count: people ?? assessment.values.ideaMessengers,
    chance: chanceFrom(id),
  });
  const supporters = Map.groupBy(plan.steps, ({ segment }) => segment);
  return {
    idea: { id, text: idea.text },
    kind: idea.isCostly ? 'costly' : 'simple',
    rule: idea.isCostly ? ideas.costly : ideas.simple,
    segments: plan.segments.map((segment) => ({ ...segment })),
    steps: plan.steps.map(({ person, segment, gain }) => {
      const others = supporters.get(segment)!.filter((other) => other.person !== person);
      return {
        person: { id: person, name: nameOf(person) },
        segment: segment ?? null,
        gain,
        sentence:
          segment === undefined
            ? ideas.adds(gain)
            : ideas.withOthers(
                segment,
                others.map((other) => nameOf(other.person)),
              ),
      };
    }),
    expected: {
      ...plan.expected,
      sentence:
        plan.steps.length === 0
          ? ideas.reachesNobody
          : ideas.expected(
              plan.steps.length,
              plan.expected,
              plan.segments.some(({ isGuessed }) => isGuessed),
            ),
    },
    most: plan.most,
    within: plan.within === undefined ? null : { ...plan.within, sentence: ideas.within(plan.within.value) },
    credibility: plan.credibility.map((person) => ({
      person: { id: person, name: nameOf(person) },
      sentence: ideas.lendsWeight(nameOf(person)),
    })),
    ask:
      askFor(subject, messengers, assessment.words) ?? (plan.steps.length === 0 && idea.isCostly ? ideas.noPair : null),
  };
}

async function lookAt(
  { store, memory, today }: Context,
  id: IdeaId,
): Promise<{
  readonly idea: Awaited<ReturnType<typeof ideaById>>;
  readonly network: KnownNetwork;
  readonly subject: IdeaSubject;
  readonly messengers: readonly Messenger[];
}> {
  const idea = await ideaById(store, id);
  const network = await memory.network(await today());
  const { facts, assessment } = network;
  const subject = ideaSubject(
    assessment,
    idea,
    facts.objectives.find((objective) => objective.id === idea.objective),
  );
  const heard = new Set(idea.people.map(({ person }) => person));
  if (idea.source !== undefined) heard.add(idea.source);
  return { idea, network, subject, messengers: messengersFor(facts, assessment, subject, heard) };
}

function askFor(subject: IdeaSubject, messengers: readonly Messenger[], { ideas }: Words): string | null {
  if (subject.needsTopic) return ideas.needsTopic;
  return messengers.length > 0 ? null : ideas.nobody(subject.segments.map(({ name }) => name));
}
