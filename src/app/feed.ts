import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { Language } from '../model/language.ts';
import { FEED } from '../store/access.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { type Context, contextIn } from './context.ts';
import { weekCalendar } from './week-calendar.ts';

const FeedRecord = z
  .object({
    /** Only a hash of the secret is kept: whoever reads the data file cannot subscribe with it. */
    hash: z.string(),
    since: z.number(),
    port: z.number().nullable(),
    /** In which the feed was made. Calendar programs ask in many or none, and an appointment is not to change with who asks. */
    language: Language.optional(),
  })
  .nullable();

/** Whether there is a feed, since when, and the port that calendar programs were told. */
export async function seeFeed({ store }: Context): Promise<AnswerOf<'feed'>> {
  return toShape(await recordOf(store));
}

/** Makes a new secret address and ends the one before. Its path is told this once. */
export async function makeFeed(
  { store, today, words }: Context,
  { port }: CheckedInputOf<'makeFeed'>,
): Promise<AnswerOf<'makeFeed'>> {
  const secret = randomBytes(32).toString('base64url');
  const record = {
    hash: hash(secret).toString('base64'),
    since: await today(),
    port: port ?? null,
    language: words.language,
  };
  await writeSetting(store, FEED, record, { planning: false });
  return { ...toShape(record), path: `/feed/${secret}.ics` };
}

/** Ends the feed: its address leads nowhere from now on. */
export async function revokeFeed({ store }: Context): Promise<AnswerOf<'revokeFeed'>> {
  await writeSetting(store, FEED, null, { planning: false });
  return toShape(null);
}

/** This week for a calendar program that knows the secret. @throws Refusal `feed-not-found` */
export async function readFeed(context: Context, { file }: CheckedInputOf<'readFeed'>): Promise<AnswerOf<'readFeed'>> {
  const record = await recordOf(context.store);
  const secret = file.replace(/\.ics$/, '');
  if (record === null || !timingSafeEqual(Buffer.from(record.hash, 'base64'), hash(secret)))
    throw new Refusal('feed-not-found');
  return weekCalendar(contextIn(context, record.language ?? context.words.language), {});
}

async function recordOf(store: Store): Promise<z.infer<typeof FeedRecord>> {
  return (await readSetting(store, FEED, FeedRecord)) ?? null;
}

function toShape(record: z.infer<typeof FeedRecord>): AnswerOf<'feed'> {
  return { since: record === null ? null : toIsoDay(record.since), port: record?.port ?? null };
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
