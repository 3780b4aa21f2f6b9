import type { DeclaredLink, Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import { hasSameRows, type InteractionColumns } from '../model/interactions.ts';
import type { PersonFacts } from '../model/person.ts';
import type { Assessment, Tie } from './assessment.ts';
import type { FoundGroup } from './groups.ts';
import { sharingTraces } from './possible-links.ts';
import { slotsOf } from './slots-of.ts';
import type { Traces } from './traces.ts';
import type { Pairs } from './working-network.ts';

/** What was worked out on the way to an assessment, for that of a moment later, of which most is the same. All lists are by place. */
export interface Workings {
  readonly facts: Facts;
  readonly assessment: Assessment;
  /** As far as they were read. */
  readonly traces: readonly (Traces | undefined)[];
  /** Ties before shared contacts count, how strong of those who may be in the working network, and that of those. */
  readonly alone: readonly Tie[];
  readonly strengthsAlone: Float64Array;
  readonly workingAlone: readonly number[];
  readonly shared: Float64Array;
  readonly strengths: Float64Array;
  readonly pairs: Pairs;
  readonly belongings: readonly FoundGroup[];
}

/** An assessment of before beside the facts of now. */
export interface Before extends Workings {
  /** Where somebody stood; −1 for whom was not known. */
  readonly placesThen: Int32Array;
  /** 1 where what is known of somebody, and what happened with them, is what it was. */
  readonly isSame: Uint8Array;
}

/** Looks at what was worked out before from the facts of now. Most is compared as lists, without looking at each person. */
export function beside(workings: Workings, facts: Facts): Before {
  const then = workings.facts;
  const placesThen = placesAmong(facts.people, then.people);
  const isSame = sameEntries(facts.people, then.people, placesThen);
  const others = changedRows(facts.interactions, then.interactions);
  if (others !== undefined) {
    for (const person of others) {
      const place = workings.assessment.placeOf.get(person);
      const now = place === undefined ? -1 : placesThen.indexOf(place);
      if (now >= 0) isSame[now] = 0;
    }
  } else {
    const [slots, slotsThen] = [slotsOf(facts.interactions), slotsOf(then.interactions)];
    for (const [place, { id }] of facts.people.entries()) {
      if (!hasSameRows(facts.interactions, slots.get(id), then.interactions, slotsThen.get(id))) isSame[place] = 0;
    }
  }
  return { ...workings, placesThen, isSame };
}

/** Where each of some people stands among others, −1 for those who do not; both by ascending id. */
function placesAmong(people: readonly PersonFacts[], others: readonly PersonFacts[]): Int32Array {
  const places = new Int32Array(people.length);
  let other = 0;
  for (let place = 0; place < people.length; place++) {
    const person = people[place]!;
    while (other < others.length && others[other] !== person && others[other]!.id < person.id) other++;
    places[place] = others[other] === person || others[other]?.id === person.id ? other++ : -1;
  }
  return places;
}

/** 1 where an entry is the very one that it was. */
export function sameEntries<Entry>(now: readonly Entry[], then: readonly Entry[], placesThen: Int32Array): Uint8Array {
  const same = new Uint8Array(now.length);
  for (let place = 0; place < same.length; place++) {
    const before = placesThen[place]!;
    if (before >= 0 && then[before] === now[place]) same[place] = 1;
  }
  return same;
}

/** 1 where both are. */
export function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  const result = one.slice();
  for (let place = 0; place < result.length; place++) result[place]! &= other[place]!;
  return result;
}

/** Who has other rows; undefined where the people themselves are others. */
function changedRows(now: InteractionColumns, then: InteractionColumns): PersonId[] | undefined {
  if (now.people !== then.people) return undefined;
  const others: PersonId[] = [];
  for (let slot = 0; slot < now.people.length; slot++)
    if (!hasSameRows(now, slot, then, slot)) others.push(now.people[slot]!);
  return others;
}

