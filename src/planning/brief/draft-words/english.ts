import { timeSpan } from '../../../base/time-ago.ts';
import type { DraftWords } from './draft-words.ts';

/** Drafts in English. */
export const ENGLISH: DraftWords = {
  greeting: (name) => `Dear ${name},`,
  span: timeSpan,
  again: (span) => `it has been ${span} since we were last in touch.`,
  connected: 'we are connected but have never really spoken.',
  unmet: 'we have not met yet.',
  role: (role) => `I am ${role}.`,
  at: 'at',
  shared: (topic) => `We both know about ${topic}.`,
  own: (topic) => `I know about ${topic}, should that ever be of use to you.`,
  news: 'I have just seen your news: congratulations!',
  firstDays: 'I hope the first days are good ones.',
  something: (topic) => `here is something${topic === undefined ? '' : ` on ${topic}`} that made me think of you.`,
  noAnswer: 'No need to answer.',
  askCall: (matter) => `Would you have a quarter of an hour for a call${about(matter)}?`,
  askTalk: (matter) => `Would you have time for a talk${about(matter)}?`,
  askView: (matter) => `May I ask what you think${about(matter)}?`,
  oneLine: 'A line is enough.',
  howAreYou: 'How are you, and what are you working on these days?',
  noLongAnswer: 'No need for a long answer.',
  introduceMe: (target) => `would you introduce me to ${target}? It is quite all right to say no.`,
  askThemFirst: 'Please ask them first whether they would like to.',
  somebodyAsks: (owner, role, matter) =>
    `I know ${owner}${role === undefined ? '' : `, ${role}`}, who would like a short talk with you${about(matter)}.`,
  theyBring: (topic) => `In return there is what they know about ${topic}.`,
  mayConnect: 'May I put you in touch? It is quite all right to say no.',
  forward: (owner, role, matter) =>
    `To forward: ${owner}${role === undefined ? '' : `, ${role},`} would like a short talk${about(matter)}.`,
  inReturn: (topic) => `In return there is what I know about ${topic}.`,
  introduce: (other, role) =>
    `may I introduce you to ${other}${role === undefined ? '' : ` (${role})`}? I think you two would have a lot to say to each other.`,
  mayDecline: 'If it does not suit you now, just tell me.',
  onlyIfBoth: 'I pass your name on only if you would both like to.',
  both: (one, other) => `${one}, dear ${other}`,
  meetEachOther: 'as you both said yes, meet each other.',
  presented: (name, role) => (role === undefined ? `This is ${name}.` : `This is ${name} (${role}).`),
  restIsYours: 'I leave the rest to you two.',
  promised: (what) => `I promised you something, and have not forgotten it: ${what}.`,
  passOn: (matter) => `may I tell you about an idea${about(matter)}, and ask you to pass it on if you like it?`,
  points: {
    news: 'Say what the news means to you; ask how the first days are.',
    leftOff: (span) => `Pick up where you left off ${span} ago.`,
    busyWith: (name) => `Ask what ${name} is busy with now.`,
    offer: (topic) => `Offer what you know about ${topic}.`,
    ask: (name, matter) =>
      matter === undefined
        ? `One question: what is ${name} working on that others underrate?`
        : `One question: what would ${name} look at first in ${matter}?`,
    noAsk: 'Ask for nothing this time.',
  },
};

function about(matter: string | undefined): string {
  return matter === undefined ? '' : ` about ${matter}`;
}
