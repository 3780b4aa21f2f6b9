/** Groups as discs, with how much joins each pair. Weights are of any unit: only their proportions count. */
export interface Discs {
  readonly radii: ArrayLike<number>;
  readonly ties: {
    readonly from: ArrayLike<number>;
    readonly to: ArrayLike<number>;
    readonly weights: ArrayLike<number>;
  };
  /** x and y of each disc as it lay before, one after the other; NaN for new ones. */
  readonly before: Float64Array;
  /** Least distance between the rims of two discs; between two that had a place a third of it, so that they can grow where they are. */
  readonly gap: number;
  /** Discs that never move; they must have a place. */
  readonly fixed: ReadonlySet<number>;
}

const STEPS = 240;
/** After so many steps discs of about one size try each other's places. */
const SWAP_EVERY = 40;
const LIKE_SIZE = 1.35;
/** Share of the way to touching that the strongest tie draws two discs in one step. */
const PULL = 0.15;
/** Share of the way to the middle that every disc goes in one step; a picture is wider than it is high. */
const INWARD = { x: 0.012, y: 0.022 };
/** Enough to part any pile of discs: each pass moves every overlapping pair apart. */
const MOST_PASSES = 2_000;
const TOUCHING = 1e-6;
/** Directions of a sunflower's seeds, in radians: no two discs start in line. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places discs so that none overlap and joined ones lie near each other. Those that had a place keep it, unless a larger
 * neighbour needs it; the same discs always get the same places. x and y one after the other. O(discs² · steps).
 */
export function placeGroups(discs: Discs): Float64Array {
  const at = startingPlaces(discs);
  const isNew = Array.from(discs.radii, (_, disc) => Number.isNaN(discs.before[2 * disc]!));
  if (isNew.includes(true)) {
    for (let step = 0; step < STEPS; step++) {
      draw(discs, at, isNew, 1 - step / STEPS);
      // They grow as they settle, so that joined ones can get past those between them.
      part(discs, at, { isNew, grown: Math.min(1, Math.max(0, (2 * step) / STEPS - 0.5)), yielding: 0 });
      if (step % SWAP_EVERY === SWAP_EVERY - 1) swap(discs, at, isNew);
    }
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) if (!part(discs, at, { isNew, grown: 1, yielding: 0.1 })) break;
  return at;
}

function startingPlaces({ radii, before }: Discs): Float64Array {
  const at = Float64Array.from(before);
  let area = 0;
  for (let disc = 0; disc < radii.length; disc++) {
    area += radii[disc]! ** 2;
    if (!Number.isNaN(at[2 * disc]!)) continue;
    const out = Math.sqrt(area) * 1.4;
    at[2 * disc] = out * Math.cos(disc * GOLDEN_ANGLE);
    at[2 * disc + 1] = out * Math.sin(disc * GOLDEN_ANGLE);
  }
  return at;
}

/** New discs go toward those they are joined with, and all of them a little inward. */
function draw({ radii, ties, gap }: Discs, at: Float64Array, isNew: readonly boolean[], heat: number): void {
  let most = 0;
  for (let tie = 0; tie < ties.weights.length; tie++) most = Math.max(most, ties.weights[tie]!);
  for (let tie = 0; tie < ties.from.length; tie++) {
    const [one, other] = [ties.from[tie]!, ties.to[tie]!];
    const dx = at[2 * other]! - at[2 * one]!;
    const dy = at[2 * other + 1]! - at[2 * one + 1]!;
    const distance = Math.hypot(dx, dy);
    const room = distance - radii[one]! - radii[other]! - gap;
    if (room <= 0) continue;
    const share = (PULL * heat * Math.sqrt(ties.weights[tie]! / most) * room) / distance;
    if (isNew[one]) move(at, one, share * dx, share * dy);
    if (isNew[other]) move(at, other, -share * dx, -share * dy);
  }
  for (const [disc, moves] of isNew.entries()) {
    if (moves) move(at, disc, -INWARD.x * heat * at[2 * disc]!, -INWARD.y * heat * at[2 * disc + 1]!);
  }
}

