import type { Words } from '../words/words.ts';

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
export function inputSentence(issues: readonly InputIssue[], { input, kept }: Words): string {
  return issues
    .map((issue) => `${issue.path.map(String).join('.') || input.whole} ${predicate(issue, { input, kept })}.`)
    .join(' ');
}

function predicate(issue: InputIssue, { input, kept }: Pick<Words, 'input' | 'kept'>): string {
  switch (issue.code) {
    case 'too_big':
      return input.atMost(String(issue.maximum), limitOf(issue.origin));
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number') return input.empty;
      return input.atLeast(String(issue.minimum), limitOf(issue.origin));
    case 'invalid_type':
      return input.expected(EXPECTED.find((one) => one === issue.expected) ?? 'other');
    case 'invalid_value':
      return input.oneOf(Array.isArray(issue.values) ? issue.values.map(String) : []);
    case 'invalid_format':
      // The patterns of the contract say in their message what they want.
      return issue.format === 'regex' ? kept(issue.message) : input.address(issue.format === 'email');
    default:
      return input.unusable;
  }
}

const EXPECTED = ['number', 'int', 'string', 'boolean', 'array', 'object'] as const;

/** Numbers are told as they are, texts and lists by how much they hold. */
function limitOf(origin: unknown): 'letters' | 'entries' | 'number' {
  if (origin === 'string') return 'letters';
  return origin === 'array' ? 'entries' : 'number';
}
