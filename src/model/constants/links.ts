import { constants } from './constant.ts';

/** How likely it is that two contacts know each other: science §2.3. */
export const LINK_CONSTANTS = constants({
  linkBaseline: {
    default: 0.02,
    range: [0, 0.1],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Chance that two of your working network know each other, knowing nothing else.',
  },
  linkTold: {
    default: 0.9,
    range: [0.5, 1],
    tag: 'M',
    source: 'science §2.3',
    meaning:
      'Evidence from a file that says that two know each other; files are wrong and grow old, so it is less than your word.',
  },
  linkTogether: {
    default: 0.5,
    range: [0.2, 0.9],
    tag: 'M',
    source: 'after Newman 2001',
    meaning: 'Evidence from a meeting or thread of three; of g people this over g−2.',
  },
  linkTogetherLargest: {
    default: 12,
    range: [6, 30],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'People above which a meeting tells little.',
  },
  linkTogetherLarge: {
    default: 0.02,
    range: [0, 0.1],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Evidence from one larger meeting.',
  },
  linkSameCompanyUnknown: {
    default: 0.15,
    range: [0.05, 0.4],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Evidence from a common employer; its size is never known.',
  },
  linkSameFunctionFactor: {
    default: 2,
    range: [1, 4],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Factor when they also do the same work.',
  },
  linkSameFunctionMost: {
    default: 0.8,
    range: [0.5, 1],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Most evidence from employer and function together.',
  },
  linkPastFactor: {
    default: 0.5,
    range: [0.2, 1],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Factor for an employer that is past.',
  },
  linkSameSchool: {
    default: 0.05,
    range: [0, 0.2],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Evidence from a common school or community.',
  },
  linkSameCohort: {
    default: 0.15,
    range: [0.05, 0.4],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Evidence from a common school at the same time.',
  },
  linkSameDay: {
    default: 0.1,
    range: [0, 0.3],
    tag: 'M',
    source: 'science §2.3',
    meaning: 'Evidence from having connected with you on the same day.',
  },
});
