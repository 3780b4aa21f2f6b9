import type { Day } from '../../base/days.ts';
import { capital, counted, date, listed, roughAmount, roughShare } from './sentence-parts.ts';

type Kind = 'execute' | 'solve' | 'discover' | 'context' | 'support';
type NeedKind = 'knowledge' | 'group' | 'cell';

/** A need as it is named: the owner's own words are quoted. */
interface Need {
  readonly name: string;
  readonly kind: NeedKind;
}

const KINDS: Readonly<Record<Kind, string>> = {
  execute: 'getting things done',
  solve: 'solving and cross-checking',
  discover: 'finding new ideas',
  context: 'applying ideas elsewhere',
  support: 'winning support',
};
const VERBS: Readonly<Record<NeedKind, string>> = { knowledge: 'knows', group: 'stands for', cell: 'works in' };

/** What keeps somebody from being worth more for an objective. */
const DRAWBACKS = {
  'too-weak': 'a closer tie would give more',
  'too-close': 'closer than this needs, so news is rarer',
  trust: 'trust is still to grow',
  competence: 'you have not said how good they are at it',
  unknown: 'little is known of what they know',
  'too-far': 'far from what you know yourself',
  'too-near': 'knows much the same as you',
  industry: 'not from another industry, as far as is known',
  cohesion: 'probably does not know the others needed',
  nonRedundancy: 'others of yours reach the same people',
  newness: 'others of the same group give you this too',
  audience: 'others reach more of those you want to win',
  reputation: 'carries less weight than others',
  advocacy: 'you have not said whether they would speak for you',
} as const;

/** What the network is for an objective. */
export const objectives = {
  /** Wish: the owner's words, else the kind. */
  nobodyYet: (text: string, kind: Kind) =>
    `For ${wish(text, kind)} there is nobody yet with whom anything real has happened.`,
  fit: (
    text: string,
    kind: Kind,
    told: {
      readonly share: number;
      readonly low: number;
      readonly high: number;
      readonly missing: readonly string[];
    },
  ) => {
    const { share, low, high, missing } = told;
    const covers = share < 0.02 ? 'nothing of what it takes' : `${roughShare(share)} of what it takes`;
    const rest = missing.length === 0 ? 'nothing large is missing' : `missing most: ${missing.join('; ')}`;
    const [least, most] = [low, high].map((end) => roughAmount(end).replace('about ', ''));
    const band = least === most ? '' : ` (somewhere between ${least} and ${most})`;
    return `For ${wish(text, kind)} your network covers ${covers}${band}; ${rest}.`;
  },
  noTrend: 'How it changes shows from the second week on.',
  trend: (told: {
    readonly from: Day;
    readonly before: number;
    readonly now: number;
    readonly verdict: 'same' | 'more' | 'less';
  }) => {
    const [before, now] = [roughAmount(told.before), roughAmount(told.now)];
    const since = `With what is known today, your network covered ${before} on ${date(told.from)}`;
    switch (told.verdict) {
      case 'more':
        return `${since}, and covers more now: ${now}.`;
      case 'less':
        return `${since}, and covers less now: ${now}.`;
      case 'same':
        return before === now
          ? `${since}, and as much now.`
          : `${since}, and ${now} now; what is not known about it is larger than that difference.`;
    }
  },
  nobodyInTouch: (need: Need) => `Nobody you are in touch with ${VERBS[need.kind]} ${quoted(need)}.`,
  nobodyWithin: (need: Need, nearest: string) =>
    `Nobody within reach ${VERBS[need.kind]} ${quoted(need)}; nearest: ${nearest}.`,
  covered: (share: number, need: Need, by: string) =>
    `${capital(roughShare(share))} of ${quoted(need)} is covered, most of it by ${by}.`,
  /** Somebody and their tie: `Ana, strong tie`. */
  withTie: (name: string, tie: string) => `${name}, ${tie}`,

  answers: (need: string, tie: string, drawback: keyof typeof DRAWBACKS | undefined) =>
    `Answers “${need}”, ${tie}${drawback === undefined ? '' : `; ${DRAWBACKS[drawback]}`}.`,
  fits: (
    role: { readonly title: string; readonly company: string },
    need: string,
    state: 'prospect' | 'faded' | 'nominal',
  ) => {
    const { title, company } = role;
    const who =
      title !== '' && company !== ''
        ? `${title} at ${company}:`
        : title === '' && company === ''
          ? 'What they know'
          : `${title || company}:`;
    const so = {
      prospect: 'you have not met yet',
      faded: 'you were in touch once, and it has faded',
      nominal: 'connected, but nothing real has happened between you',
    }[state];
    return `${who} fits “${need}”; ${so}.`;
  },

  strongForEach: 'You have a strong tie for each role.',
  strongMissing: (needs: readonly string[]) =>
    `Things get done with a strong tie for each role; still without one: ${listed(needs)}.`,
  tooFewNeeded: 'Those needed should know each other; fewer than two of them are within reach.',
  neededKnow: (isMet: boolean, share: number) =>
    `${isMet ? 'Those needed probably know each other' : 'Those needed hardly know each other; bring them together'} (${roughShare(share)} of pairs are expected to).`,
  sourcesForEach: 'You can cross-check each topic with independent sources.',
  sourcesMissing: (needs: readonly string[]) =>
    `Two independent sources for each topic let you cross-check; too few for ${listed(needs)}.`,
  severalCircles: (countsOwn: boolean, has: number, enough: number) =>
    `It takes ties that are not too close into ${countsOwn ? 'several groups' : 'groups beside your own'}: you have ${has} of at least ${enough}.`,
  groupsUnknown: 'Which groups your contacts belong to is not known yet.',
  noneTooLarge: (name: string | undefined, share: number) =>
    `No group should have more than half of your attention; ${name ?? 'one group'} has ${roughShare(share)}.`,
  champions: (names: readonly string[]) =>
    `Two champions who are heard and trust you carry an idea: ${names.length === 0 ? 'nobody yet' : listed(names)}.`,
  enoughInEach: (count: number) => `You have ${counted(count, 'contact')} or more in each group you want to win.`,
  tooFewIn: (needs: readonly string[]) =>
    `Two colleagues in the same team convince better than ten strangers; fewer than two in ${listed(needs)}.`,
};

function wish(text: string, kind: Kind): string {
  return text.trim() === '' ? KINDS[kind] : `“${text.trim()}”`;
}

function quoted({ name, kind }: Need): string {
  return kind === 'cell' ? name : `“${name}”`;
}
