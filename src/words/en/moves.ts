import type { Day } from '../../base/days.ts';
import { countWord, timeAgo, timeSpan } from '../../base/time-ago.ts';
import { capital, date, roughAmount, roughShare } from './sentence-parts.ts';
import { spokenShare } from './spoken-share.ts';

const FOR_TWO = 'These two are the most independent you have.';

/** What moves are, and why they are suggested. */
export const moves = {
  /** `head of nursing at Uppsala Hospital`; one of the two at least. */
  role: (title: string | undefined, company: string | undefined): string =>
    title === undefined ? `at ${company}` : company === undefined ? title : `${title} at ${company}`,
  knownAs: (role: string) => `Known as ${role}.`,
  knownAsEvidence: (role: string) => `Known as: ${role}.`,
  roleUnknown: 'Nothing is known yet of what they do.',
  neverSpoken: 'You have never really spoken.',
  noExchange: 'No exchange is on record.',
  lastInTouch: (days: number) => `You were last in touch ${timeAgo(days)}.`,

  activate: (name: string, isCall: boolean) => `${isCall ? 'Call' : 'Write to'} ${name} for the first time`,
  connectedSince: (year: string | undefined) =>
    `You are connected${year === undefined ? '' : ` since ${year}`} but have never really spoken.`,

  askIntroduction: (introducer: string, target: string) => `Ask ${introducer} to introduce you to ${target}`,
  theTwo: (introducer: string, target: string, because: string) => `${introducer} and ${target}: ${because}.`,
  agrees: (introducer: string, chance: number) => `The chance that ${introducer} can and will: ${spokenShare(chance)}.`,
  guessedLink: (introducer: string, target: string, chance: number) =>
    `That ${introducer} and ${target} know each other is a guess: ${spokenShare(chance)}.`,
  unaskedFor: (name: string, days: number) => `You have not asked ${name} for anything for ${timeSpan(days)}.`,

  sayWhom: 'Say whom you really talk to',
  sayWhomBecause: 'So far nobody in your network is known to be more than a name; twenty answers make a plan possible.',
  sayNeeds: 'Say what your objective needs',
  writeDown: 'Write down what you want to achieve',
  writeDownBecause: 'Without an objective the week can only keep the ties that you have.',
  sayWhether: (one: string, other: string) => `Say whether ${one} and ${other} know each other`,
  sayWhetherBecause: 'Your answer says most about how open your network is.',
  linkChance: (chance: number) => `From what is on record, the chance that they do is ${spokenShare(chance)}.`,
  shareOfDoubt: (share: number) =>
    `How many separate windows your contacts are is in doubt; ${share < 0.1 ? 'a part' : roughShare(share)} of that doubt rests on these two.`,
  sayKnows: (name: string) => `Say what ${name} knows about`,
  knownOnlyAs: (role: string) =>
    `Known only as: ${role}. A topic or two would tell what you could learn from each other.`,
  profileKnown: (name: string, share: number) =>
    `Of what would tell how near ${name} is to you, ${roughAmount(share)} is known.`,

  ask: (name: string, need: string) => `Ask ${name} for advice on ${need}`,
  askBecause: (need: string) => `Knows about “${need}”. People think more of those who ask them well.`,

  attend: (event: string) => `Go to ${event}`,
  nobodyGoes: 'Nobody you know is known to go.',
  willBeThere: (names: readonly string[]) => `${both(names)} will be there.`,
  newContacts: 'An event brings a few new contacts; the week after is for following up.',
  eventFit: (share: number) => `Of what is missing there, such an afternoon may bring ${roughAmount(share)}.`,

  congratulate: (name: string, isCall: boolean) =>
    isCall ? `Call ${name} to congratulate` : `Congratulate ${name} in writing`,
  congratulateBecause: (news: string, isCall: boolean) =>
    `${news}. ${isCall ? 'A call in the first days is remembered longer than a message.' : 'A line of your own is worth more than a click.'}`,
  cameToLight: (days: number) => `This came to light ${timeAgo(days)}; good news is fresh for a week.`,

  crossCheck: (one: string, other: string, need: string) => `Ask ${one} and ${other}, each alone, about ${need}`,
  sourcesCount: (sources: number, halves: number) =>
    `${capital(countWord(sources))} sources, but they count as ${inHalves(halves)}. ${FOR_TWO}`,
  overlap: (one: string, other: string, share: number) =>
    `What ${one} and ${other} could tell you overlaps: ${roughAmount(share)}, as far as is known.`,
  checkQuestion: (one: string, other: string, question: string) => `Ask ${one} and ${other}, each alone: “${question}”`,
  checkQuestionBecause: 'You keep this question; these two know about it, and differ as sources as far as is known.',

  coffee: (name: string) => `Coffee with ${name}`,
  longCall: (name: string) => `A long call with ${name}`,
  videoTalk: (name: string) => `Talk with ${name} by video`,
  goodTalk: 'A good talk makes this tie last.',
  bothIn: (town: string) => `Both of you are in ${town}.`,
  farAway: (town: string, own: string) => `${town} is not ${own}: by video, until one of you travels.`,

  introduce: (one: string, other: string) => `Introduce ${one} to ${other}`,
  bothKnowAbout: (topic: string) => `Both know about ${topic}.`,
  bothWorkIn: (industry: string, one: string, other: string) =>
    `Both work in ${industry}, one in ${one}, one in ${other}.`,
  offersSought: (name: string, sought: string, other: string, offered: string) =>
    `${name} looks for “${sought}”, and ${other} offers “${offered}”.`,
  knowsSought: (name: string, sought: string, other: string) =>
    `${name} looks for “${sought}”, and ${other} knows about it.`,
  introduceBecause: (match: string) => `${match} As far as you have noted, they do not know each other.`,
  notMet: (one: string, other: string) => `Nothing on record says that ${one} and ${other} have met.`,
  joining: 'You bridge one gap less once they know each other; those who join people are thought of first.',

  maintain: (name: string, isCall: boolean) => `${isCall ? 'Call' : 'Write to'} ${name}`,
  followUp: (event: string) => `You spoke at ${event} and said that you would follow up.`,
  metOn: (day: Day) => `You met on ${date(day)} and have not been in touch since; a second word makes it last.`,
  ownRhythm: (days: number) => `You want to be in touch about every ${timeSpan(days)}.`,
  onlyTieTo: (circle: string) => `Keeps your only tie to ${circle}.`,
  oneOfTies: (ties: number, circle: string) => `Keeps one of your ${countWord(ties)} ties to ${circle}.`,
  fewOthers: (name: string) => `Few others you talk to seem to know ${name}, and such ties fade first.`,
  chosen: 'You want to keep this tie close.',
  wide: (days: number) => `A line about every ${timeSpan(days)} keeps a tie from going to sleep.`,

  meet: (name: string, isCall: boolean) => `${isCall ? 'Call' : 'Write to'} ${name}, whom you do not know yet`,
  notedToMeet: 'You noted this person as somebody to meet.',

  keepPromise: (name: string, promise: string) => `Keep your word to ${name}: ${promise}`,
  promisedOn: (made: Day, due: Day, isOver: boolean) =>
    `You promised it on ${date(made)}, ${isOver ? `and it was due on ${date(due)}` : `to be done by ${date(due)}`}.`,
  promiseFirst: 'What is promised comes before what is suggested; let it go if it is not wanted any more.',

  offer: (name: string, topic: string) => `Send ${name} something useful on ${topic}`,
  giveFirst: (topic: string) => `Give first this time: you both know about ${topic}. No ask.`,
  offerBecause: (topic: string, last: string) => `You both know about ${topic}. ${last} No ask this time.`,

  passOn: (name: string, idea: string) => `Tell ${name} about “${idea}”, and ask to pass it on`,
  knowsTopic: (topics: readonly string[]) => `Knows about what it is about: ${topics.join(', ')}.`,
  closeTo: (audience: string) => `Is close to those it is for: “${audience}”.`,
  passOnBecause: (audience: string) => `Reaches “${audience}”, whom you want to win.`,

  reconnect: (name: string, channel: 'phone' | 'video' | 'mail' | 'message') =>
    channel === 'phone'
      ? `Call ${name} again`
      : channel === 'video'
        ? `Talk with ${name} again by video`
        : `Write to ${name} again`,
  reconnectBecause: (days: number) =>
    `You were well in touch once and have not been for ${timeSpan(days)}. It feels harder than it is, and usually pays more.`,
  trustKept: 'Old trust fades far more slowly than contact does.',

  rest: (name: string) => `Let the tie with ${name} rest`,
  restBecause: 'No need to chase this month: others you talk to reach the same people.',
  othersReach: (name: string, share: number) => `Of what ${name} reaches, your others reach ${roughAmount(share)}.`,

  livesIn: (place: string) => `Lives in ${place}.`,
  talk: (name: string) => `A talk with ${name}`,
  meetInPerson: (name: string) => `Meet ${name}`,
  talkKeeps: 'A talk face to face keeps this tie.',
  somebodyNew: 'Somebody new, in person.',

  nobodyCovers: (need: string) => `Nobody you talk to covers “${need}” yet.`,
  littleCovered: (need: string) => `Your network covers little of “${need}” so far.`,
  strengthens: (need: string) => `It strengthens “${need}”, which your network covers in part.`,
  willCover: (share: number, need: string, days: number) =>
    `If nothing is done, your network will cover ${roughAmount(share)} of “${need}” in ${timeSpan(days)}.`,
  lastExchange: (day: Day) => `The last exchange on record is of ${date(day)}.`,
  noTieYet: (after: Band, days: number) =>
    `There is no tie yet; if this works, it will be ${BANDS[after]} in ${timeSpan(days)}.`,
  tieEitherWay: (now: Band, later: Band, { days, fades }: { readonly days: number; readonly fades: boolean }) =>
    `The tie is ${BANDS[now]} today; in ${timeSpan(days)} it will be ${BANDS[later]} either way, and ${fades ? 'fade less' : 'grow'} with this.`,
  tieChanges: (now: Band, later: Band, { days, after }: { readonly days: number; readonly after: Band }) =>
    `The tie is ${BANDS[now]} today; in ${timeSpan(days)} it will be ${BANDS[later]} without this, ${BANDS[after]} if it works.`,

  /** What a move of an earlier week was, where no more of it is kept. */
  plainCongratulate: (name: string) => `Congratulate ${name}`,
  plainOffer: (name: string) => `Offer ${name} something`,
  plainAsk: (name: string) => `Ask ${name} for advice`,
  plainAskIntroduction: (name: string, other: string | undefined) =>
    other === undefined ? `Ask ${name} for an introduction` : `Ask ${name} for an introduction to ${other}`,
  plainTalk: (name: string) => `Talk with ${name}`,

  skippedTwice: 'You skipped this twice: drop it for good, or try another channel?',
  /** By how much there is to take in, from hardly anything to a new person. */
  /** So many career stages above the owner; undefined: at the top of an organisation, whatever the owner's stage. */
  stageAbove: (stages: number | undefined) =>
    `${stages === undefined ? 'Stands at the top of an organisation' : `Stands ${countWord(stages)} career ${stages === 1 ? 'stage' : 'stages'} above you`}; as a rule such people answer less often, and the chance reckons with it.`,
  stageBelow:
    'Is earlier in their career than you; as a rule such people answer more often, and the chance reckons with it.',
  load: [
    'It brings hardly anything new to take in.',
    'It brings a little to take in, less than half of what somebody new would.',
    'It brings as much to take in as half a new person.',
    'It brings as much to take in as somebody new.',
  ] as const,
};

/** How strong a tie is. */
type Band = 'nominal' | 'weak' | 'medium' | 'strong';

const BANDS: Readonly<Record<Band, string>> = {
  nominal: 'next to nothing',
  weak: 'weak',
  medium: 'of medium strength',
  strong: 'strong',
};

/** Halves in words: `one and a half`. */
export function inHalves(halves: number): string {
  const whole = countWord(Math.floor(halves / 2));
  return halves % 2 === 0 ? whole : `${whole} and a half`;
}

function both(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
