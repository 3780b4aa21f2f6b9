import { z } from 'zod';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';

const TIME_ZONE = 'timeZone';

/** The zone in which the owner's days begin: as they said, else this machine's. */
export async function ownerTimeZone(store: Store): Promise<string> {
  return (await readSetting(store, TIME_ZONE, z.string())) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Keeps the owner's zone; an IANA name, checked by the caller. */
export async function setOwnerTimeZone(store: Store, timeZone: string): Promise<void> {
  await writeSetting(store, TIME_ZONE, timeZone);
}
