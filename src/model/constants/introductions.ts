import { constants } from './constant.ts';

/** Whom to ask for an introduction, and to how far away: science §10. */
export const INTRODUCTION_CONSTANTS = constants({
  friendLikeness: {
    default: 0.6,
    range: [0.3, 0.9],
    tag: 'M',
    source: 'science §10, after McPherson et al. 2001 for the direction',
    meaning: 'How far the friends of an introducer are like the introducer; for the rest they are like everybody.',
  },
  introductionStepMost: {
    default: 0.25,
    range: [0.1, 0.5],
    tag: 'M',
    source: 'science §10',
    meaning: 'Knowledge distance beyond the best one from which on a closer introducer is preferred.',
  },
  introductionWaitDays: {
    default: 10,
    range: [3, 30],
    tag: 'M',
    source: 'science §10',
    meaning: 'Days without an answer after which the next introducer is asked.',
    forOwners: true,
  },
});
