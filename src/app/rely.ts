import { viewObjective } from '../audit/objective-view.ts';
import { peopleFor } from '../audit/people-for.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { tellingWords } from '../planning/questions/telling-words.ts';
import type { Context } from './context.ts';

/**
 * Who can be relied on for a task: by what they are worth for getting something done, trust among it. Something sensitive is only for those
 * whose goodwill is trusted (T_ben ≥ .5). Source: science §3.1, §4.3.
 */
export async function rely(
  { memory, today }: Context,
  { text, topics, complexity, sensitive }: CheckedInputOf<'rely'>,
): Promise<AnswerOf<'rely'>> {
  const network = await memory.network(await today());
  const { assessment } = network;
  const { questions } = assessment.words;
  const knowledge = topics.length > 0 ? topics : [...tellingWords(text)];
  if (knowledge.length === 0) {
    return { topics: [], people: [], heldBack: null, ask: questions.needsTask };
  }
  const task = { id: 0, kind: 'execute', text, knowledge, groups: [], priority: 3, complexity } as const;
  const found = peopleFor(viewObjective(assessment, { ...task, createdOn: assessment.today })).map((one) => {
    // Everybody within reach has a tie.
    const { strength, trust, benevolence } = network.tieOf(one.person)!;
    return { ...one, person: { id: one.person, name: network.nameOf(one.person) }, strength, trust, benevolence };
  });
  const trusted = found.filter(({ benevolence }) => !sensitive || benevolence >= assessment.values.sensitiveTrust);
  const heldBack = found.length - trusted.length;
  return {
    topics: knowledge,
    people: trusted.toSorted((a, b) => b.value * b.access - a.value * a.access || a.person.id - b.person.id),
    heldBack: heldBack === 0 ? null : questions.notClose(heldBack),
    ask: found.length === 0 ? questions.nobodyAble : null,
  };
}
