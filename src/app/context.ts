import type { Day } from '../base/days.ts';
import type { Store } from '../store/store.ts';
import type { NetworkMemory } from './network-memory.ts';

/** What every use case works with: the store, the day that counts as today, what was computed before. */
export interface Context {
  readonly store: Store;
  readonly today: () => Promise<Day>;
  readonly version: string;
  readonly isDemo: boolean;
  readonly memory: NetworkMemory;
}