/** Two new discs of about one size change places where that shortens the ties: pulling alone cannot get past a third. */
function swap({ radii, ties }: Discs, at: Float64Array, isNew: readonly boolean[]): void {
  const tiesOf = Array.from(radii, (): number[] => []);
  for (let tie = 0; tie < ties.from.length; tie++) {
    tiesOf[ties.from[tie]!]!.push(tie);
    tiesOf[ties.to[tie]!]!.push(tie);
  }
  const lengthOf = (disc: number): number => {
    let sum = 0;
    for (const tie of tiesOf[disc]!) {
      const [one, other] = [ties.from[tie]!, ties.to[tie]!];
      sum += ties.weights[tie]! * Math.hypot(at[2 * one]! - at[2 * other]!, at[2 * one + 1]! - at[2 * other + 1]!);
    }
    return sum;
  };
  const change = (one: number, other: number): void => {
    for (const axis of [0, 1]) {
      const kept = at[2 * one + axis]!;
      at[2 * one + axis] = at[2 * other + axis]!;
      at[2 * other + axis] = kept;
    }
  };
  for (let one = 0; one < radii.length; one++) {
    for (let other = one + 1; other < radii.length; other++) {
      const ratio = radii[one]! / radii[other]!;
      if (!isNew[one] || !isNew[other] || ratio > LIKE_SIZE || ratio < 1 / LIKE_SIZE) continue;
      const before = lengthOf(one) + lengthOf(other);
      change(one, other);
      if (lengthOf(one) + lengthOf(other) > before - TOUCHING) change(one, other);
    }
  }
}

interface Parting {
  readonly isNew: readonly boolean[];
  /** Share of their size that discs have already. */
  readonly grown: number;
  /** Share of the way that a disc which had a place gives way to a new one. */
  readonly yielding: number;
}

/** Pushes overlapping discs apart. True if any were. */
function part({ radii, gap, fixed }: Discs, at: Float64Array, parting: Parting): boolean {
  let any = false;
  for (let one = 0; one < radii.length; one++) {
    for (let other = one + 1; other < radii.length; other++) {
      const isNew = parting.isNew[one]! || parting.isNew[other]!;
      const least = parting.grown * (radii[one]! + radii[other]! + (isNew ? gap : gap / 3));
      const dx = at[2 * other]! - at[2 * one]!;
      const dy = at[2 * other + 1]! - at[2 * one + 1]!;
      const distance = Math.hypot(dx, dy);
      if (distance >= least - TOUCHING) continue;
      const yields = share(one, other, parting, fixed);
      if (yields === undefined) continue;
      any = true;
      // Two on one spot part in a direction of their own.
      const [ux, uy] =
        distance > 0
          ? [dx / distance, dy / distance]
          : [Math.cos(other * GOLDEN_ANGLE), Math.sin(other * GOLDEN_ANGLE)];
      const push = least - distance;
      move(at, one, -push * yields * ux, -push * yields * uy);
      move(at, other, push * (1 - yields) * ux, push * (1 - yields) * uy);
    }
  }
  return any;
}

/** How much of the way the first of two goes; undefined when neither may move. */
function share(
  one: number,
  other: number,
  { isNew, yielding }: Parting,
  fixed: ReadonlySet<number>,
): number | undefined {
  if (fixed.has(one)) return fixed.has(other) ? undefined : 0;
  if (fixed.has(other)) return 1;
  if (isNew[one] === isNew[other]) return 0.5;
  return isNew[one] ? 1 - yielding : yielding;
}

function move(at: Float64Array, disc: number, dx: number, dy: number): void {
  at[2 * disc]! += dx;
  at[2 * disc + 1]! += dy;
}
