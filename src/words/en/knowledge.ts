import type { CommonPart } from '../../model/common-part.ts';

/** How a distance reads. */
interface Told {
  readonly common: readonly CommonPart[];
  readonly different: readonly string[];
  /** So little is known that the range is wide. */
  readonly isWide: boolean;
}

/** What people know, and how far it is from what the owner knows. */
export const knowledge = {
  /** A name that the trees of knowledge give, or that the program made of them, within a sentence. */
  field: (name: string): string => name,
  /** Career stage 1–6. */
  stage: (stage: number): string => STAGES[stage - 1] ?? 'unknown',
  nothingKnown: 'Nothing is known yet of what they know, so nothing can be said of how far it is from yours.',
  near: ({ common, isWide }: Told) =>
    `Knows much the same as you${inBrackets(parts(common))}: easy to talk to, little that is new.${wide(isWide)}`,
  far: ({ common, different, isWide }: Told) =>
    `Far from what you know${inBrackets(different.join(' and '))}; ${common.length === 0 ? NONE_KNOWN : `what joins you: ${parts(common)}`}.${wide(isWide)}`,
  between: ({ common, different, isWide }: Told) =>
    `${different.length === 0 ? 'Probably different enough' : 'Different enough'} to teach you something${inBrackets(different.join(' and '))}, ${common.length === 0 ? `but ${NONE_KNOWN}` : `close enough to talk (${parts(common)})`}.${wide(isWide)}`,
  /** What the two share and what differs. */
  ground: (common: readonly CommonPart[], different: readonly string[]) =>
    `${common.length === 0 ? 'No common ground is known yet' : `Common ground: ${parts(common)}`}; ${different.length === 0 ? 'no difference is known yet' : `new to you: ${different.join(', ')}`}.`,
};

const STAGES = [
  'Student or intern',
  'Early career',
  'Senior or specialist',
  'Manager or head of a team',
  'Director, partner or professor',
  'Top of an organisation',
];

const NONE_KNOWN = 'no common ground is known yet';

const BOTH: Readonly<Record<CommonPart['kind'], string>> = {
  function: 'both in',
  industry: 'both know',
  field: 'both studied',
  topic: 'both know about',
};

/** `both in product`, `both know about care and pumps`. */
export function commonWords({ kind, names }: CommonPart): string {
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${BOTH[kind]} ${listed}`;
}

function parts(common: readonly CommonPart[]): string {
  return common.map(commonWords).join('; ');
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

function wide(isWide: boolean): string {
  return isWide ? ' Little is known, so this is a wide range.' : '';
}
