import type { Day } from '../base/days.ts';
import type { Language } from '../model/language.ts';
import type { Store } from '../store/store.ts';
import { type Words, wordsIn } from '../words/words.ts';
import type { NetworkMemory } from './network-memory.ts';

/** What every use case works with: the store, the day that counts as today, what was computed before. */
export interface Context {
  readonly store: Store;
  readonly today: () => Promise<Day>;
  readonly version: string;
  readonly isDemo: boolean;
  readonly memory: NetworkMemory;
  /** What it says is said in this language. */
  readonly words: Words;
}

/** The same, speaking another language. */
export function contextIn(context: Context, language: Language): Context {
  const { memory, words } = context;
  if (words.language === language) return context;
  return {
    ...context,
    words: wordsIn(language),
    memory: { ...memory, network: (today, spoken = language) => memory.network(today, spoken) },
  };
}
