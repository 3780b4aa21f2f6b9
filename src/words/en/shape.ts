import { capital, counted, roughShare, short } from './sentence-parts.ts';

type Trait = 'employer' | 'function' | 'industry' | 'circle';

/** The two ends of what is not known exactly. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const OUTSIDE: Readonly<Record<Exclude<Trait, 'circle'>, string>> = {
  employer: 'outside your company',
  function: 'doing other work than you',
  industry: 'in another industry',
};
const ALIKE: Readonly<Record<Exclude<Trait, 'circle'>, string>> = {
  employer: 'people at your own company',
  function: 'people who do the same work as you',
  industry: 'people in your own industry',
};
const KNOWN: Readonly<Record<Trait, string>> = {
  employer: 'employers',
  function: 'functions',
  industry: 'industries',
  circle: 'groups',
};
const EVENNESS = { even: 'almost evenly', uneven: 'unevenly', 'very-uneven': 'very unevenly' } as const;

/** Why each kind of finding matters, with where it is from; none says what will come of it. */
const MATTERS = {
  alike:
    'People turn to those who are like them, and so hear what they mostly know already (McPherson, Smith-Lovin & Cook 2001). How much likeness is good depends on what you want: trust grows easily among the alike, new ideas seldom do.',
  'one-group':
    'A group passes on its own news and its own views. Where most attention goes to one, others can hold what you do not hear of for long (Burt 2004).',
  'fading-bridges':
    'Ties to people whom nobody else of yours knows are the first to go: among bankers nine of ten were gone after a year (Burt 2002). A word now costs less than finding another way later.',
  'closed-network':
    'Where those you talk to talk to one another, the same things come round again; people between groups were more often thought to have good ideas (Burt 2004). For work that takes trust, a closed circle can be the better one.',
  'one-in-between':
    'What goes through one person alone stops where they stop: what they leave out, forget or take with them does not reach you (Burt 1992).',
  'redundant-contacts':
    'People who know the same people tend to tell the same. Each is a friend all the same; it is the time for news that they share (Burt 1992).',
  'mostly-names':
    'A connection is made in a second and says little of whether anybody would answer. What helps comes of exchanges in which both learn something.',
  'dormant-ties':
    'Managers who asked people they had lost touch with got advice that was newer and no less trusted than that of their present contacts (Levin, Walter & Murnighan 2011).',
  'only-in-writing':
    'What is hard to put in words travels by voice and face (Daft & Lengel 1986), and people agree far more often when asked in person than they expect to (Roghanizad & Bohns 2017).',
  'little-known':
    'Of whom little is known, neither likeness nor difference can be said: the advice about them is no better than that.',
  fit: 'A network that serves one aim can hinder another. This one is read for what you want to achieve.',
  gap: 'What nobody within reach knows or stands for has to come from somebody new, or through those you have.',
  shape:
    'Aims ask for different shapes: close ties that know each other carry work that takes trust (Hansen 1999), ties into several groups bring news.',
} as const;

