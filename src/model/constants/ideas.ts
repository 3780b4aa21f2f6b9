import { constants } from './constant.ts';

/** Ideas, whom to tell of them, and whom to ask: science §4.5, §8. */
export const IDEA_CONSTANTS = constants({
  ideaAcquainted: {
    default: 0.3,
    range: [0.2, 0.6],
    tag: 'M',
    source: 'science §8',
    meaning:
      'Probability that two people know each other from which they count as acquainted supporters of a costly idea.',
  },
  ideaSupporters: {
    default: 2,
    range: [2, 4],
    tag: 'E',
    source: 'Centola & Macy 2007',
    meaning: 'Acquainted supporters that a costly idea needs in an audience before the next audience is opened.',
  },
  ideaMessengers: {
    default: 5,
    range: [2, 12],
    tag: 'M',
    source: 'science §8',
    meaning: 'People whom a spread plan tells, unless more are asked for.',
  },
  ideaAudienceSize: {
    default: 100,
    range: [20, 1000],
    tag: 'M',
    source: 'science §8',
    meaning: 'People in an audience whose size you have not said.',
  },
  ideaShareDoubt: {
    default: 2,
    range: [1, 4],
    tag: 'M',
    source: 'science §8',
    meaning: 'Factor by which the share of an audience that one contact reaches may be off, down or up.',
  },
  ideaTiePassing: {
    default: 0.1,
    range: [0.02, 0.5],
    tag: 'M',
    source: 'science §8',
    meaning: 'Chance that somebody who passes an idea on tells a given person whom they know.',
  },
  ideaStalledDays: {
    default: 28,
    range: [7, 90],
    tag: 'M',
    source: 'science §8',
    meaning: 'Days without a move or a word to anybody after which an idea counts as stalled.',
  },
  ideaLeastRelevance: {
    default: 0.1,
    range: [0.02, 0.4],
    tag: 'M',
    source: 'science §8',
    meaning: 'Share of an idea that somebody must know about, or reach, to be worth telling.',
  },
  questionSources: {
    default: 3,
    range: [2, 6],
    tag: 'M',
    source: 'science §4.5',
    meaning: 'People named to cross-check a question with.',
  },
  questionDiffers: {
    default: 0.5,
    range: [0.3, 0.8],
    tag: 'M',
    source: 'science §4.5',
    meaning: 'Knowledge distance to you from which somebody is likely to see a question differently.',
  },
  sensitiveTrust: {
    default: 0.5,
    range: [0.3, 0.8],
    tag: 'M',
    source: 'science §3.1',
    meaning: 'Trust in the goodwill of somebody from which something sensitive may be suggested.',
  },
});
