import { mondayOf } from '../base/days.ts';
import { snapshotOf } from '../planning/tracking/snapshot.ts';
import { movesOfWeek } from '../store/moves.ts';
import { saveWeekSnapshot, weekSnapshots } from '../store/week-snapshots.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Keeps this week's measures as they stand today, in place of those taken earlier in the week. */
export async function keepSnapshot({ store, memory }: Context, network: KnownNetwork): Promise<void> {
  const monday = mondayOf(network.today);
  const moves = await movesOfWeek(store, monday);
  const suggested = moves.filter(({ kind, state }) => kind !== 'rest' && kind !== 'ask-owner' && state !== 'replaced');
  const snapshot = snapshotOf(network.facts, network.assessment, { monday, suggested: suggested.length });
  const [kept] = await weekSnapshots(store, { from: monday, until: monday });
  if (kept !== undefined && JSON.stringify(kept.snapshot) === JSON.stringify(snapshot)) return;
  await memory.keepThrough(1, () => saveWeekSnapshot(store, { monday, snapshot }));
}
