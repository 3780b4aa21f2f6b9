import { join } from 'node:path';
import { z } from 'zod';
import { type Day, dayInZone, parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import { hasData, removeData } from '../store/data-file.ts';
import { openStore } from '../store/open-store.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { dataFolder } from './data-folder.ts';
import { fillDemo } from './fill-demo.ts';

/** Under this key stands the day for which the sample network was made; real data does not have it. */
const DEMO = 'demo';

/**
 * Makes the sample network ready in a data folder of its own and answers the folder. Made anew when it was made for another
 * day, so that it is never stale; otherwise left as it was played with.
 * @throws Refusal `invalid-input` when the folder holds somebody's own data, or the day is none
 */
export async function openDemo(options: { readonly folder?: string; readonly today?: string }): Promise<string> {
  const folder = options.folder ?? join(dataFolder(undefined), 'demo');
  const today =
    options.today === undefined
      ? dayInZone(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
      : parseDay(options.today);
  if (today === undefined)
    throw new Refusal('invalid-input', { what: `${options.today} is no day; write it as 2026-11-24.` });
  const state = await stateOf(folder, today);
  if (state === 'own') {
    throw new Refusal('invalid-input', {
      what: `${folder} holds data of your own. Choose another folder for the sample network with --data.`,
    });
  }
  if (state === 'fresh') return folder;
  removeData(folder);
  await inStore(folder, async (store) => {
    await fillDemo(store, today);
    await writeSetting(store, DEMO, toIsoDay(today), { planning: false });
  });
  return folder;
}

async function stateOf(folder: string, today: Day): Promise<'none' | 'own' | 'fresh' | 'stale'> {
  if (!hasData(folder)) return 'none';
  const madeFor = await inStore(folder, (store) => readSetting(store, DEMO, z.string()));
  if (madeFor === undefined) return 'own';
  return madeFor === toIsoDay(today) ? 'fresh' : 'stale';
}

async function inStore<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ folder, clock: () => Date.now() });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
