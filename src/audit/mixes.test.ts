import { expect, it } from 'vitest';
import { factsOf, TODAY } from '../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { assess } from './assess.ts';
import { channelMix, stageMix } from './mixes.ts';

const { facts } = factsOf({
  people: {
    Ana: { title: 'CEO' },
    Ben: { title: 'Intern' },
    Cem: { seniority: 3 },
    Dan: {},
    Eve: { title: 'CEO' },
  },
  interactions: [
    { with: ['Ana', 'Ben'], daysAgo: 10 },
    { with: 'Cem', daysAgo: 20, channel: 'mail' },
    { with: 'Dan', daysAgo: 30, channel: 'phone' },
    { with: 'Dan', daysAgo: 364, channel: 'phone' },
    { with: 'Dan', daysAgo: 365, channel: 'phone' },
    { with: 'Eve', daysAgo: 5, channel: 'invitation' },
  ],
});
const assessment = assess(facts, TODAY, DEFAULT_VALUES);

it('counts active contacts by career stage, and those of whom none is known apart', () => {
  expect(stageMix(assessment)).toEqual({ stages: [1, 0, 1, 0, 0, 1], unknown: 1 });
});

it('counts the days of exchange of the last year by channel, each person once, and no invitation', () => {
  expect(Object.fromEntries(channelMix(assessment))).toEqual({
    'in-person': 2,
    video: 0,
    phone: 2,
    'voice-note': 0,
    mail: 1,
    message: 0,
  });
});
