import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveLabels } from './curve-labels.ts';

const person = fc.record({
  id: fc.nat(),
  name: fc.string({ minLength: 3, maxLength: 20 }),
  d: fc.double({ min: 0, max: 1, noNaN: true }),
  worth: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('names on the curve', () => {
  it('never cover each other, and stand within the picture', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (people) => {
        const shown = people.map(({ id, name, ...rest }) => ({
          ...rest,
          person: { id, name },
          group: null,
          sigma: 0.1,
          kappa: 1,
          sentence: '',
        }));
        const labels = curveLabels(shown, ({ d }) => ({ x: 30 + d * 850, y: 100 }), 880);
        const boxes = labels.map(({ person: { person: named }, x, y, anchor }) => {
          const length = named.name.length * 7;
          return { from: anchor === 'start' ? x : x - length, until: anchor === 'start' ? x + length : x, y };
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          for (const other of boxes.slice(index + 1)) {
            const isApart = box.until < other.from || other.until < box.from || Math.abs(box.y - other.y) >= 16;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
