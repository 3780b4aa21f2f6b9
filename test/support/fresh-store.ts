import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

/** 2026-11-24, as a day and as noon of it in milliseconds. */
export const TODAY = 20_781;
export const NOON = TODAY * 86_400_000 + 43_200_000;

/** A store in a folder of its own that goes with the test. */
export interface FreshStore {
  readonly store: Store;
  readonly folder: string;
  remove(): Promise<void>;
}

/** An empty store on a real file, at a fixed time. */
export async function freshStore(): Promise<FreshStore> {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-'));
  const store = await openStore({ folder, clock: () => NOON });
  return {
    store,
    folder,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
