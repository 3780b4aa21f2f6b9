import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useTell } from '../../asking.ts';
import type { CallError } from '../../call.ts';
import type { Move, Week } from '../../words/vocabulary.ts';

/** What can be said of a move. Each answer is put into the week at once, in the place of the move. */
export interface Decisions {
  readonly done: ReturnType<typeof useTell<'doneMove'>>;
  readonly skip: () => void;
  readonly never: () => void;
  readonly replace: () => void;
  readonly undo: () => void;
  readonly isBusy: boolean;
  readonly error: CallError | null;
  /** True after “something else” when nothing else fits. */
  readonly nothingElse: boolean;
}

/** Saying things of a move; the page stays as it is but for the move itself. */
export function useDecisions(id: string): Decisions {
  const answers = useQueryClient();
  const done = useTell('doneMove', ['status', 'people', 'person', 'audit', 'objectives', 'promises', 'introductions']);
  const skip = useTell('skipMove');
  const never = useTell('neverMove', ['promises']);
  const replace = useTell('replaceMove');
  const undo = useTell('undecideMove', [
    'week',
    'keepInTouch',
    'promises',
    'introductions',
    'lifeEvents',
    'status',
    'people',
    'person',
    'audit',
    'objectives',
  ]);
  const put = (move: Move): void => putInWeeks(answers, id, [move]);
  return {
    done,
    skip: () => skip.mutate({ id }, { onSuccess: put }),
    never: () => never.mutate({ id }, { onSuccess: put }),
    replace: () =>
      replace.mutate(
        { id },
        {
          onSuccess: ({ move }) => {
            if (move !== null) replaceInWeeks(answers, id, move);
          },
        },
      ),
    undo: () => undo.mutate({ id }),
    isBusy: [done, skip, never, replace, undo].some((telling) => telling.isPending),
    error: done.error ?? skip.error ?? never.error ?? replace.error ?? undo.error,
    nothingElse: replace.data?.move === null,
  };
}

/** Puts a move's new state into every week that is remembered. */
export function putInWeeks(answers: QueryClient, id: string, moves: readonly Move[]): void {
  const change = (list: readonly Move[]): Move[] => list.flatMap((move) => (move.id === id ? moves : [move]));
  answers.setQueriesData<Week>({ queryKey: ['week'] }, (week) =>
    week === undefined ? undefined : { ...week, moves: change(week.moves), beside: change(week.beside) },
  );
}

/** The old move stays as a line that can be taken back, the new one stands below it. */
function replaceInWeeks(answers: QueryClient, id: string, instead: Move): void {
  answers.setQueriesData<Week>({ queryKey: ['week'] }, (week) => {
    if (week === undefined) return undefined;
    const moves = week.moves
      .filter((move) => move.id !== instead.id)
      .flatMap((move): Move[] => (move.id === id ? [{ ...move, state: 'replaced' }, instead] : [move]));
    return { ...week, moves };
  });
}
