import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReviewShape } from '../contract/review-routes.ts';
import { openDemo } from './open-demo.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let data: string;
let tertius: Tertius;

const open = (today: string): Promise<Tertius> => openTertius({ folder: data, version: '0', demo: true, today });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-review-'));
  data = await openDemo({ folder: join(folder, 'data'), today: '2026-11-24' });
  tertius = await open('2026-11-24');
});

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the review', () => {
  it('shows what was planned last week with what came of it, and what nothing was said of', async () => {
    const { moves } = await tertius.useCases.week({});
    await tertius.useCases.doneMove({ id: moves[0]!.id, answered: true, useful: 3 });
    await tertius.close();
    tertius = await open('2026-12-01');
    const review = ReviewShape.parse(await tertius.useCases.review({}));
    expect([review.week, review.from, review.until]).toEqual(['2026-W48', '2026-11-23', '2026-11-29']);
    expect(review.moves.length).toBe(moves.length);
    expect(review.sentence).toContain(`1 of ${moves.length} moves was done. 1 was answered.`);
    const open1 = review.moves.find(({ state }) => state === 'suggested')!;
    await tertius.useCases.skipMove({ id: open1.id });
    const later = await tertius.useCases.review({});
    expect(later.moves.find(({ id }) => id === open1.id)?.state).toBe('skipped');
  });

  it('says of a week without a plan that there was none', async () => {
    const { sentence, moves } = await tertius.useCases.review({ date: '2024-01-09' });
    expect([sentence, moves]).toEqual(['Nothing was planned last week.', []]);
  });

  it('takes one word on the pace a week, suggests minutes by it', async () => {
    const before = await tertius.useCases.review({});
    expect([before.pace, before.minutesSuggested]).toEqual([null, null]);
    const more = await tertius.useCases.answerPace({ pace: 'too-little' });
    expect([more.pace, more.minutesSuggested]).toEqual(['too-little', before.minutes + 15]);
    const less = await tertius.useCases.answerPace({ pace: 'too-much' });
    expect([less.pace, less.minutesSuggested]).toEqual(['too-much', before.minutes - 15]);
    expect(less.paceSentence).toContain('lower');
    await tertius.close();
    tertius = await open('2026-12-08');
    expect((await tertius.useCases.review({})).pace).toBeNull();
  });

  it('asks whether to drop what was put off in two weeks, and lets it be dropped then', async () => {
    const own = await openDemo({ folder: join(folder, 'put-off'), today: '2026-11-24' });
    const keys: string[][] = [];
    for (const today of ['2026-11-24', '2026-12-01']) {
      const week = await openTertius({ folder: own, version: '0', demo: true, today });
      const { moves } = await week.useCases.week({});
      for (const { id } of moves) await week.useCases.skipMove({ id });
      keys.push(moves.map(({ id }) => id.replace(/^\d+-W\d+-/, '')));
      await week.close();
    }
    const later = await openTertius({ folder: own, version: '0', demo: true, today: '2026-12-08' });
    const { moves } = ReviewShape.parse(await later.useCases.review({}));
    const asked = moves.filter(({ isSkippedTwice }) => isSkippedTwice);
    expect(asked.map(({ id }) => id.replace(/^\d+-W\d+-/, '')).toSorted()).toEqual(
      keys[1]!.filter((key) => keys[0]!.includes(key)).toSorted(),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect((await later.useCases.neverMove({ id: asked[0]!.id })).state).toBe('never');
    const after = await later.useCases.review({});
    expect(after.moves.find(({ id }) => id === asked[0]!.id)).toMatchObject({ state: 'never', isSkippedTwice: false });
    await later.close();
  });
});
