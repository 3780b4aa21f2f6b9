import type { Day } from '../base/days.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Store } from '../store/store.ts';
import type { NetworkMemory } from './network-memory.ts';

/** What every use case works with: the store, the day that counts as today, the model's numbers, what was computed before. */
export interface Context {
  readonly store: Store;
  readonly today: () => Promise<Day>;
  readonly values: Values;
  readonly version: string;
  readonly isDemo: boolean;
  readonly memory: NetworkMemory;
}
