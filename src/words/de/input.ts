import type { Texts } from '../words.ts';

const EXPECTED = {
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  string: 'Text',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Objekt',
  other: 'etwas anderes',
} as const;

const MANY = { letters: 'Buchstaben', entries: 'Einträge' } as const;

/** What is wrong with an input; each goes on after the name of what is wrong. */
export const input: Texts['input'] = {
  whole: 'Die Eingabe',
  atMost: (most, of) => (of === 'number' ? `darf höchstens ${most} sein` : `darf höchstens ${most} ${MANY[of]} haben`),
  atLeast: (least, of) =>
    of === 'number' ? `muss mindestens ${least} sein` : `muss mindestens ${least} ${MANY[of]} haben`,
  empty: 'darf nicht leer sein',
  expected: (what) => `muss ${EXPECTED[what]} sein`,
  oneOf: (values) =>
    `muss ${values.length < 2 ? (values[0] ?? 'etwas anderes') : `${values.slice(0, -1).join(', ')} oder ${values.at(-1)}`} sein`,
  address: (isMail) => `muss eine ${isMail ? 'E-Mail-' : ''}Adresse sein`,
  whom: 'Sag, wen: Menschen mit ihren Nummern, oder was auf sie zutreffen muss; nicht beides.',
  unusable: 'ist so nicht zu gebrauchen',
};
