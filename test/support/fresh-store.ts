import { randomUUID } from 'node:crypto';
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

let databaseUrl: string | undefined;

/** From now on fresh stores are workspaces of this PostgreSQL database. */
export function keepStoresIn(url: string): void {
  databaseUrl = url;
}

/** How often a property is tried: less often in a database, where each store costs more and files have shown the same. */
export function runs(count: number): number {
  return databaseUrl === undefined ? count : Math.ceil(count / 20);
}

/** An empty store on a real file or in a real database, at a fixed time. */
export async function freshStore(): Promise<FreshStore> {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-'));
  const database = databaseUrl === undefined ? undefined : { url: databaseUrl, workspace: randomUUID() };
  const store = await openStore({ folder, clock: () => NOON, database });
  return {
    store,
    folder,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
