import { toIsoDay } from '../base/days.ts';
import type { IdeaShape } from '../contract/idea-shapes.ts';
import type { Idea } from '../model/idea.ts';
import { isStalled, lastTouched } from '../planning/ideas/stalled-ideas.ts';
import type { Words } from '../words/words.ts';
import type { KnownNetwork } from './network-memory.ts';

/** An idea as every face shows it, today. */
export function toIdeaShape(idea: Idea, network: KnownNetwork): IdeaShape {
  const { nameOf, facts, assessment, today } = network;
  const objective = facts.objectives.find(({ id }) => id === idea.objective);
  const { words } = assessment;
  const stalled = isStalled(idea, today, assessment.values);
  return {
    id: idea.id,
    text: idea.text,
    state: idea.state,
    source: idea.source === undefined ? null : { id: idea.source, name: nameOf(idea.source) },
    topics: [...idea.topics],
    objective: objective === undefined ? null : { id: objective.id, text: objective.text },
    isCostly: idea.isCostly,
    audience: idea.audience.map(({ name, size }) => ({ name, size: size ?? null })),
    heardOn: toIsoDay(idea.heardOn),
    movedOn: toIsoDay(idea.movedOn),
    canUndo: idea.moves > 0,
    isStalled: stalled,
    sentence: [toldSentence(idea, words), ...(stalled ? [words.ideas.stalled(today - lastTouched(idea))] : [])].join(
      ' ',
    ),
    people: idea.people.map(({ person, toldOn, passedOn, supports, objection }) => ({
      person: { id: person, name: nameOf(person) },
      toldOn: toIsoDay(toldOn),
      passedOn,
      supports,
      objection: objection ?? null,
    })),
  };
}

function toldSentence({ people }: Idea, { ideas }: Words): string {
  if (people.length === 0) return ideas.unheard;
  return ideas.heard({
    told: people.length,
    passed: people.filter(({ passedOn }) => passedOn).length,
    supporters: people.filter(({ supports }) => supports).length,
    objections: people.filter(({ objection }) => objection !== undefined).length,
  });
}
