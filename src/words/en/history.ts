import type { Day } from '../../base/days.ts';
import type { Channel } from '../../model/channel.ts';
import type { FavourKind } from '../../model/favour.ts';
import { date } from './sentence-parts.ts';

/** What went to and fro in an interaction, from the side of one person. */
interface Part {
  readonly incoming: number;
  readonly outgoing: number;
}

const FAVOURS: Readonly<Record<FavourKind, string>> = {
  'gave-help': 'You helped',
  'gave-introduction': 'You introduced them to somebody',
  'gave-feedback': 'You gave feedback',
  'gave-resource': 'You gave them something of use',
  congratulated: 'You congratulated them',
  'asked-advice': 'They advised you',
  'asked-introduction': 'They introduced you, or you asked them to',
  'asked-favour': 'They did you a favour',
  'passed-on-idea': 'You passed an idea on to them',
  'they-thanked': 'They thanked you or came back',
};

/** What happened with people, and what came of it. */
export const history = {
  /** `Met in person, 40 minutes`, `3 messages, both ways`; `others` beside the two. */
  interaction: (
    channel: Channel,
    part: Part,
    { others, minutes }: { readonly others: number; readonly minutes: number | undefined },
  ) => {
    const company = others > 0 ? ` with ${others} other${others > 1 ? 's' : ''}` : '';
    const time = minutes === undefined ? '' : `, ${minutes} minutes`;
    switch (channel) {
      case 'in-person':
        return `Met in person${company}${time}`;
      case 'video':
        return `Spoke by video${company}${time}`;
      case 'phone':
        return `Spoke on the phone${company}${time}`;
      case 'voice-note':
        return `Voice note${way(part)}`;
      case 'mail':
        return `${count(part, 'mail')}${company}${way(part)}`;
      case 'message':
        return `${count(part, 'message')}${company}${way(part)}`;
      case 'invitation':
        return 'Connected on LinkedIn. Nothing was said.';
      case 'reaction':
        return 'A one-click phrase or reaction';
    }
  },
  favour: (kind: FavourKind, about: string | undefined) =>
    about === undefined ? `${FAVOURS[kind]}.` : `${FAVOURS[kind]}: ${about}`,

  cameOn: (day: Day, names: readonly string[], months: number | undefined) => {
    const by = names.length === 0 ? '' : ` by ${names.join(', then ')}`;
    const after =
      months === undefined
        ? 'no contact before is known'
        : `${inMonths(months)} after first contact${names.length > 1 ? ' with any of them' : ''}`;
    return `Came on ${date(day)}${by}; ${after}.`;
  },
  nothingCame: 'Nothing is noted yet. Results usually take months.',
  tooFewCame: (count: number) =>
    `${count === 1 ? 'One thing came' : `${count} things came`} back; too few to say how long it usually takes. Results usually take months.`,
  halfCame: (count: number, months: number) =>
    `${count} things came back, half of those whose first contact is known ${inMonths(months)} or more after it. Results usually take months.`,

  nothingPlanned: 'Nothing was planned last week.',
  noneDone: (moves: number) => `A quiet week: none of ${moves} moves was done. What still matters comes again.`,
  done: (done: number, moves: number, answered: number) =>
    `${done} of ${moves} moves ${was(done)} done. ${answered === 0 ? 'None was answered yet' : `${answered} ${was(answered)} answered`}.`,
  unsaid: (open: number) => `Of ${open} nothing was said; say so below, or let them be.`,
  pace: (people: number, word: 'too-much' | 'too-little' | 'right' | null) => {
    const room = `Tertius reckons with room for about ${people} new people a week in the long run`;
    if (word === null) return `${room}; your answer is heard once a month, when that number is set anew.`;
    if (word === 'right') return `${room}; nothing changes.`;
    return word === 'too-much'
      ? `${room}; when that number is next set, it becomes lower.`
      : `${room}; when that number is next set, it may rise, if those you met heard from you again.`;
  },

  peopleNoted: (count: number) =>
    `${count} ${count === 1 ? 'person' : 'people'} noted; whom to meet stands on its page.`,
  privateMove: (minutes: number) => `${minutes} minutes for your network`,
  anyTime: (sentence: string) => `Any time: ${sentence}`,
  anyTimeThisWeek: (moves: number) => `Any time this week: ${moves} moves`,
};

function count({ incoming, outgoing }: Part, what: string): string {
  const total = incoming + outgoing;
  return total === 1 ? `A ${what}` : `${total === 0 ? 'Some' : total} ${what}s`;
}

function way({ incoming, outgoing }: Part): string {
  if (incoming > 0 && outgoing > 0) return ', both ways';
  if (incoming > 0) return ' from them';
  return outgoing > 0 ? ' from you' : '';
}

function inMonths(months: number): string {
  const whole = Math.round(months);
  return whole < 1 ? 'less than a month' : whole === 1 ? 'about a month' : `about ${whole} months`;
}

function was(count: number): string {
  return count === 1 ? 'was' : 'were';
}
