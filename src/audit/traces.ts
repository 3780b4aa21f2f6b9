import { areAlike } from '../base/are-alike.ts';
import type { Day } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import { likeliest } from '../knowledge/distribution.ts';
import type { Profile } from '../knowledge/profile.ts';
import { CHANNELS, isNominal } from '../model/channel.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { InteractionColumns } from '../model/interactions.ts';
import type { PersonFacts } from '../model/person.ts';
import { type ToldOf, toldBy } from '../model/told-links.ts';
import { employerKey } from './employer-key.ts';
import { onceFor } from './once-for.ts';
import { slotsOf } from './slots-of.ts';

/** A time somewhere; days are absent where they are not known, or where it lasts. */
export interface Stay {
  readonly name: string;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly isCurrent: boolean;
}

/** What one person has left behind by which others may turn out to know them. */
export interface Traces {
  readonly person: PersonId;
  readonly employers: ReadonlyMap<string, Stay>;
  readonly schools: ReadonlyMap<string, Stay>;
  /** What they do, where one function is likelier than all others together. */
  readonly work: string | undefined;
  readonly connectedOn: Day | undefined;
  /** Whom files say that this person knows, and how surely. */
  readonly told: ToldOf;
  /** Interactions with at least one other person besides the owner, ascending by id. */
  readonly together: Int32Array;
  /** How many took part in each of `together`, the owner included. */
  readonly participants: Uint16Array;
}

const SURE_OF_WORK = 0.5;
const NOBODY_ELSE: Pick<Traces, 'together' | 'participants'> = {
  together: new Int32Array(0),
  participants: new Uint16Array(0),
};

/** What traces are read from. */
export interface TracesFrom {
  readonly facts: Facts;
  readonly profiles: readonly Profile[];
  readonly today: Day;
}

/** Finds everybody's traces, each read when first asked for: most people are never compared. `known` has those read already, and gets the others. */
export function tracesOf(from: TracesFrom, known: (Traces | undefined)[]): (place: number) => Traces {
  const read = reader(from);
  return (place) => {
    known[place] ??= read(place);
    return known[place];
  };
}

/** Traces again of somebody of whom they were read before: the same object, where they come to the same. */
export function tracesAgain(from: TracesFrom): (place: number, before: Traces) => Traces {
  const read = reader(from);
  return (place, before) => {
    const again = read(place, before);
    return areAlike(again, before) ? before : again;
  };
}

function reader({ facts, profiles, today }: TracesFrom): (place: number, before?: Traces) => Traces {
  const slots = slotsOf(facts.interactions);
  const told = toldOf(facts.toldLinks);
  return (place, before) => {
    const person = facts.people[place]!;
    const slot = slots.get(person.id);
    return {
      person: person.id,
      told: before?.told ?? told(person.id),
      employers: employersOf(person, profiles[place]!.companyKey, today),
      schools: schoolsOf(person),
      work: workOf(profiles[place]!),
      connectedOn: person.connectedOn,
      ...(slot === undefined ? NOBODY_ELSE : togetherOf(facts.interactions, slot, today)),
    };
  };
}

const toldOf = onceFor(toldBy);

function employersOf(person: PersonFacts, companyKey: string | undefined, today: Day): Map<string, Stay> {
  const stays = new Map<string, Stay>();
  for (const { company, startedOn: from, finishedOn: until } of person.positions) {
    const key = employerKey(company);
    if (key === undefined) continue;
    const isCurrent = until === undefined || until > today;
    stays.set(key, joined({ name: company.trim(), from, until, isCurrent }, stays.get(key)));
  }
  const present = employerKey(person.company ?? companyKey);
  // Where only positions are known the reading falls back to the last of them, and that may be over.
  if (present !== undefined && (person.company !== undefined || !stays.has(present))) {
    const stay = stays.get(present);
    const name = (person.company ?? present).trim();
    stays.set(present, { name, from: stay?.from, until: undefined, isCurrent: true });
  }
  return stays;
}

function schoolsOf(person: PersonFacts): Map<string, Stay> {
  const stays = new Map<string, Stay>();
  for (const { school, startedOn: from, finishedOn: until } of person.education) {
    const key = foldText(school);
    if (key === '') continue;
    stays.set(key, joined({ name: school.trim(), from, until, isCurrent: false }, stays.get(key)));
  }
  return stays;
}

/** Two times at one place as one that spans both. */
function joined(stay: Stay, other: Stay | undefined): Stay {
  if (other === undefined) return stay;
  return {
    name: stay.name,
    from: stay.from === undefined || other.from === undefined ? undefined : Math.min(stay.from, other.from),
    until: stay.until === undefined || other.until === undefined ? undefined : Math.max(stay.until, other.until),
    isCurrent: stay.isCurrent || other.isCurrent,
  };
}

function workOf(profile: Profile): string | undefined {
  const work = likeliest(profile.functions);
  return work !== undefined && work.p >= SURE_OF_WORK ? work.id : undefined;
}

function togetherOf(columns: InteractionColumns, slot: number, today: Day): Pick<Traces, 'together' | 'participants'> {
  const rows: number[] = [];
  for (let row = columns.start[slot]!; row < columns.end[slot]!; row++) {
    const isNothing = isNominal(CHANNELS[columns.channel[row]!]!);
    if (columns.participants[row]! >= 3 && columns.day[row]! <= today && !isNothing) rows.push(row);
  }
  rows.sort((one, other) => columns.interaction[one]! - columns.interaction[other]!);
  return {
    together: Int32Array.from(rows, (row) => columns.interaction[row]!),
    participants: Uint16Array.from(rows, (row) => columns.participants[row]!),
  };
}
