import type { Day } from '../base/days.ts';
import type { InteractionColumns } from '../model/interactions.ts';

/** What happened with somebody, as its numbers. */
export interface History {
  /** Ascending. */
  readonly interactions: Int32Array;
  readonly lastDay: Day | undefined;
}

const NOTHING: History = { interactions: new Int32Array(0), lastDay: undefined };

/** What happened with each person, read when first asked for. */
export function historyOf(columns: InteractionColumns): (person: number) => History {
  const slots = new Map(columns.people.map((person, slot) => [person, slot]));
  const known = new Map<number, History>();
  return (person) => {
    const slot = slots.get(person);
    if (slot === undefined) return NOTHING;
    const found = known.get(person);
    if (found !== undefined) return found;
    const [from, until] = [columns.start[slot]!, columns.end[slot]!];
    const history = { interactions: columns.interaction.slice(from, until).sort(), lastDay: columns.day[until - 1] };
    known.set(person, history);
    return history;
  };
}

/** In how many exchanges both took part. */
export function timesTogether({ interactions: one }: History, { interactions: other }: History): number {
  let [a, b, count] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const difference = one[a]! - other[b]!;
    if (difference === 0) count++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return count;
}
