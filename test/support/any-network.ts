import fc from 'fast-check';
import type { FactsSketch } from './facts-of.ts';

const names = Array.from({ length: 14 }, (_, index) => `Person ${index}`);
const person = fc.record(
  {
    title: fc.constantFrom('Nurse', 'Head of Product', 'Engineer', 'CEO', 'Policy Officer', 'Data Scientist'),
    company: fc.constantFrom('Acme', 'City Hospital', 'CellLab', 'Ministry of Health'),
    closeness: fc.constantFrom(...([0, 1, 2, 3, 4] as const)),
    reachable: fc.constantFrom(['message'] as const, ['phone', 'mail'] as const, [] as const),
    pinned: fc.boolean(),
  },
  { requiredKeys: [] },
);
const happened = fc.record({
  with: fc.constantFrom(...names),
  daysAgo: fc.integer({ min: 0, max: 900 }),
  channel: fc.constantFrom('in-person', 'message', 'mail', 'phone', 'invitation'),
  direction: fc.constantFrom('in', 'out', 'both'),
});
const favour = fc.record({
  person: fc.constantFrom(...names),
  kind: fc.constantFrom('gave-help', 'asked-advice', 'asked-introduction', 'asked-favour'),
  daysAgo: fc.integer({ min: 0, max: 60 }),
});
/** Fourteen people of all sorts, what happened between them and the owner, and up to two objectives. */
export const anyNetwork = fc.record({
  people: fc.tuple(...names.map(() => person)).map((all) => Object.fromEntries(all.map((one, i) => [names[i]!, one]))),
  interactions: fc.array(happened, { maxLength: 60 }),
  favours: fc.array(favour, { maxLength: 6 }),
  objectives: fc.array(
    fc.record({
      kind: fc.constantFrom('discover', 'solve', 'execute', 'context', 'support'),
      knowledge: fc.constantFrom(['nursing'], ['engineering', 'policy'], []),
    }),
    { maxLength: 2 },
  ),
  // What is absent there is absent here: fast-check types a key that may be missing as one that may be undefined.
}) as fc.Arbitrary<FactsSketch>;
