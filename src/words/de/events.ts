import type { Texts } from '../words.ts';
import { counted, countedInWords, number } from './phrases.ts';

/** Events and visits. */
export const events: Texts['events'] = {
  limits: (perDay, fresh) =>
    `Höchstens ${countedInWords(perDay, 'ein Gespräch', 'Gespräche')} am Tag. ${
      fresh < 1
        ? 'Du hast zuletzt viele kennengelernt, darum sind es diesmal Menschen, die du kennst.'
        : `Etwa ${countedInWords(fresh, 'ein neuer Mensch ist', 'neue Menschen sind')} zu verarbeiten; die Woche danach ist dafür da, aus Begegnungen Gespräche zu machen.`
    }`,
  followUpAfter: (event) => `nach „${event}“ melden`,
  overUnsaid: 'Es ist vorbei. Mit wem hast du gesprochen?',
  overSome: (left) => `Es ist vorbei; zu ${counted(left, 'Person', 'Personen')} ist noch nichts gesagt.`,
  over: 'Es ist vorbei.',
  overAll: 'Es ist vorbei, und alles ist gesagt.',
  nobodyLives: 'Dort lebt niemand, der bekannt ist.',
  nobodyYet: 'Wer dort sein wird, ist noch nicht bekannt; füg eine Liste ein oder leg sie ab.',
  there: (people, known, isTrip) =>
    `${counted(people, 'Person', 'Personen')} ${isTrip ? (people === 1 ? 'lebt' : 'leben') : people === 1 ? 'wird' : 'werden'} dort${isTrip ? '' : ' sein'}, soweit bekannt; davon kennst du ${known === 0 ? 'niemanden' : number(known)}.`,
  asked: (people) =>
    people === 1 ? 'Eine davon kennst du vielleicht schon.' : `${people} davon kennst du vielleicht schon.`,
  thinking: 'Du überlegst, hinzugehen.',
  thinkingTold: 'Du überlegst, hinzugehen; die Woche sagt, wann es sich lohnt.',
};
