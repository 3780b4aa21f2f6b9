/** The members of one group, around its middle. */
export interface Members {
  readonly count: number;
  /** Ties among them, by number within the group. */
  readonly ties: { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> };
  /** x and y of each from the middle of the group, as it was before; NaN for new ones. */
  readonly before: Float64Array;
}

const STEPS = 60;
/** Share of the way to each other that a tie draws two members in one step, divided among the ties of each. */
const PULL = 0.25;
/** Members at least this far apart: the unit of length of a map. */
const APART = 1;
/** Tied members are drawn to each other until they are this near: nearer, they would only make a heap. */
const BESIDE = 2;
/** A disc of so many members has this radius, times √count: a little more than they need to stand apart. */
const ROOM = 0.68;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Radius of the disc that holds so many members. */
export function radiusFor(count: number): number {
  return ROOM * Math.sqrt(count) + 0.4;
}

/**
 * Places members within the disc of `radiusFor(count)`, at least about one unit apart, tied ones beside each other; the
 * first near the middle. Those that had a place keep it, and a new one comes beside those it is tied to. The same members
 * always get the same places. x and y from the middle, one after the other. O((members + ties) · steps).
 */
export function placeMembers(members: Members): Float64Array {
  const { count, ties, before } = members;
  const isNew = Array.from({ length: count }, (_, member) => Number.isNaN(before[2 * member]!));
  const at = startingPlaces(members, isNew);
  const hasOld = isNew.includes(false);
  // New ones alone and without ties stand well where a sunflower puts them.
  if (!isNew.includes(true) || (!hasOld && ties.from.length === 0)) return at;
  const degrees = new Int32Array(count);
  for (let tie = 0; tie < ties.from.length; tie++) {
    degrees[ties.from[tie]!]!++;
    degrees[ties.to[tie]!]!++;
  }
  const radius = radiusFor(count);
  for (let step = 0; step < STEPS; step++) {
    if (step < STEPS / 2) draw(members, at, { isNew, degrees, heat: 1 - (2 * step) / STEPS });
    part(at, isNew, radius);
  }
  return at;
}

function startingPlaces({ count, ties, before }: Members, isNew: readonly boolean[]): Float64Array {
  const at = Float64Array.from(before);
  const sums = new Float64Array(2 * count);
  const known = new Int32Array(count);
  const add = (member: number, other: number): void => {
    if (!isNew[member] || isNew[other]) return;
    sums[2 * member]! += before[2 * other]!;
    sums[2 * member + 1]! += before[2 * other + 1]!;
    known[member]!++;
  };
  for (let tie = 0; tie < ties.from.length; tie++) {
    add(ties.from[tie]!, ties.to[tie]!);
    add(ties.to[tie]!, ties.from[tie]!);
  }
  const radius = radiusFor(count);
  for (let member = 0; member < count; member++) {
    if (!isNew[member]) continue;
    const angle = member * GOLDEN_ANGLE;
    const ties = known[member]!;
    const out = ties > 0 ? APART / 2 : radius * Math.sqrt((member + 0.5) / count);
    const [x, y] = ties > 0 ? [sums[2 * member]! / ties, sums[2 * member + 1]! / ties] : [0, 0];
    at[2 * member] = x + out * Math.cos(angle);
    at[2 * member + 1] = y + out * Math.sin(angle);
  }
  return at;
}

function draw(
  { ties }: Members,
  at: Float64Array,
  { isNew, degrees, heat }: { readonly isNew: readonly boolean[]; readonly degrees: Int32Array; readonly heat: number },
): void {
  for (let tie = 0; tie < ties.from.length; tie++) {
    const [one, other] = [ties.from[tie]!, ties.to[tie]!];
    const dx = at[2 * other]! - at[2 * one]!;
    const dy = at[2 * other + 1]! - at[2 * one + 1]!;
    if (dx * dx + dy * dy <= BESIDE * BESIDE) continue;
    if (isNew[one]) {
      at[2 * one]! += (PULL * heat * dx) / degrees[one]!;
      at[2 * one + 1]! += (PULL * heat * dy) / degrees[one]!;
    }
    if (isNew[other]) {
      at[2 * other]! -= (PULL * heat * dx) / degrees[other]!;
      at[2 * other + 1]! -= (PULL * heat * dy) / degrees[other]!;
    }
  }
}

/** Pushes members apart that stand closer than one unit, found by a grid of that width, and keeps them in the disc. */
function part(at: Float64Array, isNew: readonly boolean[], radius: number): void {
  const count = isNew.length;
  const side = 2 * Math.ceil(radius / APART) + 3;
  const cellOf = (x: number, y: number): number => {
    const column = Math.min(Math.max(Math.floor(x / APART) + (side >> 1), 0), side - 1);
    const row = Math.min(Math.max(Math.floor(y / APART) + (side >> 1), 0), side - 1);
    return row * side + column;
  };
  const head = new Int32Array(side * side).fill(-1);
  const next = new Int32Array(count);
  for (let member = 0; member < count; member++) {
    const cell = cellOf(at[2 * member]!, at[2 * member + 1]!);
    next[member] = head[cell]!;
    head[cell] = member;
  }
  for (let member = 0; member < count; member++) {
    const own = cellOf(at[2 * member]!, at[2 * member + 1]!);
    for (let row = -1; row <= 1; row++) {
      for (let column = -1; column <= 1; column++) {
        const cell = own + row * side + column;
        for (let other = head[cell] ?? -1; other !== -1; other = next[other]!) {
          if (other > member) partTwo(at, member, other, isNew);
        }
      }
    }
    if (isNew[member]) keepInside(at, member, radius);
  }
}

function partTwo(at: Float64Array, one: number, other: number, isNew: readonly boolean[]): void {
  if (!isNew[one] && !isNew[other]) return;
  const dx = at[2 * other]! - at[2 * one]!;
  const dy = at[2 * other + 1]! - at[2 * one + 1]!;
  // Most are far enough apart, and a root costs much where there are many.
  const square = dx * dx + dy * dy;
  if (square >= APART * APART) return;
  const distance = Math.sqrt(square);
  const angle = other * GOLDEN_ANGLE;
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [Math.cos(angle), Math.sin(angle)];
  const push = (APART - distance) / (isNew[one] && isNew[other] ? 2 : 1);
  if (isNew[one]) {
    at[2 * one]! -= push * ux;
    at[2 * one + 1]! -= push * uy;
  }
  if (isNew[other]) {
    at[2 * other]! += push * ux;
    at[2 * other + 1]! += push * uy;
  }
}

function keepInside(at: Float64Array, member: number, radius: number): void {
  const out = Math.hypot(at[2 * member]!, at[2 * member + 1]!);
  if (out <= radius) return;
  at[2 * member]! *= radius / out;
  at[2 * member + 1]! *= radius / out;
}
