import { type Interval, type ShapeInterval, weightedPlugIn } from '../graph/graph.ts';
import type { Words } from '../words/words.ts';
import type { Assessment } from './assessment.ts';
import type { Measure } from './measure.ts';
import { onceFor } from './once-for.ts';
import { bridges, shapeOf } from './structure.ts';

/** Share of all constraint from which one contact is said to stand between. */
const STANDS_BETWEEN = 0.4;

/** Burt's measures of the working network, with their ranges (science §2, §14). Empty without active contacts. */
export function shapeMeasures(assessment: Assessment): Measure[] {
  const shape = shapeOf(assessment);
  const { shape: say } = assessment.words;
  if (shape === undefined) return [{ id: 'effective-size', value: undefined, sentence: say.noShape }];
  const n = assessment.working.length;
  return [
    effectiveSizeMeasure(shape.effectiveSize, n, assessment.words),
    efficiencyMeasure(shape.effectiveSize, n, assessment.words),
    ...closureMeasures(shape, assessment),
    hierarchyMeasure(shape.hierarchy, assessment),
    {
      id: 'ego-betweenness',
      ...ranged(shape.egoBetweenness),
      sentence: say.onlyLink(Math.round(shape.egoBetweenness.mean), shape.egoBetweenness),
    },
    bridgeMeasure(assessment),
  ];
}

function ranged({ mean, low, high }: Interval): { value: number; low: number; high: number } {
  return { value: mean, low, high };
}

function effectiveSizeMeasure(size: Interval, n: number, { shape }: Words): Measure {
  const sentence = n === 1 ? shape.oneWindow : shape.windows(n, Math.round(size.mean), size);
  return { id: 'effective-size', ...ranged(size), sentence };
}

function efficiencyMeasure(size: Interval, n: number, { shape }: Words): Measure {
  return {
    id: 'efficiency',
    value: size.mean / n,
    low: size.low / n,
    high: size.high / n,
    sentence: shape.ownWindow(size.mean / n),
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
  const { values, words } = assessment;
  const closure = closureOf(assessment, shape.effectiveSize);
  if (closure === undefined) return [];
  const { mean, low, high } = closure;
  const reading = mean < values.openClosure ? 'open' : mean > values.closedClosure ? 'closed' : 'mixed';
  return [
    { id: 'closure', value: mean, low, high, sentence: words.shape.closure(reading, mean) },
    {
      id: 'constraint',
      ...ranged(shape.constraint),
      sentence: words.shape.constraint(shape.constraint.mean, shape.constraint),
    },
  ];
}

function hierarchyMeasure(hierarchy: Interval, assessment: Assessment): Measure {
  const one = keystoneOf(assessment);
  const sentence =
    one === undefined
      ? assessment.words.shape.nobodyBetween
      : assessment.words.shape.oneBetween(assessment.people[one]!.name);
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
  const { shape } = assessment.words;
  const sentence = count === 0 ? shape.noBridges : shape.bridges(count);
  return { id: 'bridges', value: count, sentence };
}
