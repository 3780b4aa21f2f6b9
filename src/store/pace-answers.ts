import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { PaceAnswer } from '../model/pace-answer.ts';
import { settingIn, writeSetting } from './settings.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

const PACE_ANSWERS = 'pace answers';

const Answers = z.array(z.object({ day: z.number(), tooMuch: z.number() }));

/** How much the weeks were in the owner's own word, oldest first. */
export async function loadPaceAnswers(db: Kysely<Tables>): Promise<readonly PaceAnswer[]> {
  return (await settingIn(db, PACE_ANSWERS, Answers)) ?? [];
}

/** Keeps the owner's word on a week, in place of an earlier one of the seven days that begin on `monday`. */
export async function savePaceAnswer(store: Store, monday: number, answer: PaceAnswer): Promise<void> {
  const others = (await loadPaceAnswers(store.db)).filter(({ day }) => day < monday || day >= monday + 7);
  await writeSetting(
    store,
    PACE_ANSWERS,
    [...others, answer].toSorted((a, b) => a.day - b.day),
  );
}