/** What the network looks like, and what that means. */
export const shape = {
  matters: (kind: keyof typeof MATTERS) => MATTERS[kind],
  noShape: 'No active contacts yet: there is no shape to measure.',
  onlyLink: (pairs: number, range: Range) =>
    `You are the only link for about ${counted(pairs, 'pair')} of people${between(range, whole)}.`,
  oneWindow: 'You have 1 active contact: one window.',
  windows: (contacts: number, windows: number, range: Range) =>
    `You have ${contacts} active contacts; because some know each other they act like about ${counted(windows, 'separate window')}${between(range, short)}.`,
  ownWindow: (share: number) => `${capital(roughShare(share))} of your contacts open a window of their own.`,
  closure: (reading: 'open' | 'closed' | 'mixed', share: number) => {
    const read = {
      open: 'open: most of the people you rely on do not talk to each other',
      closed: 'closed: the people you rely on talk to each other',
      mixed: 'mixed: some of the people you rely on talk to each other',
    }[reading];
    return `Your network is ${read} (${share < 0.12 ? 'hardly any' : roughShare(share)} of all pairs probably know each other).`;
  },
  constraint: (mean: number, range: Range) =>
    `Burt's constraint is ${mean.toFixed(2)}${between(range, (value) => value.toFixed(2))}; it falls with the number of contacts by itself, so compare it with networks of like size only.`,
  nobodyBetween: 'No single person stands between you and most others.',
  oneBetween: (name: string) => `One person (${name}) stands between you and most others.`,
  noBridges: 'None of your active contacts is your only way into its circle.',
  bridges: (count: number) =>
    `${counted(count, 'active contact')} probably ${count === 1 ? 'knows' : 'know'} none of the others: ${count === 1 ? 'a bridge' : 'bridges'} that only you keep.`,

  /** `where`: the circle, undefined where it has no name. */
  oneFading: (name: string, where: string | undefined) =>
    `${name} is your only way into ${where ?? 'a circle of their own'}, and the tie is fading; ties like this usually fade within a year.`,
  someFading: (count: number, name: string) =>
    `${count} people are your only way into their circles, ${name} first, and these ties are fading; ties like this usually fade within a year.`,
  closed: 'Most of the people you rely on talk to each other, so you hear much the same from all of them.',
  standsBetween: (name: string) =>
    `${name} stands between you and most of the others: what you learn and whom you reach hangs on one person.`,
  redundant: (count: number, all: number) =>
    `${count} of your ${all} active contacts reach hardly anybody whom others of yours do not: good company, but no new windows.`,

  alike: (share: number, trait: Exclude<Trait, 'circle'>) =>
    `${capital(roughShare(share))} of your attention goes to ${ALIKE[trait]}: easy to understand each other, hard to hear anything new.`,
  oneGroup: (share: number, name: string | undefined) =>
    `One group has ${roughShare(share)} of your attention: ${name ?? 'One group'}.`,
  ownUnknown: (trait: Exclude<Trait, 'circle'>) =>
    `Your own ${trait} is not known, so whether contacts share it cannot be told.`,
  tooFewKnown: (trait: Trait, share: number) =>
    `The ${KNOWN[trait]} of only ${ofContacts(share)} of your active contacts are known: too few to judge.`,
  outside: (
    trait: Exclude<Trait, 'circle'>,
    {
      heads,
      attention,
      known,
    }: { readonly heads: number; readonly attention: number | undefined; readonly known: number },
  ) =>
    attention === undefined
      ? `${capital(ofContacts(heads))} of your contacts and of your attention are ${OUTSIDE[trait]}${knownFor(known)}.`
      : `${capital(ofContacts(heads))} of your contacts, but ${roughShare(attention)} of your attention, are ${OUTSIDE[trait]}${knownFor(known)}.`,
  groups: (count: number, known: number) =>
    `Your active contacts belong to ${counted(count, 'group')}${knownFor(known)}.`,
  oneGroupOnly: 'All of your contacts belong to one group.',
  spread: (count: number, evenness: 'even' | 'uneven' | 'very-uneven') =>
    `Your contacts are spread ${EVENNESS[evenness]} over ${counted(count, 'group')}.`,
  mostToOne: (name: string | undefined, share: number) =>
    `Most of your attention goes to one group: ${name ?? 'one group'} (${roughShare(share)}).`,
  noneTooLarge: (name: string | undefined, share: number) =>
    `No group has more than half of your attention; ${name ?? 'one group'} has most (${roughShare(share)}).`,
  known: (share: number) => `${capital(roughShare(share))} of what matters about your active contacts is known.`,
  doTheyKnow: (one: string, other: string) => `Do ${one} and ${other} know each other?`,
};

/** ` (55.3–56.1)` where the two ends are not said alike, so that an exact value is not dressed up as a guess. */
function between({ low, high }: Range, said: (value: number) => string): string {
  return said(low) === said(high) ? '' : ` (${said(low)}–${said(high)})`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function knownFor(known: number): string {
  return known > 0.995 ? '' : ` (known for ${ofContacts(known)} of active contacts)`;
}

function ofContacts(share: number): string {
  return roughShare(share).replace('very little', 'very few');
}
