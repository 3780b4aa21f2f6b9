import type { DeclaredLink } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Traces } from './traces.ts';

interface Known {
  readonly traces: (place: number) => Traces;
  readonly declared: readonly DeclaredLink[];
  readonly placeOf: ReadonlyMap<PersonId, number>;
}

/** See `Links.possibleAmong`: an index from every trace to those of `others` who left it. */
export function possibleAmong(others: readonly number[], known: Known): (place: number) => readonly number[] {
  const leftBy = new Map<string, number[]>();
  const add = (key: string, index: number): void => {
    const list = leftBy.get(key);
    if (list === undefined) leftBy.set(key, [index]);
    else list.push(index);
  };
  const indexOf = new Map(others.map((place, index) => [place, index]));
  for (const [index, place] of others.entries()) for (const key of keysOf(known.traces(place))) add(key, index);
  for (const { a, b } of known.declared) {
    const one = known.placeOf.get(a);
    const other = known.placeOf.get(b);
    if (one === undefined || other === undefined) continue;
    if (indexOf.has(one)) add(`person ${other}`, indexOf.get(one)!);
    if (indexOf.has(other)) add(`person ${one}`, indexOf.get(other)!);
  }
  return (place) => {
    const found = new Set(leftBy.get(`person ${place}`));
    for (const key of keysOf(known.traces(place))) for (const index of leftBy.get(key) ?? []) found.add(index);
    const own = indexOf.get(place);
    if (own !== undefined) found.delete(own);
    return [...found].sort((one, other) => one - other);
  };
}

function* keysOf(traces: Traces): Generator<string> {
  for (const key of traces.employers.keys()) yield `employer ${key}`;
  for (const key of traces.schools.keys()) yield `school ${key}`;
  if (traces.connectedOn !== undefined) yield `day ${traces.connectedOn}`;
  for (const other of traces.told.keys())
    yield `told ${Math.min(traces.person, other)} ${Math.max(traces.person, other)}`;
  for (const interaction of traces.together) yield `together ${interaction}`;
}
