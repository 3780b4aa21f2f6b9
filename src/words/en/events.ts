import { countWord } from '../../base/time-ago.ts';
import { counted, figure } from './sentence-parts.ts';

/** Events and visits. */
export const events = {
  /** `fresh`: new people that can be taken in. */
  limits: (perDay: number, fresh: number) =>
    `At most ${countWord(perDay)} talks a day. ${
      fresh < 1
        ? 'You met many lately, so this time it is people you know.'
        : `About ${countWord(fresh)} new ${fresh === 1 ? 'person' : 'people'} can be taken in; the week after is for turning talks into conversations.`
    }`,
  /** A promise. */
  followUpAfter: (event: string) => `follow up after ${event}`,
  overUnsaid: 'It is over. With whom did you speak?',
  overSome: (left: number) => `It is over; of ${counted(left, 'person', 'people')} nothing is said yet.`,
  over: 'It is over.',
  overAll: 'It is over, and everything is said.',
  nobodyLives: 'Nobody known lives there.',
  nobodyYet: 'Who will be there is not known yet; paste or drop a list.',
  there: (people: number, known: number, isTrip: boolean) => {
    const where = isTrip ? `${people === 1 ? 'lives' : 'live'} there` : 'will be there';
    return `${counted(people, 'person', 'people')} ${where}, as far as is known; you know ${known === 0 ? 'none' : figure(known)} of them.`;
  },
  asked: (people: number) =>
    people === 1 ? 'One is perhaps somebody you know.' : `${people} are perhaps people you know.`,
  thinking: 'You think about going.',
  thinkingTold: 'You think about going; the week says when it is worth it.',
};
