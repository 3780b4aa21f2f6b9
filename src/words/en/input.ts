/** What a number is a limit of: the number itself, the letters of a text, the entries of a list. */
type Of = 'number' | 'letters' | 'entries';
type Expected = 'number' | 'int' | 'string' | 'boolean' | 'array' | 'object' | 'other';

const EXPECTED: Readonly<Record<Expected, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  other: 'something else',
};

/** What is wrong with an input; each goes on after the name of what is wrong. */
export const input = {
  whole: 'The input',
  atMost: (most: string, of: Of) => (of === 'number' ? `must be ${most} or less` : `must have at most ${most} ${of}`),
  atLeast: (least: string, of: Of) =>
    of === 'number' ? `must be ${least} or more` : `must have at least ${least} ${of}`,
  empty: 'must not be empty',
  expected: (what: Expected) => `must be ${EXPECTED[what]}`,
  oneOf: (values: readonly string[]) =>
    `must be ${values.length < 2 ? (values[0] ?? 'something else') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`}`,
  address: (isMail: boolean) => `must be an ${isMail ? 'e-mail ' : ''}address`,
  whom: 'Say whom: people by their numbers, or what they have to match; not both.',
  unusable: 'cannot be used as it is',
};
