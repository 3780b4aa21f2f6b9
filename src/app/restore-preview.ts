import type { RestorePreview } from '../contract/out-shapes.ts';
import type { BackupComparison } from '../store/compare-with-backup.ts';
import type { Counts } from '../store/counts.ts';

/** A comparison of a backup with what is here, as the contract tells it; `restored` is what to call the backup. */
export function toRestorePreview(restored: string, comparison: BackupComparison): RestorePreview {
  const { before, now, going, coming, differing, interactionsGoing, interactionsComing, parts, forgotten } = comparison;
  const named = ({ count, names }: BackupComparison['going']): RestorePreview['people']['going'] => ({
    count,
    names: [...names],
  });
  return {
    restored,
    before: amount(before),
    now: now === undefined ? null : amount(now),
    people: { going: named(going), coming: named(coming), differing: named(differing) },
    interactions: { going: interactionsGoing, coming: interactionsComing },
    parts: [...parts],
    forgotten,
  };
}

function amount({ people, contacts, interactions }: Counts): RestorePreview['before'] {
  return { people, contacts, interactions };
}
