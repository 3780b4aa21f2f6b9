/** Corners of a closed outline, x and y one after the other, as the points of a smooth curve through them. */
export interface OutlineStep {
  readonly x: number;
  readonly y: number;
  /** Control points on the way here from the point before. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** How far the curve swings: a sixth is the curve through the corners of Catmull and Rom (1974). */
const SWING = 1 / 6;

/** The Bézier steps of a smooth closed curve through the corners; it begins and ends at the last one. */
export function smoothOutline(corners: ArrayLike<number>): OutlineStep[] {
  const count = corners.length / 2;
  const at = (corner: number): readonly [number, number] => {
    const index = ((corner % count) + count) % count;
    return [corners[2 * index]!, corners[2 * index + 1]!];
  };
  return Array.from({ length: count }, (_, corner) => {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(corner - 2), at(corner - 1), at(corner), at(corner + 1)];
    return {
      x: cx,
      y: cy,
      from: [bx + (cx - ax) * SWING, by + (cy - ay) * SWING],
      to: [cx - (dx - bx) * SWING, cy - (dy - by) * SWING],
    } as const;
  });
}
