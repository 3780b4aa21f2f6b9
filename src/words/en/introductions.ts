import type { Day } from '../../base/days.ts';
import { countWord, timeAgo, timeSpan } from '../../base/time-ago.ts';
import { capital, date, figure } from './sentence-parts.ts';
import { spokenShare } from './spoken-share.ts';

/** Ways to people, and introductions under way. */
export const introductions = {
  youTwo: (name: string, tie: string, agrees: number) => `${name} and you: ${tie}; would agree ${spokenShare(agrees)}.`,
  theTwo: (one: string, other: string, because: string) => `${one} and ${other}: ${because}.`,
  neverAsked: 'You have not asked them for an introduction yet.',
  lastAsked: (days: number, times: number) =>
    `Last asked ${timeAgo(days)}${times === 0 ? '' : `, ${countWord(times)} ${times === 1 ? 'time' : 'times'} in a year`}.`,
  circleNew: 'As far as is known, you are in touch with nobody else of their circle.',
  circleKnown: (share: number) => `You are in touch with ${spokenShare(share)} of their circle already.`,
  friendsTooFar: 'Their friends are more than one step away: prefer somebody closer, one bridge at a time.',
  giveFirst: (name: string) => `You have asked ${name} for more than you gave: give first.`,
  leaveInPeace: (name: string, until: Day) => `You asked ${name} lately; leave them in peace until ${date(until)}.`,
  without: (chance: string) => `Without an introduction: ${chance}`,
  inTouchAlready: (name: string) => `You are in touch with ${name} already: ask them yourself.`,
  oneWay: 'One way is known.',
  ways: (count: number) => `${capital(countWord(count))} ways are known; ask one, then the next.`,
  nobodyKnows: (name: string) => `Nobody within your reach is known to know ${name}.`,
  knowOf: (count: number, what: string) =>
    count === 0 ? `You know of nobody for “${what}” yet.` : `You know of ${figure(count)} for “${what}”.`,
  nobodyToAsk: 'There is nobody within your reach to ask yet.',
  askLikeliest: 'Ask those whose friends are likeliest to help.',
  connected: 'You are connected: a first word is enough.',
  probably: (because: string) =>
    because === '' ? 'They probably know each other.' : `They probably know each other: ${because}.`,

  noPairs:
    'Nobody is known of whom you could introduce to each other: it takes two who do not know each other and something that both know about, or that one looks for and the other has: say it on their pages.',
  pairs: 'Whoever introduces two is less often the only one between them, and both are helped. Ask each of them first.',
  /** Effective size now, and then. */
  position: (before: number, after: number) => {
    const [now, then] = [before.toFixed(1), after.toFixed(1)];
    const change = now === then ? 'and hardly like fewer' : `and like ${then}`;
    return `Your contacts act like ${now} separate windows now, ${change} once the two know each other; you gain goodwill with both.`;
  },

  /** Something that came back; the last is the one met. */
  cameAbout: (people: readonly string[]) =>
    `Introduced to ${people.at(-1)} through ${people.slice(0, -1).join(' and ')}`,
  onePerson: 'Both turned out to be one person; there is nobody left to introduce.',
  ask: (introducer: string) => `Ask ${introducer}, with the words below.`,
  wasAsked: (introducer: string, days: number) => `${introducer} was asked ${timeAgo(days)}.`,
  wasAskedUntil: (introducer: string, days: number, until: Day) =>
    `${introducer} was asked ${timeAgo(days)}; leave it until ${date(until)}.`,
  accepted: (introducer: string, target: string) =>
    `${introducer} agrees, and asks ${target} first. Say when the introduction is made.`,
  talkedSince: (target: string) => `You and ${target} have been in touch since: say that you met.`,
  writeNow: (introducer: string, target: string) => `Write to ${target} while it is fresh, and thank ${introducer}.`,
  youMet: (introducer: string) => `You met. Tell ${introducer} how it went.`,
  declined: (introducer: string, target: string) =>
    `${introducer} would rather not. Look for another way to ${target}.`,
  cameToNothing: 'It came to nothing this time.',
  askFirst: (one: string, other: string) => `Ask ${one} first, and ${other} only once ${one} would like to.`,
  waiting: (names: readonly string[]) => `Waiting for ${names.join(' and ')}.`,
  askNow: (willing: readonly string[], unasked: readonly string[]) =>
    `${willing.join(' and ')} would like to: ask ${unasked.join(' and ')} now.`,
  bothWould: (one: string, other: string) => `Both would like to: introduce ${one} and ${other}.`,
  introduced: (one: string, other: string) => `${one} and ${other} are introduced; the rest is theirs.`,
  theyMet: (one: string, other: string) => `${one} and ${other} met.`,
  oneDeclined: (name: string | undefined) => `${name ?? 'One of them'} would rather not. Nobody else need hear of it.`,
  dueConsidered: (days: number) => `Kept ${timeSpan(days)} ago: ask, or let it go.`,
  dueAsked: (days: number, name: string) =>
    `No answer for ${timeSpan(days)}: a kind word to ${name}, or ask the next one.`,
  dueAskedTwo: (days: number) => `No answer for ${timeSpan(days)}: a kind word, or let it rest.`,
  dueAccepted: (days: number) => `That was ${timeSpan(days)} ago; a kind word may help.`,
  dueIntroduced: (days: number) => `That was ${timeSpan(days)} ago: have you met?`,
  dueIntroducedTwo: (days: number) => `That was ${timeSpan(days)} ago: did anything come of it?`,
};
