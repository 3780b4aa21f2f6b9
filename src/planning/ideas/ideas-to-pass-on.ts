import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';
import { type Idea, OPEN_IDEA_STATES } from '../../model/idea.ts';
import type { OpenIdea } from '../moves/pass-on.ts';
import { isStalled } from './stalled-ideas.ts';

/** Ideas that a week may pass on: those with something still to do, the stalled first, then the newest. */
export function ideasToPassOn(ideas: readonly Idea[], today: Day, values: Values): readonly OpenIdea[] {
  const rank = (idea: Idea): number => (isStalled(idea, today, values) ? 0 : 1);
  return ideas
    .filter(({ state }) => OPEN_IDEA_STATES.includes(state))
    .toSorted((one, other) => rank(one) - rank(other) || other.id - one.id)
    .map(({ id, text, topics, audience, objective, source, people }) => ({
      id,
      text,
      topics,
      audience,
      ...(objective === undefined ? {} : { objective }),
      heardBy: [...(source === undefined ? [] : [source]), ...people.map(({ person }) => person)],
    }));
}
