import { describe, expect, it } from 'vitest';
import { accuracyOf, judged } from '../titles/title-accuracy.ts';
import { iscoTitles, LANGUAGES, levelTitles, SHARED_TITLES, writtenTitles } from '../titles/title-sets.ts';

describe('titles of sets that others wrote, in the part nobody looks at', () => {
  it.skipIf(SHARED_TITLES === undefined)('are placed in the right family and seldom wrong with confidence', () => {
    const held = iscoTitles(SHARED_TITLES ?? '').filter(({ isHeldOut }) => isHeldOut);
    const { familyShare, functionShare, confidentlyWrongShare } = accuracyOf(held.map(judged));
    expect(familyShare).toBeGreaterThanOrEqual(0.9);
    expect(functionShare).toBeGreaterThanOrEqual(0.87);
    expect(confidentlyWrongShare).toBeLessThanOrEqual(0.03);
  });

  it.skipIf(SHARED_TITLES === undefined)('are placed within one step of their career stage', () => {
    const held = levelTitles(SHARED_TITLES ?? '').filter(({ isHeldOut }) => isHeldOut);
    expect(accuracyOf(held.map(judged)).withinOneStage).toBeGreaterThanOrEqual(0.95);
  });
});

describe('titles as people write them', () => {
  it.each(LANGUAGES)('are read in %s', (language) => {
    const accuracy = accuracyOf(writtenTitles(language).map(judged));
    expect(accuracy.familyShare).toBeGreaterThanOrEqual(0.94);
    expect(accuracy.confidentlyWrongShare).toBeLessThanOrEqual(0.02);
    expect(accuracy.withinOneStage).toBeGreaterThanOrEqual(0.94);
  });
});
