import type { Assessment } from '../../audit/assessment.ts';
import type { Day } from '../../base/days.ts';
import type { FollowUp } from '../../model/event.ts';
import type { Facts } from '../../model/facts.ts';
import type { PersonId } from '../../model/ids.ts';

/** What decides how often a word suits each tie; the same for the list of whom to keep in touch with and for the week. */
export interface KeepScene {
  readonly assessment: Assessment;
  /** b by place, NaN outside the working network. */
  readonly bridge: Float64Array;
  /** How many real ties lead into each circle, the owner’s own left out. */
  readonly circleTies: ReadonlyMap<string, number>;
  /** When the owner last let a tie rest. */
  readonly restedOn: ReadonlyMap<PersonId, Day>;
  /** What was last said at an event about following up. */
  readonly followUps: ReadonlyMap<PersonId, FollowUp>;
  /** Of whom the owner said never to suggest keeping the tie. */
  readonly leftAlone: ReadonlySet<PersonId>;
}

/** Everything that a cadence is derived from, gathered once. */
export function keepScene(facts: Facts, assessment: Assessment, bridge: Float64Array): KeepScene {
  const restedOn = new Map<PersonId, Day>();
  const leftAlone = new Set<PersonId>();
  for (const { kind, state, people, decidedOn } of facts.outcomes) {
    const [person] = people;
    if (person === undefined) continue;
    if (kind === 'rest' && state === 'done')
      restedOn.set(person, Math.max(decidedOn, restedOn.get(person) ?? decidedOn));
    if (kind === 'maintain' && state === 'never') leftAlone.add(person);
  }
  const said = (facts.followUps ?? []).filter(({ day }) => day <= assessment.today);
  const followUps = new Map(said.map((followUp) => [followUp.person, followUp]));
  return { assessment, bridge, circleTies: tiesPerCircle(assessment), restedOn, leftAlone, followUps };
}

function tiesPerCircle({ ties, circleOf, ownCircle }: Assessment): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [place, tie] of ties.entries()) {
    const circle = circleOf[place];
    if (tie.isReal && circle !== undefined && circle !== ownCircle) counts.set(circle, (counts.get(circle) ?? 0) + 1);
  }
  return counts;
}
