import { timeAgo } from '../../../base/time-ago.ts';
import type { WishedChannel } from '../../../model/channel.ts';
import { commonWords } from '../../../words/en/knowledge.ts';
import { spokenShare } from '../../../words/en/spoken-share.ts';
import { sharedSentence } from '../../knowledge-words.ts';
import type { BriefWords, Way } from './brief-words.ts';

/** Briefs in English. */
export const ENGLISH_BRIEF: BriefWords = {
  lastInTouch: (days) => `You were last in touch ${timeAgo(days)}.`,
  bothWorkedAt: (company) => `You have both worked at ${company}.`,
  bothWentTo: (school) => `You both went to ${school}.`,
  shared: (part) => sharedSentence(commonWords(part), 'You'),
  bothKnow: (name, isSure) => (isSure ? `You both know ${name}.` : `You probably both know ${name}.`),

  theyKnow: (name, what) => `${name} knows about ${what}; it is new to you.`,
  youKnow: (what, name) => `You know about ${what}; ${name} is not known to.`,

  nothingOnRecord: 'Nothing is on record yet of what you know; tell it in the settings, and it can be said here.',
  knowsToo: (name) => `What you know, ${name} knows too, as far as it is on record: it makes talking easy.`,
  nobodyAround: (field, name) =>
    `You know about ${field}, which ${name} is not known for. Nobody around ${name} is on record.`,
  onlyYou: (field, name, around) =>
    `As far as you have noted, nobody around ${name} knows about ${field}. You do. ${based(name, around)}`,
  fewDo: (field, name, { held, around }) =>
    `You know about ${field}, as only ${held} around ${name} do. ${based(name, around)}`,

  offerWishes: 'Your good wishes, and nothing else this time.',
  offerIntroduction: 'Two people who may be useful to each other: leave it to both to say no.',
  offerSought: (what, name) => `What you know about “${what}”: ${name} looks for it.`,
  offerShared: (topic) => `Something you have learned lately about ${topic}: you both know about it.`,
  offerKnowledge: (field, name) => `What you know about ${field}, should ${name} need it one day.`,
  offerAsking: (name) => `Ask what ${name} is busy with, and offer to make an introduction.`,
  offerExperience: (topic, name) => `Your experience with ${topic}, should ${name} need it one day.`,

  askCall: (name, matter) =>
    `A call of a quarter of an hour${matter === undefined ? '' : ` about ${matter}`}, at a time that suits ${name}.`,
  askUnderrated: (name) => `One question: what is ${name} working on that others underrate?`,
  askLookFirst: (name, matter) => `One question: what would ${name} look at first in ${matter}?`,
  askDoFirst: (name, matter) => `One question: what would ${name} do first about ${matter ?? 'it'}?`,
  askIntroduction: (introducer, target) =>
    `Whether ${introducer} would put you in touch with ${target}, and an easy way to say no.`,
  askAgainst: (one, other, matter) =>
    `What speaks against what you believe about ${matter ?? 'it'}? Ask ${other === undefined ? one : `${one} and ${other} apart, in the same words`}.`,

  usualChannel: 'Choose the way in which you usually talk.',
  wished: (channel) => `You said that you would rather ${WISHED[channel]}.`,
  chance: ({ sentence }) => sentence,
  notLateInWeek: 'Better not on a Friday or Saturday.',
  raises: (way, chance) => `${wayWords(way)} would raise it to ${spokenShare(chance)}.`,
};

const WISHED: Readonly<Record<WishedChannel, string>> = {
  'in-person': 'meet',
  video: 'talk by video',
  phone: 'call',
  mail: 'write a mail',
  message: 'write a message',
};

function based(name: string, around: number): string {
  return `Based on ${around} ${around === 1 ? 'person' : 'people'} known around ${name}; what others know is unknown.`;
}

function wayWords(way: Way): string {
  switch (way.kind) {
    case 'call':
      return 'A call';
    case 'give-first':
      return 'Giving something first, without an ask,';
    case 'introduction':
      return `An introduction by ${way.by}`;
  }
}
