import { closureIndex, type Interval, weightedPlugIn } from '../graph/graph.ts';
import type { Assessment } from './assessment.ts';
import type { Measure } from './measure.ts';
import { onceFor } from './once-for.ts';
import { counted, percent, short } from './sentence-parts.ts';
import { bridges, shapeOf } from './structure.ts';

/** Share of all constraint from which one contact is said to stand between. */
const STANDS_BETWEEN = 0.4;

/** Burt's measures of the working network, with their ranges (science §2, §14). Empty without active contacts. */
export function shapeMeasures(assessment: Assessment): Measure[] {
  const shape = shapeOf(assessment);
  if (shape === undefined) {
    return [
      { id: 'effective-size', value: undefined, sentence: 'No active contacts yet: there is no shape to measure.' },
    ];
  }
  const n = assessment.working.length;
  return [
    effectiveSizeMeasure(shape.effectiveSize, n),
    efficiencyMeasure(shape.effectiveSize, n),
    ...closureMeasure(shape.constraint, assessment),
    hierarchyMeasure(shape.hierarchy, assessment),
    {
      id: 'ego-betweenness',
      ...ranged(shape.egoBetweenness),
      sentence: `You are the only link for about ${counted(Math.round(shape.egoBetweenness.mean), 'pair')} of people.`,
    },
    bridgeMeasure(assessment),
  ];
}

function ranged({ mean, low, high }: Interval): { value: number; low: number; high: number } {
  return { value: mean, low, high };
}

function effectiveSizeMeasure(size: Interval, n: number): Measure {
  const range = short(size.low) === short(size.high) ? '' : ` (${short(size.low)}–${short(size.high)})`;
  const windows = Math.round(size.mean);
  const sentence =
    n === 1
      ? 'You have 1 active contact: one window.'
      : `You have ${n} active contacts; because some know each other they act like about ${counted(windows, 'separate window')}${range}.`;
  return { id: 'effective-size', ...ranged(size), sentence };
}

function efficiencyMeasure(size: Interval, n: number): Measure {
  return {
    id: 'efficiency',
    value: size.mean / n,
    low: size.low / n,
    high: size.high / n,
    sentence: `${percent(size.mean / n)} of your contacts open a window of their own.`,
  };
}

/** Whether those one relies on talk to each other; a single contact has nobody to talk to. */
function closureMeasure(constraint: Interval, { working, values }: Assessment): Measure[] {
  const n = working.length;
  const value = closureIndex(constraint.mean, n);
  const low = closureIndex(constraint.low, n);
  const high = closureIndex(constraint.high, n);
  if (value === undefined || low === undefined || high === undefined) return [];
  const reading =
    value < values.openClosure
      ? 'open: most of the people you rely on do not talk to each other'
      : value > values.closedClosure
        ? 'closed: the people you rely on talk to each other'
        : 'mixed: some of the people you rely on talk to each other';
  return [{ id: 'closure', value, low, high, sentence: `Your network is ${reading}.` }];
}

function hierarchyMeasure(hierarchy: Interval, assessment: Assessment): Measure {
  const one = keystoneOf(assessment);
  const sentence =
    one === undefined
      ? 'No single person stands between you and most others.'
      : `One person (${assessment.people[one]!.name}) stands between you and most others.`;
  return { id: 'hierarchy', ...ranged(hierarchy), sentence };
}

/** The contact through whom most of the owner's dependence runs, if there is one; three contacts are the least to tell. */
export const keystoneOf: (assessment: Assessment) => number | undefined = onceFor((assessment) => {
  const holes = weightedPlugIn(assessment.network);
  if (holes === undefined || holes.contacts.length < 3) return undefined;
  const index = holes.dyadicConstraint.indexOf(Math.max(...holes.dyadicConstraint));
  const isMuch = holes.dyadicConstraint[index]! >= STANDS_BETWEEN * holes.constraint;
  return isMuch ? assessment.working[holes.contacts[index]!] : undefined;
});

function bridgeMeasure(assessment: Assessment): Measure {
  const probabilities = bridges(assessment);
  const count = probabilities.filter((share) => share >= assessment.values.bridgeLabel).length;
  const sentence =
    count === 0
      ? 'None of your active contacts is your only way into its circle.'
      : `${counted(count, 'active contact')} probably ${count === 1 ? 'knows' : 'know'} none of the others: ${count === 1 ? 'a bridge' : 'bridges'} that only you keep.`;
  return { id: 'bridges', value: count, sentence };
}
