import type { DeclaredLink } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Traces } from './traces.ts';

interface Known {
  readonly traces: (place: number) => Traces;
  readonly declared: readonly DeclaredLink[];
  readonly placeOf: ReadonlyMap<PersonId, number>;
}

/** See `Links.possibleAmong`: indexes from every trace to those of `others` who left it. */
export function possibleAmong(others: readonly number[], known: Known): (place: number) => readonly number[] {
  const leftBy = new Map<string, number[]>();
  const tookPart = new Map<number, number[]>();
  /** By id: those of whom files tell that they know this person. */
  const toldOf = new Map<PersonId, number[]>();
  const declaredWith = new Map<number, number[]>();
  const indexOf = new Map(others.map((place, index) => [place, index]));
  for (const [index, place] of others.entries()) {
    const traces = known.traces(place);
    for (const key of keysOf(traces)) add(leftBy, key, index);
    for (const interaction of traces.together) add(tookPart, interaction, index);
    for (const other of traces.told.people) add(toldOf, other, index);
  }
  for (const { a, b } of known.declared) {
    const one = known.placeOf.get(a);
    const other = known.placeOf.get(b);
    if (one === undefined || other === undefined) continue;
    if (indexOf.has(one)) add(declaredWith, other, indexOf.get(one)!);
    if (indexOf.has(other)) add(declaredWith, one, indexOf.get(other)!);
  }
  return (place) => {
    const traces = known.traces(place);
    const found = new Set(declaredWith.get(place));
    const take = (list: readonly number[] | undefined): void => {
      if (list !== undefined) for (const index of list) found.add(index);
    };
    for (const key of keysOf(traces)) take(leftBy.get(key));
    for (const interaction of traces.together) take(tookPart.get(interaction));
    take(toldOf.get(traces.person));
    const own = indexOf.get(place);
    if (own !== undefined) found.delete(own);
    return [...found].sort((one, other) => one - other);
  };
}

function add<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}

function* keysOf(traces: Traces): Generator<string> {
  for (const key of traces.employers.keys()) yield `employer ${key}`;
  for (const key of traces.schools.keys()) yield `school ${key}`;
  if (traces.connectedOn !== undefined) yield `day ${traces.connectedOn}`;
}