/** A list by place from that of before, which holds where `holds` is 1; the others are made. */
export function followed<Entry>(
  { placesThen }: Pick<Before, 'placesThen'>,
  then: readonly Entry[],
  holds: Uint8Array,
  make: (place: number, before: Entry | undefined) => Entry,
): Entry[] {
  const now = new Array<Entry>(placesThen.length);
  for (let place = 0; place < now.length; place++) {
    const before = placesThen[place]! < 0 ? undefined : then[placesThen[place]!];
    now[place] = holds[place] === 1 ? before! : make(place, before);
  }
  return now;
}

/** What is to be found anew of the links between others. */
export interface ChangedLinks {
  /** 1 by place where something has changed that speaks for somebody's knowing anybody. */
  readonly ofPlace: Uint8Array;
  /** 1 by place where c may have changed. */
  readonly ofShared: Uint8Array;
}

/** Compares traces, the working network before shared contacts, and the owner's word with those of before. */
export function changedLinks(
  before: Before,
  now: {
    readonly facts: Facts;
    readonly traces: (place: number) => Traces;
    /** As far as they were read. */
    readonly knownTraces: readonly (Traces | undefined)[];
    readonly alone: readonly Tie[];
    readonly workingAlone: readonly number[];
  },
): ChangedLinks {
  const said = newlySaid(before.facts.links, now.facts.links);
  const { placesThen } = before;
  const ofPlace = not(sameEntries(now.knownTraces, before.traces, placesThen));
  // Of whom nothing was read, nothing is known of then and now.
  for (let place = 0; place < ofPlace.length; place++) if (now.knownTraces[place] === undefined) ofPlace[place] = 1;
  if (said.size > 0) for (const [place, { id }] of now.facts.people.entries()) if (said.has(id)) ofPlace[place] = 1;
  const ofShared = not(both(not(ofPlace), sameEntries(now.alone, before.alone, placesThen)));
  // Whoever came, went, or left other traces: who shares one with them, then or now, may know more or fewer.
  const insideThen = new Set(before.workingAlone);
  const insideNow = new Set(now.workingAlone.map((place) => placesThen[place]!));
  const others = now.workingAlone.filter((place) => ofPlace[place] === 1 || !insideThen.has(placesThen[place]!));
  const gone = before.workingAlone.filter((then) => !insideNow.has(then));
  const changed = [
    ...others.map(now.traces),
    ...[...others.map((place) => placesThen[place]!), ...gone].flatMap((then) => before.traces[then] ?? []),
  ];
  if (changed.length === 0) return { ofPlace, ofShared };
  const sharing = sharingTraces(changed);
  for (const [place, traces] of now.knownTraces.entries()) {
    if (traces !== undefined)
      sharing(traces, () => {
        ofShared[place] = 1;
      });
  }
  for (const [place, then] of placesThen.entries()) if (insideThen.has(then)) ofShared[place] = 1;
  for (const place of now.workingAlone) ofShared[place] = 1;
  return { ofPlace, ofShared };
}

function not(marks: Uint8Array): Uint8Array {
  return marks.map((mark) => 1 - mark);
}

/** Of whom the owner has said since, of one at least, that they know somebody or do not, or has taken it back. */
function newlySaid(then: readonly DeclaredLink[], now: readonly DeclaredLink[]): ReadonlySet<PersonId> {
  if (then === now) return new Set();
  const saidIn = (links: readonly DeclaredLink[]): Map<string, DeclaredLink> =>
    new Map(links.map((link) => [`${link.a} ${link.b} ${link.know}`, link]));
  const [saidThen, saidNow] = [saidIn(then), saidIn(now)];
  const changed = [
    ...[...saidThen].filter(([key]) => !saidNow.has(key)),
    ...[...saidNow].filter(([key]) => !saidThen.has(key)),
  ];
  return new Set(changed.flatMap(([, { a, b }]) => [a, b]));
}
