import { useState } from 'react';
import type { RouteName } from '../../../src/contract/paths.ts';
import { useAsk, useTell } from '../../asking.ts';
import type { CallError } from '../../call.ts';
import { useTakenBack } from '../../taking-back.ts';
import type { DuplicateLane, DuplicatePair, MergeValues } from '../../words/vocabulary.ts';

const BATCH = 50;

/** Pages that show people show them otherwise after two were made one. */
const CHANGED: readonly RouteName[] = ['duplicates', 'status', 'week', 'people', 'person', 'audit', 'triage', 'groups'];

/** What the owner said of a pair. */
export interface AnsweredPair {
  readonly pair: DuplicatePair;
  readonly answer: 'one' | 'two' | 'later';
}

export interface Duplicates {
  /** Undefined until the first pairs are there. */
  readonly counts: { readonly probable: number; readonly namesakes: number } | undefined;
  /** The pair that is asked about now; undefined when none is left. */
  readonly pair: DuplicatePair | undefined;
  readonly last: AnsweredPair | undefined;
  readonly isBusy: boolean;
  readonly merge: (pair: DuplicatePair, values: MergeValues) => void;
  readonly dismiss: (pair: DuplicatePair) => void;
  readonly later: (pair: DuplicatePair) => void;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly loadError: CallError | null;
  readonly error: CallError | null;
}

/** The pairs of a lane one after the other; an answer counts once the server has it, and can be taken back. */
export function useDuplicates(lane: DuplicateLane): Duplicates {
  const list = useAsk('duplicates', { lane, limit: BATCH }, { keepsPrevious: true });
  const merging = useTell('mergePeople', CHANGED);
  const splitting = useTell('splitPerson', CHANGED);
  const dismissing = useTell('dismissDuplicate', CHANGED);
  const [said, setSaid] = useState<readonly AnsweredPair[]>([]);
  const answered = (pair: DuplicatePair, answer: AnsweredPair['answer']) => () => setSaid([...said, { pair, answer }]);
  const takenBack = (): void => setSaid(said.slice(0, -1));
  useTakenBack(({ route }) => {
    if (route === 'mergePeople' || route === 'dismissDuplicate')
      setSaid((now) =>
        now.toSpliced(
          now.findLastIndex(({ answer }) => answer !== 'later'),
          1,
        ),
      );
  });
  const last = said.at(-1);
  const isBusy = merging.isPending || splitting.isPending || dismissing.isPending;
  return {
    counts: list.data,
    pair: list.data?.pairs.find((pair) => !said.some((one) => isSettledBy(pair, one))),
    last,
    isBusy,
    merge: (pair, values) =>
      merging.mutate({ kept: pair.kept.id, gone: pair.gone.id, values }, { onSuccess: answered(pair, 'one') }),
    dismiss: (pair) => dismissing.mutate({ a: pair.kept.id, b: pair.gone.id }, { onSuccess: answered(pair, 'two') }),
    later: (pair) => answered(pair, 'later')(),
    undo: () => {
      if (last === undefined || isBusy) return;
      const { kept, gone } = last.pair;
      if (last.answer === 'later') takenBack();
      if (last.answer === 'one') splitting.mutate({ id: kept.id }, { onSuccess: takenBack });
      if (last.answer === 'two') dismissing.mutate({ a: kept.id, b: gone.id, areTwo: false }, { onSuccess: takenBack });
    },
    retry: () => void list.refetch(),
    loadError: list.error,
    error: merging.error ?? splitting.error ?? dismissing.error,
  };
}

/** The pair itself, and every pair of somebody who is gone into another. */
function isSettledBy(pair: DuplicatePair, { pair: before, answer }: AnsweredPair): boolean {
  const ids = [pair.kept.id, pair.gone.id];
  if (answer === 'one') return ids.includes(before.gone.id);
  return ids.includes(before.kept.id) && ids.includes(before.gone.id);
}
