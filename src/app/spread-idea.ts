import { counted, listed } from '../audit/sentence-parts.ts';
import { chanceFrom } from '../base/chance.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { IdeaId } from '../model/ids.ts';
import { type IdeaSubject, ideaSubject } from '../planning/ideas/idea-subject.ts';
import { type Messenger, messengersFor } from '../planning/ideas/messengers-for.ts';
import type { ReachRange } from '../planning/ideas/reach-range.ts';
import { spreadPlan } from '../planning/ideas/spread-plan.ts';
import { whoShouldHear } from '../planning/ideas/who-should-hear.ts';
import { ideaById } from '../store/ideas.ts';
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
    ask: askFor(subject, messengers),
  };
}

/** Whom to tell of an idea, in order, and how far that is expected to carry. @throws Refusal `idea-not-found` */
export async function spreadIdea(
  context: Context,
  { id, people }: CheckedInputOf<'spreadIdea'>,
): Promise<AnswerOf<'spreadIdea'>> {
  const { idea, network, subject, messengers } = await lookAt(context, id);
  const { assessment, nameOf } = network;
  const plan = spreadPlan(assessment, subject, messengers, {
    isCostly: idea.isCostly,
    count: people ?? assessment.values.ideaMessengers,
    chance: chanceFrom(id),
  });
  const supporters = Map.groupBy(plan.steps, ({ segment }) => segment);
  return {
    idea: { id, text: idea.text },
    kind: idea.isCostly ? 'costly' : 'simple',
    rule: idea.isCostly
      ? 'It takes conviction: two who know each other convince better than ten strangers, so win them first in each group.'
      : 'It is simple news: tell people who reach different groups.',
    segments: plan.segments.map((segment) => ({ ...segment })),
    steps: plan.steps.map(({ person, segment, gain }) => {
      const others = supporters.get(segment)!.filter((other) => other.person !== person);
      const together = listed(others.map((other) => nameOf(other.person)));
      return {
        person: { id: person, name: nameOf(person) },
        segment: segment ?? null,
        gain,
        sentence:
          segment === undefined
            ? `Adds ${about(gain)} whom the others do not reach.`
            : `For “${segment}”, together with ${together}, whom they know.`,
      };
    }),
    expected: {
      ...plan.expected,
      sentence: expectedSentence(
        plan.expected,
        plan.segments.some(({ isGuessed }) => isGuessed),
        plan.steps.length,
      ),
    },
    most: plan.most,
    within:
      plan.within === undefined
        ? null
        : { ...plan.within, sentence: `Among your own contacts ${about(plan.within.value)} would hear of it.` },
    credibility: plan.credibility.map((person) => ({
      person: { id: person, name: nameOf(person) },
      sentence: `${nameOf(person)} lends it weight: ask first, and note what they object.`,
    })),
    ask: askFor(subject, messengers) ?? (plan.steps.length === 0 && idea.isCostly ? NO_PAIR : null),
  };
}

const NO_PAIR =
  'No two of your contacts who know each other reach the same group of those it is for: introduce two of them first, or call it simple news.';

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

function askFor(subject: IdeaSubject, messengers: readonly Messenger[]): string | null {
  if (subject.ask !== undefined) return subject.ask;
  if (messengers.length > 0) return null;
  return `Nobody you have a tie with is known to know about or reach ${listed(subject.segments.map(({ name }) => `“${name}”`))}. Somebody may: ask whom they know.`;
}

function expectedSentence({ value, low, high }: ReachRange, isGuessed: boolean, people: number): string {
  if (people === 0) return 'It reaches nobody yet.';
  const told = `Telling ${counted(people, 'person', 'people')} reaches ${about(value)}, between ${round(low)} and ${round(high)}`;
  return `${told}: it depends on who passes it on and how many each of them reaches.${isGuessed ? ' Say how large the audience is for a better guess.' : ''}`;
}

function about(value: number): string {
  return round(value) === '1' ? 'about one person' : `about ${round(value)} people`;
}

function round(value: number): string {
  return value < 10 ? String(Math.round(value)) : Math.round(value).toLocaleString('en');
}
