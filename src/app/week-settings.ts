import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { WeekSettings } from '../model/facts.ts';
import { WEEK_SETTINGS, weekSettings, writeSetting } from '../store/settings.ts';
import type { Context } from './context.ts';

/** How the owner wants weeks to be. */
export async function seeSettings({ store }: Context): Promise<AnswerOf<'settings'>> {
  return toShape(await weekSettings(store.db));
}

/** Changes how weeks should be. @throws Refusal `invalid-input` when the day would end before it begins */
export async function setSettings(
  { store }: Context,
  change: CheckedInputOf<'setSettings'>,
): Promise<AnswerOf<'settings'>> {
  const now = await weekSettings(store.db);
  const wanted: WeekSettings = {
    minutes: change.minutes ?? now.minutes,
    workingDays: [...new Set(change.workingDays ?? now.workingDays)].sort((a, b) => a - b),
    from: change.from === undefined ? now.from : toMinutes(change.from),
    until: change.until === undefined ? now.until : toMinutes(change.until),
    draftLanguage: change.draftLanguage ?? now.draftLanguage ?? 'en',
  };
  if (wanted.until <= wanted.from)
    throw new Refusal('invalid-input', { what: 'The working day must end after it begins.' });
  await writeSetting(store, WEEK_SETTINGS, wanted);
  return toShape(wanted);
}

function toShape(settings: WeekSettings): AnswerOf<'settings'> {
  return {
    minutes: settings.minutes,
    workingDays: [...settings.workingDays],
    from: toClock(settings.from),
    until: toClock(settings.until),
    draftLanguage: settings.draftLanguage ?? 'en',
  };
}

/** Minutes after midnight as `09:30`. */
export function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function toMinutes(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours === undefined || minutes === undefined || hours > 24 || minutes > 59)
    throw new Refusal('invalid-input', { what: `${clock} is no time of day.` });
  return hours * 60 + minutes;
}
