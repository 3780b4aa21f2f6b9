import type { Kysely } from 'kysely';
import { z } from 'zod';
import { DraftLanguage } from '../model/draft-language.ts';
import type { WeekSettings } from '../model/facts.ts';
import { toJson } from './json-column.ts';
import { type Store, write } from './store.ts';
import type { Tables } from './tables.ts';

/** Under this key stand the week's minutes, days and hours. */
export const WEEK_SETTINGS = 'week';

const WeekSettingsSchema = z.object({
  minutes: z.number(),
  workingDays: z.array(z.number()),
  from: z.number(),
  until: z.number(),
  draftLanguage: DraftLanguage.default('en'),
});

/** An hour and a half a week (science §9), on working days and in working hours, until the owner says otherwise. */
export const DEFAULT_WEEK: WeekSettings = { minutes: 90, workingDays: [0, 1, 2, 3, 4], from: 9 * 60, until: 17 * 60 };

/** A setting, checked; undefined when it was never made. */
export async function readSetting<Value>(
  store: Store,
  key: string,
  schema: { parse(value: unknown): Value },
): Promise<Value | undefined> {
  return await settingIn(store.db, key, schema);
}

/** Makes a setting; `planning` (the default) when weeks depend on it. */
export async function writeSetting(
  store: Store,
  key: string,
  value: unknown,
  touches: { readonly planning: boolean } = { planning: true },
): Promise<void> {
  await write(store, touches, async (db) => {
    await db
      .insertInto('setting')
      .values({ key, value: toJson(value) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: toJson(value) }))
      .execute();
  });
}

/** Makes a setting of what it was, in one moment: nobody changes it in between. Weeks do not depend on it. */
export async function changeSetting<Value>(
  store: Store,
  key: string,
  schema: { parse(value: unknown): Value },
  change: (before: Value | undefined) => Value,
): Promise<Value> {
  return await write(store, { planning: false }, async (db) => {
    const value = change(await settingIn(db, key, schema));
    await db
      .insertInto('setting')
      .values({ key, value: toJson(value) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: toJson(value) }))
      .execute();
    return value;
  });
}

/** How the owner wants weeks to be. */
export async function weekSettings(db: Kysely<Tables>): Promise<WeekSettings> {
  return (await settingIn(db, WEEK_SETTINGS, WeekSettingsSchema)) ?? DEFAULT_WEEK;
}

/** A setting within a transaction or a moment, checked; undefined when it was never made. */
export async function settingIn<Value>(
  db: Kysely<Tables>,
  key: string,
  schema: { parse(value: unknown): Value },
): Promise<Value | undefined> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
  return row === undefined ? undefined : schema.parse(JSON.parse(row.value));
}
