/** What a schema found wrong with an input; the facts that a sentence needs are those of zod's issues. */
export interface InputIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly expected?: unknown;
  readonly values?: unknown;
  readonly format?: unknown;
}

/** What is wrong with an input, for whoever wrote it: “minutes must be 600 or less.” */
export function inputSentence(issues: readonly InputIssue[]): string {
  return issues.map((issue) => `${issue.path.map(String).join('.') || 'The input'} ${predicate(issue)}.`).join(' ');
}

function predicate(issue: InputIssue): string {
  switch (issue.code) {
    case 'too_big':
      return size(issue.origin, `${issue.maximum} or less`, `at most ${issue.maximum}`);
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number') return 'must not be empty';
      return size(issue.origin, `${issue.minimum} or more`, `at least ${issue.minimum}`);
    case 'invalid_type':
      return `must be ${EXPECTED[String(issue.expected)] ?? 'something else'}`;
    case 'invalid_value':
      return `must be ${alternatives(issue.values)}`;
    case 'invalid_format':
      // The patterns of the contract say in their message what they want.
      return issue.format === 'regex'
        ? issue.message
        : `must be an ${issue.format === 'email' ? 'e-mail ' : ''}address`;
    default:
      return 'cannot be used as it is';
  }
}

/** Numbers are told as they are, texts and lists by how much they hold. */
function size(origin: unknown, ofNumber: string, ofMany: string): string {
  if (origin === 'string') return `must have ${ofMany} letters`;
  return origin === 'array' ? `must have ${ofMany} entries` : `must be ${ofNumber}`;
}

function alternatives(values: unknown): string {
  const list = Array.isArray(values) ? values.map(String) : [];
  return list.length < 2 ? (list[0] ?? 'something else') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
