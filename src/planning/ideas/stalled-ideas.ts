import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';
import { type Idea, OPEN_IDEA_STATES } from '../../model/idea.ts';

/** The last day on which something happened to an idea: it was heard, moved, or somebody was told. */
export function lastTouched({ movedOn, people }: Idea): Day {
  return people.reduce((last, { toldOn }) => Math.max(last, toldOn), movedOn);
}

/** Something is still to be done, and nothing was for weeks. */
export function isStalled(idea: Idea, today: Day, values: Values): boolean {
  return OPEN_IDEA_STATES.includes(idea.state) && today - lastTouched(idea) >= values.ideaStalledDays;
}
