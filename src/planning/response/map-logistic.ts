/** What is believed before any outcome: one Gaussian per weight. */
export interface GaussianPrior {
  readonly means: readonly number[];
  /** Standard deviations, all above 0. */
  readonly spreads: readonly number[];
}

/** One outcome: the features that were seen, and whether it came true. */
export interface LabelledRow {
  readonly features: readonly number[];
  readonly isTrue: boolean;
}

const STEPS = 100;
const HALVINGS = 30;
const PRECISE = 1e-12;

/**
 * The most probable weights of a logistic regression under a Gaussian prior, by Newton's method (iteratively reweighted
 * least squares), halving a step that overshoots. Without rows these are the prior means. Source: science §6.
 */
export function mapLogistic(rows: readonly LabelledRow[], prior: GaussianPrior): number[] {
  let weights = [...prior.means];
  let height = logPosterior(rows, prior, weights);
  for (let step = 0; step < STEPS && rows.length > 0; step++) {
    const direction = newtonDirection(rows, prior, weights);
    let share = 1;
    let next = moved(weights, direction, share);
    let nextHeight = logPosterior(rows, prior, next);
    for (let halving = 0; nextHeight < height && halving < HALVINGS; halving++) {
      share /= 2;
      next = moved(weights, direction, share);
      nextHeight = logPosterior(rows, prior, next);
    }
    if (nextHeight < height) break;
    weights = next;
    height = nextHeight;
    if (Math.max(...direction.map(Math.abs)) * share < PRECISE) break;
  }
  return weights;
}

/** 1/(1 + e^(−z)), in (0, 1). */
export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function moved(weights: readonly number[], direction: readonly number[], share: number): number[] {
  return weights.map((weight, index) => weight + share * direction[index]!);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

function logPosterior(rows: readonly LabelledRow[], prior: GaussianPrior, weights: readonly number[]): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    sum -= (weight - prior.means[index]!) ** 2 / (2 * prior.spreads[index]! ** 2);
  }
  for (const row of rows) {
    const z = dot(row.features, weights);
    // ln σ(z) without overflow for large |z|.
    const towards = row.isTrue ? z : -z;
    sum -= towards > 0 ? Math.log1p(Math.exp(-towards)) : Math.log1p(Math.exp(towards)) - towards;
  }
  return sum;
}

function newtonDirection(rows: readonly LabelledRow[], prior: GaussianPrior, weights: readonly number[]): number[] {
  const size = weights.length;
  const gradient = weights.map((weight, index) => (prior.means[index]! - weight) / prior.spreads[index]! ** 2);
  const curvature = weights.map((_, row) =>
    weights.map((__, column) => (row === column ? 1 / prior.spreads[row]! ** 2 : 0)),
  );
  for (const { features, isTrue } of rows) {
    const chance = logistic(dot(features, weights));
    const miss = (isTrue ? 1 : 0) - chance;
    for (let row = 0; row < size; row++) {
      if (features[row] === 0) continue;
      gradient[row]! += miss * features[row]!;
      const scaled = chance * (1 - chance) * features[row]!;
      for (let column = 0; column < size; column++) curvature[row]![column]! += scaled * features[column]!;
    }
  }
  return solvePositive(curvature, gradient);
}

/** Solves a symmetric positive definite system by Cholesky: the prior keeps the curvature positive. */
function solvePositive(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]![column]!;
      for (let inner = 0; inner < column; inner++) sum -= lower[row]![inner]! * lower[column]![inner]!;
      lower[row]![column] = row === column ? Math.sqrt(sum) : sum / lower[column]![column]!;
    }
  }
  const forward: number[] = [];
  for (let row = 0; row < size; row++) {
    let sum = right[row]!;
    for (let inner = 0; inner < row; inner++) sum -= lower[row]![inner]! * forward[inner]!;
    forward.push(sum / lower[row]![row]!);
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = forward[row]!;
    for (let inner = row + 1; inner < size; inner++) sum -= lower[inner]![row]! * solution[inner]!;
    solution[row] = sum / lower[row]![row]!;
  }
  return solution;
}
