import { possibleDuplicates } from '../intake/duplicates/possible-duplicates.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import { distinctPairs } from '../store/distinct-people.ts';
import { loadLikenesses } from '../store/likenesses.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { historyOf, timesTogether } from './history-of.ts';
import type { KnownNetwork } from './network-memory.ts';

/** What was found, while everything known stays as it is: with tens of thousands of people a search takes a second. */
const found = new WeakMap<Facts, Map<string, Perhaps>>();

/** People who are probably a contact by another name, and which. */
export type Perhaps = ReadonlyMap<PersonId, PersonId>;

/**
 * Those of some people who are probably a contact by another name, and which: what `tertius duplicates` asks about. With whom something
 * real happened is who they are. Where several contacts could be meant, one really known before others, the likeliest before the rest.
 */
export async function perhapsKnown(
  { store }: Context,
  network: KnownNetwork,
  ids: readonly PersonId[],
): Promise<Perhaps> {
  const known = found.get(network.facts) ?? new Map<string, Perhaps>();
  found.set(network.facts, known);
  const key = ids.join();
  const perhaps = known.get(key) ?? (await searchFor(store, network, ids));
  known.set(key, perhaps);
  return perhaps;
}

async function searchFor(store: Store, network: KnownNetwork, ids: readonly PersonId[]): Promise<Perhaps> {
  const isReal = (id: PersonId): boolean => network.tieOf(id)?.isReal === true;
  const asked = new Set(ids.filter((id) => !isReal(id)));
  const perhaps = new Map<PersonId, PersonId>();
  if (asked.size === 0) return perhaps;
  const [people, distinct] = await Promise.all([loadLikenesses(store), distinctPairs(store)]);
  const history = historyOf(network.facts.interactions);
  const said = new Set(distinct.map(({ a, b }) => `${a} ${b}`));
  const pairs = possibleDuplicates(people, {
    isDistinct: (a, b) => said.has(`${a} ${b}`),
    timesTogether: (a, b) => timesTogether(history(a), history(b)),
    isWanted: ({ id }) => asked.has(id),
  }).filter(({ lane }) => lane === 'probable');
  for (const { a, b } of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const before = perhaps.get(one);
      // Of two prospects who may be one, none is known by that.
      if (!asked.has(one) || network.personOf(other)?.standing !== 'contact') continue;
      if (before === undefined || (!isReal(before) && isReal(other))) perhaps.set(one, other);
    }
  }
  return perhaps;
}
