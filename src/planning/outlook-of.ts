import type { Assessment } from '../audit/assessment.ts';
import { strengthAt } from '../audit/strength.ts';
import { nonRedundancy } from '../audit/structure.ts';
import type { Day } from '../base/days.ts';
import type { Facts } from '../model/facts.ts';
import { bridgeByPlace } from './bridges.ts';
import { goodwillByPerson } from './goodwill.ts';
import { learnedAgreement } from './introductions/agreement.ts';
import { keepScene } from './keep-in-touch/keep-scene.ts';
import { objectiveOutlooks } from './objective-outlooks.ts';
import type { Outlook } from './outlook.ts';
import { potential } from './potential.ts';
import { learnedWeights } from './response/learned-weights.ts';
import { trialsOf } from './response/trials.ts';

/** Everything that moves are weighed by, computed once for one plan. Source: science §5.1. */
export function outlookOf(facts: Facts, assessment: Assessment, monday: Day): Outlook {
  const { today, values } = assessment;
  const horizon = today + values.horizonDays;
  const strengthLater = strengthsAt(assessment, horizon);
  const { objectives, asks } = objectiveOutlooks(facts, assessment, strengthLater);
  const keeping = objectives.length === 0 ? 1 : values.planKeepingWeight;
  const trials = trialsOf(facts, today, values);
  const bridge = bridgeByPlace(assessment);
  const alone = byPlace(assessment, nonRedundancy(assessment));
  return {
    facts,
    assessment,
    values,
    today,
    monday,
    horizon,
    strengthLater,
    nonRedundancy: alone,
    bridge,
    keep: keepScene(facts, assessment, bridge),
    objectives,
    asks,
    keeping,
    potential: potential(assessment, objectives, { strengthLater, keeping }),
    goodwill: goodwillByPerson(facts.favours, today, values),
    response: learnedWeights(trials, values).weights,
    agreement: learnedAgreement(facts.introductions ?? [], values),
    trials,
  };
}

/** S of everybody on a day if nothing more happens; 0 for people with whom nothing real happened: they give nothing to lose. */
function strengthsAt(assessment: Assessment, day: Day): Float64Array {
  return Float64Array.from(assessment.ties, (tie) =>
    tie.isReal ? strengthAt(tie.evidence, day, assessment.values).strength : 0,
  );
}

function byPlace({ working, people }: Assessment, bySlot: Float64Array): Float64Array {
  const column = new Float64Array(people.length).fill(Number.NaN);
  for (const [slot, place] of working.entries()) column[place] = bySlot[slot]!;
  return column;
}
