import { type Interval, type ShapeInterval, weightedPlugIn } from '../graph/graph.ts';
import type { Assessment } from './assessment.ts';
import type { Measure } from './measure.ts';
import { onceFor } from './once-for.ts';
import { capital, counted, roughShare, short } from './sentence-parts.ts';
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
    ...closureMeasures(shape, assessment),
    hierarchyMeasure(shape.hierarchy, assessment),
    {
      id: 'ego-betweenness',
      ...ranged(shape.egoBetweenness),
      sentence: `You are the only link for about ${counted(Math.round(shape.egoBetweenness.mean), 'pair')} of people${between(shape.egoBetweenness, whole)}.`,
    },
    bridgeMeasure(assessment),
  ];
}

function ranged({ mean, low, high }: Interval): { value: number; low: number; high: number } {
  return { value: mean, low, high };
}

/** ` (55.3–56.1)` where the two ends are not said alike, so that an exact value is not dressed up as a guess. */
function between({ low, high }: Pick<Interval, 'low' | 'high'>, said: (value: number) => string): string {
  return said(low) === said(high) ? '' : ` (${said(low)}–${said(high)})`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function effectiveSizeMeasure(size: Interval, n: number): Measure {
  const range = between(size, short);
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
    sentence: `${capital(roughShare(size.mean / n))} of your contacts open a window of their own.`,
  };
}

/**
 * Expected share of pairs of contacts who know each other, (n − ES)/(n − 1): it compares over sizes, where constraint,
 * and any index made of it, nears its greatest value in large networks in which hardly anybody knows anybody
 * (Everett & Borgatti 2020). A single contact has nobody to know.
 */
export function closureOf(
  { working }: Assessment,
  size: Interval,
): Pick<Interval, 'mean' | 'low' | 'high'> | undefined {
  const n = working.length;
  if (n < 2) return undefined;
  const shareAt = (effective: number): number => (n - effective) / (n - 1);
  return { mean: shareAt(size.mean), low: shareAt(size.high), high: shareAt(size.low) };
}

function closureMeasures(shape: ShapeInterval, assessment: Assessment): Measure[] {
  const { values } = assessment;
  const closure = closureOf(assessment, shape.effectiveSize);
  if (closure === undefined) return [];
  const { mean, low, high } = closure;
  const reading =
    mean < values.openClosure
      ? 'open: most of the people you rely on do not talk to each other'
      : mean > values.closedClosure
        ? 'closed: the people you rely on talk to each other'
        : 'mixed: some of the people you rely on talk to each other';
  const of = `${mean < 0.12 ? 'hardly any' : roughShare(mean)} of all pairs probably know each other`;
  return [
    { id: 'closure', value: mean, low, high, sentence: `Your network is ${reading} (${of}).` },
    {
      id: 'constraint',
      ...ranged(shape.constraint),
      sentence: `Burt's constraint is ${shape.constraint.mean.toFixed(2)}${between(shape.constraint, (value) => value.toFixed(2))}; it falls with the number of contacts by itself, so compare it with networks of like size only.`,
    },
  ];
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
