import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { wordsIn } from '../../words/words.ts';
import { calibration } from './calibration.ts';
import type { Trial } from './trials.ts';

const trials = (count: number, isAnswered: (index: number) => boolean): Trial[] =>
  Array.from({ length: count }, (_, index) => ({
    move: `move-${index}`,
    person: index + 1,
    day: index,
    features: { strength: (index % 5) / 5 },
    isAnswered: isAnswered(index),
  }));

const SCENE = { values: DEFAULT_VALUES, words: wordsIn('en') };

describe('calibration', () => {
  it('judges nothing before thirty outcomes, and says how many there are', () => {
    const found = calibration(
      trials(12, () => true),
      SCENE,
    );
    expect(found.brier).toBeUndefined();
    expect(found.sentence).toMatch(/^12 of 30 outcomes/);
  });

  it('puts each outcome into the fifth of its chance', () => {
    const found = calibration(
      trials(40, (index) => index % 5 >= 3),
      SCENE,
    );
    expect(found.bins).toHaveLength(5);
    expect(found.bins.reduce((sum, bin) => sum + bin.tried, 0)).toBe(40);
    expect(found.bins.reduce((sum, bin) => sum + bin.answered, 0)).toBe(16);
    for (const { from, until, expected } of found.bins) {
      if (expected === undefined) continue;
      expect(expected).toBeGreaterThanOrEqual(from);
      expect(expected).toBeLessThanOrEqual(until);
    }
  });

  it('says by word how many were answered, by the chance that was told and not by what is known since', () => {
    const given = new Map(Array.from({ length: 23 }, (_, index) => [`move-${index}`, index < 20 ? 0.6 : 0.9] as const));
    const answering = (share: number): string[] =>
      calibration(
        trials(23, (index) => index % 10 < 10 * share),
        SCENE,
        given,
      ).words.map(({ sentence }) => sentence);
    const [, , likely, sure] = answering(0.6);
    expect(likely).toBe('Of 20 moves called “likely”, 12 were answered; about 3 in 5 was expected, which fits.');
    expect(sure).toMatch(/^Of 3 moves called “very likely”, 3 were answered; .*so few say nothing either way\.$/);
    expect(answering(0.1)[2]).toMatch(/2 were answered; that is fewer than about 3 in 5, which was expected\.$/);
    expect(answering(1)[2]).toMatch(/20 were answered; that is more than about 3 in 5, which was expected\.$/);
  });

  it('sets learning aside where it foretells worse than what is usual, and keeps it where it does better', () => {
    const cold = (isAnswered: (index: number) => boolean): Trial[] =>
      trials(60, isAnswered).map((trial) => ({ ...trial, features: {} }));
    // Judged on each fifth apart: what the other four teach is wrong for every one of them.
    const misled = calibration(
      cold((index) => index % 5 === 0),
      SCENE,
    );
    expect(misled.isReset).toBe(true);
    expect(misled.sentence).toMatch(/was set aside\.$/);
    expect(
      calibration(
        cold((index) => index % 2 === 0),
        SCENE,
      ).isReset,
    ).toBe(false);
  });
});
