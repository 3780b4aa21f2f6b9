import type { PersonId } from '../model/ids.ts';
import type { Said } from '../model/import-changes.ts';
import { PERSON_FIELDS } from '../model/known.ts';

/** What the portions of an import have said of people so far: a few bits a person, as there may be a million of them. */
export interface SaidSoFar {
  add(said: readonly Said[], idOf: (ref: number) => PersonId): void;
  of(people: readonly PersonId[]): readonly Said[];
}

const LISTED = 1 << PERSON_FIELDS.length;

/** Nothing said yet. */
export function saidSoFar(): SaidSoFar {
  let bits = new Int32Array(1024);
  return {
    add(said, idOf) {
      for (const { person, fields, isListed } of said) {
        const id = idOf(person);
        if (id >= bits.length) {
          const more = new Int32Array(Math.max(id + 1, 2 * bits.length));
          more.set(bits);
          bits = more;
        }
        bits[id]! |= isListed ? LISTED : 0;
        for (const field of fields) bits[id]! |= 1 << PERSON_FIELDS.indexOf(field);
      }
    },
    of: (people) =>
      people.flatMap((person) => {
        const known = bits[person] ?? 0;
        if (known === 0) return [];
        const fields = PERSON_FIELDS.filter((_, index) => (known & (1 << index)) !== 0);
        return [{ person, fields, isListed: (known & LISTED) !== 0 }];
      }),
  };
}
