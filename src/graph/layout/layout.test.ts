import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullAround } from './hull-around.ts';
import { placeGroups } from './place-groups.ts';
import { placeMembers, radiusFor } from './place-members.ts';

const NONE = { from: [], to: [], weights: [] };

function unplaced(count: number): Float64Array {
  return new Float64Array(2 * count).fill(Number.NaN);
}

function distance(at: ArrayLike<number>, one: number, other: number): number {
  return Math.hypot(at[2 * one]! - at[2 * other]!, at[2 * one + 1]! - at[2 * other + 1]!);
}

describe('placing groups', () => {
  it('lets no two discs overlap, whatever their sizes and ties', () => {
    const some = fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50 }))), (radii, pairs) => {
        const ties = pairs.map(([a, b, weight]) => [a % radii.length, b % radii.length, weight] as const);
        const at = placeGroups({
          radii,
          ties: {
            from: ties.map(([from]) => from),
            to: ties.map(([, to]) => to),
            weights: ties.map(([, , weight]) => weight),
          },
          before: unplaced(radii.length),
          gap: 1,
          fixed: new Set(),
        });
        for (let one = 0; one < radii.length; one++) {
          for (let other = one + 1; other < radii.length; other++) {
            expect(distance(at, one, other)).toBeGreaterThan(radii[one]! + radii[other]! + 0.99);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts joined groups beside each other', () => {
    const radii = new Array<number>(12).fill(4);
    const pairs = [0, 1, 2, 3, 4, 5];
    const ties = { from: pairs, to: pairs.map((group) => group + 6), weights: pairs.map(() => 1) };
    const at = placeGroups({ radii, ties, before: unplaced(12), gap: 1, fixed: new Set() });
    const mean = (apart: number): number =>
      pairs.reduce((sum, group) => sum + distance(at, group, (group + apart) % 12), 0) / pairs.length;
    for (const apart of [1, 2, 3, 4, 5]) expect(mean(6)).toBeLessThan(0.75 * mean(apart));
  });

  it('leaves every group where it was when a new one comes beside them', () => {
    const gap = 1;
    const before = placeGroups({ radii: [5, 4, 3], ties: NONE, before: unplaced(3), gap, fixed: new Set() });
    const after = placeGroups({
      radii: [5, 4, 3, 3],
      ties: NONE,
      before: Float64Array.from([...before, Number.NaN, Number.NaN]),
      gap,
      fixed: new Set(),
    });
    for (const group of [0, 1, 2]) {
      expect(
        Math.hypot(after[2 * group]! - before[2 * group]!, after[2 * group + 1]! - before[2 * group + 1]!),
      ).toBeLessThan(gap);
    }
  });
});

describe('placing members', () => {
  it('keeps all of them in the disc and hardly any closer than three quarters of a unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 200 }),
        (count, pairs) => {
          const ties = pairs.map(([a, b]) => [a % count, b % count] as const).filter(([a, b]) => a !== b);
          const at = placeMembers({
            count,
            ties: { from: ties.map(([from]) => from), to: ties.map(([, to]) => to) },
            before: unplaced(count),
          });
          let close = 0;
          for (let one = 0; one < count; one++) {
            expect(Math.hypot(at[2 * one]!, at[2 * one + 1]!)).toBeLessThan(radiusFor(count) + 1e-9);
            for (let other = one + 1; other < count; other++) if (distance(at, one, other) < 0.75) close++;
          }
          expect(close).toBeLessThanOrEqual(count / 10);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('moves nobody when somebody new comes, who stands beside the one they are tied to', () => {
    const ties = { from: [0, 0, 1], to: [1, 2, 2] };
    const before = placeMembers({ count: 40, ties, before: unplaced(40) });
    const after = placeMembers({
      count: 41,
      ties: { from: [...ties.from, 33], to: [...ties.to, 40] },
      before: Float64Array.from([...before, Number.NaN, Number.NaN]),
    });
    expect(after.slice(0, 80)).toEqual(before);
    const nearest = Array.from({ length: 40 }, (_, other) => other).toSorted(
      (a, b) => distance(after, 40, a) - distance(after, 40, b),
    );
    expect(nearest.slice(0, 6)).toContain(33);
  });
});

describe('a hull', () => {
  it('holds every point with its margin, and none of its corners lies inside', () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const hull = hullAround(points.flat(), 2);
        const corners = hull.length / 2;
        for (const [x, y] of points) {
          for (let corner = 0; corner < corners; corner++) {
            const next = (corner + 1) % corners;
            const [ax, ay, bx, by] = [hull[2 * corner]!, hull[2 * corner + 1]!, hull[2 * next]!, hull[2 * next + 1]!];
            const away = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
            expect(away).toBeGreaterThan(1.9);
          }
        }
      }),
    );
    expect(hullAround([], 2)).toEqual([]);
  });
});
