import type { Day } from '../base/days.ts';
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
  const sharing = sharingTraces(others.map((place) => known.traces(place)));
  const declaredWith = new Map<number, number[]>();
  const indexOf = new Map(others.map((place, index) => [place, index]));
  for (const { a, b } of known.declared) {
    const one = known.placeOf.get(a);
    const other = known.placeOf.get(b);
    if (one === undefined || other === undefined) continue;
    if (indexOf.has(one)) add(declaredWith, other, indexOf.get(one)!);
    if (indexOf.has(other)) add(declaredWith, one, indexOf.get(other)!);
  }
  return (place) => {
    const found = new Set(declaredWith.get(place));
    sharing(known.traces(place), (index) => {
      found.add(index);
    });
    const own = indexOf.get(place);
    if (own !== undefined) found.delete(own);
    return [...found].sort((one, other) => one - other);
  };
}

/** Indexes some people by their traces; then tells for anybody with whom of them any trace is shared, some more than once. */
export function sharingTraces(of: readonly Traces[]): (traces: Traces, take: (index: number) => void) => void {
  const employers = new Map<string, number[]>();
  const schools = new Map<string, number[]>();
  const connected = new Map<Day, number[]>();
  const tookPart = new Map<number, number[]>();
  /** By id: those of whom files tell that they know this person. */
  const toldOf = new Map<PersonId, number[]>();
  for (const [index, traces] of of.entries()) {
    for (const key of traces.employers.keys()) add(employers, key, index);
    for (const key of traces.schools.keys()) add(schools, key, index);
    if (traces.connectedOn !== undefined) add(connected, traces.connectedOn, index);
    for (const interaction of traces.together) add(tookPart, interaction, index);
    for (const other of traces.told.people) add(toldOf, other, index);
  }
  return (traces, take) => {
    for (const key of traces.employers.keys()) each(employers.get(key), take);
    for (const key of traces.schools.keys()) each(schools.get(key), take);
    if (traces.connectedOn !== undefined) each(connected.get(traces.connectedOn), take);
    for (const interaction of traces.together) each(tookPart.get(interaction), take);
    each(toldOf.get(traces.person), take);
  };
}

function each(list: readonly number[] | undefined, take: (index: number) => void): void {
  if (list !== undefined) for (const index of list) take(index);
}

function add<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}
