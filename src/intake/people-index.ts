import { foldText } from '../base/fold-text.ts';
import type { PersonKey } from '../formats/record.ts';
import type { PersonRef, WholeImport } from '../model/import-changes.ts';
import type { Known, KnownPerson, PersonFields } from '../model/known.ts';
import { keyMap } from './key-map.ts';

/** A person while an import is decided: as known before, with what the files add. */
export interface DraftPerson {
  readonly ref: PersonRef;
  /** Absent for a person who is new with this import. */
  readonly before?: KnownPerson;
  /** The file in which a new person was met first. */
  readonly file?: string;
  /** As known now. */
  readonly fields: { -readonly [Field in keyof PersonFields]: PersonFields[Field] };
  /** Fields that a row of these files has spoken of: the first word stands. */
  readonly stated: Set<string>;
  readonly linkedin: Set<string>;
  /** A row of these files says that the owner and this person are connected. */
  isListed: boolean;
}

/** Everybody by reference, key and name; grows while the import is decided. */
export interface PeopleIndex {
  readonly owner: DraftPerson;
  readonly created: readonly DraftPerson[];
  all(): Iterable<DraftPerson>;
  get(ref: PersonRef): DraftPerson;
  byKey(key: PersonKey): PersonRef | undefined;
  /** The key is that of somebody who was found to be the person who has it now. */
  isMerged(key: PersonKey): boolean;
  /** Everybody but the owner who bears this name, apart from case and diacritics. */
  named(name: string): readonly DraftPerson[];
  add(fields: PersonFields, file: string): DraftPerson;
  addKey(ref: PersonRef, key: PersonKey): void;
  rename(ref: PersonRef, name: string): void;
}

/** The index of those known before. */
export function peopleIndex(known: Known, whole?: Pick<WholeImport, 'said' | 'namesBefore'>): PeopleIndex {
  const people = new Map<PersonRef, DraftPerson>();
  const keys = keyMap<PersonRef>();
  const merged = keyMap<true>();
  const names = new Map<string, DraftPerson[]>();
  const created: DraftPerson[] = [];

  function addName(person: DraftPerson, name: string): void {
    const folded = foldText(name);
    const namesakes = names.get(folded);
    if (namesakes === undefined) names.set(folded, [person]);
    else if (!namesakes.includes(person)) namesakes.push(person);
  }
  function enter(person: DraftPerson): DraftPerson {
    people.set(person.ref, person);
    if (person.fields.standing !== 'owner') addName(person, person.fields.name);
    return person;
  }
  function get(ref: PersonRef): DraftPerson {
    const person = people.get(ref);
    if (person === undefined) throw new Error(`No person ${ref} in this import.`);
    return person;
  }

  for (const before of known.people) {
    const { id, handEdited: _, ...fields } = before;
    enter({ ref: id, before, fields, stated: new Set(), linkedin: new Set(), isListed: false });
  }
  for (const key of known.keys) {
    keys.set(key, key.person);
    if (key.isMerged === true) merged.set(key, true);
    if (key.kind === 'linkedin') get(key.person).linkedin.add(key.value);
  }
  for (const { person, fields, isListed } of whole?.said ?? []) {
    const draft = people.get(person);
    if (draft === undefined) continue;
    for (const field of fields) draft.stated.add(field);
    draft.isListed = isListed;
  }
  for (const { person, name } of whole?.namesBefore ?? []) if (people.has(person)) addName(get(person), name);
  const owner = [...people.values()].find((person) => person.fields.standing === 'owner');
  if (owner === undefined) throw new Error('The owner is missing from what is known.');

  return {
    owner,
    created,
    all: () => people.values(),
    get,
    byKey: (key) => keys.get(key),
    isMerged: (key) => merged.get(key) === true,
    named: (name) => names.get(foldText(name)) ?? [],
    add(fields, file) {
      const ref = -1 - created.length;
      const person = enter({ ref, file, fields, stated: new Set(), linkedin: new Set(), isListed: false });
      created.push(person);
      return person;
    },
    addKey(ref, key) {
      keys.set(key, ref);
      if (key.kind === 'linkedin') get(ref).linkedin.add(key.value);
    },
    // The name borne before stays findable: other rows may still use it.
    rename: (ref, name) => addName(get(ref), name),
  };
}
