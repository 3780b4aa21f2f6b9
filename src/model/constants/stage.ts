import { constants } from './constant.ts';

/** When a week leans on people far above the owner: science §6, product M16. */
export const STAGE_CONSTANTS = constants({
  seniorGap: {
    default: 2,
    range: [1, 4],
    tag: 'D',
    source: 'the founding article; science §6',
    meaning: 'Career stages above yours from which somebody counts as senior to you.',
  },
  seniorHeavyShare: {
    default: 0.5,
    range: [0.3, 0.9],
    tag: 'M',
    source: 'the founding article',
    meaning: 'Share of the moves of a week that go to people senior to you from which on the week says so.',
  },
});
