import { describe, expect, it } from 'vitest';
import type { FavourKind } from '../model/favour.ts';
import { openFavours } from './open-favours.ts';

const favour = (kind: FavourKind, day?: number) => ({ kind, day });

describe('open favours', () => {
  it('are those that were asked for after the last gift', () => {
    const early = favour('asked-advice', 10);
    const gift = favour('gave-resource', 20);
    const late = favour('asked-favour', 30);
    expect(openFavours([late, gift, early])).toEqual([late]);
  });

  it('are closed by a gift of the same day', () => {
    expect(openFavours([favour('asked-introduction', 10), favour('congratulated', 10)])).toEqual([]);
  });

  it('are none where only the owner gave, or the day is not known', () => {
    expect(openFavours([favour('gave-help', 10), favour('they-thanked', 12)])).toEqual([]);
    expect(openFavours([favour('asked-advice')])).toEqual([]);
  });
});
