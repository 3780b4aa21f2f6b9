import { REFUSALS, type RefusalCode } from '../../base/refusals.ts';

// The catalogue in base has them in English; `fromEntries` forgets which keys there are.
const texts = Object.fromEntries(Object.entries(REFUSALS).map(([code, { text }]) => [code, text])) as Record<
  RefusalCode,
  string
>;

/** What is refused and why; `{name}` is filled from the details. */
export const refusals = {
  texts,
  defect: 'Tertius made a mistake. Nothing was lost; the log has the details.',
};
