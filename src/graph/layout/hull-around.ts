/** Points on the rim of each circle that a hull is laid around. */
const CORNERS = 14;

/**
 * The convex outline around points, `margin` away from the outermost: its corners in order, x and y one after the other.
 * Empty for no points; about a circle for one. O(n log n) (Andrew 1979, monotone chain).
 */
export function hullAround(points: ArrayLike<number>, margin: number): number[] {
  const around: (readonly [number, number])[] = [];
  for (let point = 0; point < points.length; point += 2) {
    for (let corner = 0; corner < CORNERS; corner++) {
      const angle = (2 * Math.PI * corner) / CORNERS;
      around.push([points[point]! + margin * Math.cos(angle), points[point + 1]! + margin * Math.sin(angle)]);
    }
  }
  around.sort(([x, y], [u, v]) => x - u || y - v);
  const lower = chain(around);
  const upper = chain(around.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)].flat();
}

function chain(sorted: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const point of sorted) {
    while (kept.length >= 2 && !turnsLeft(kept.at(-2)!, kept.at(-1)!, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function turnsLeft(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [cx, cy]: readonly [number, number],
): boolean {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 1e-12;
}
