import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import type { CallError } from '../../call.ts';
import { useTakenBack } from '../../taking-back.ts';
import type { ClosenessWord, TriagePerson } from '../../words/vocabulary.ts';

const BATCH = 50;

/** Somebody answered for, with the answer; null when skipped. */
export interface Answered {
  readonly person: TriagePerson;
  readonly closeness: ClosenessWord | null;
}

export interface Triage {
  /** Undefined until the first people are there. */
  readonly progress:
    | { readonly answered: number; readonly usefulAfter: number; readonly remaining: number }
    | undefined;
  /** Who is asked about now; undefined when nobody is left. */
  readonly person: TriagePerson | undefined;
  /** All who are still to be asked about, as far as known. */
  readonly waiting: readonly TriagePerson[];
  readonly said: readonly Answered[];
  readonly answer: (person: TriagePerson, closeness: ClosenessWord | null) => void;
  readonly undo: () => void;
  readonly refill: () => void;
  readonly error: CallError | null;
}

/**
 * People to answer for. Answers go to the server while the next person is already asked about; a new batch is fetched
 * when the last one is used up, so that nobody is asked about twice in one sitting.
 */
export function useTriage(): Triage {
  const answers = useQueryClient();
  const list = useAsk('triage', { limit: BATCH });
  const tell = useTell('answerTriage', ['status', 'week', 'people', 'person', 'audit', 'objectives']);
  const takeBack = useTell('unanswerTriage', ['status', 'week', 'people', 'person', 'audit', 'objectives']);
  const [said, setSaid] = useState<readonly Answered[]>([]);
  useTakenBack(({ route }) => {
    if (route === 'answerTriage') setSaid((now) => now.slice(0, -1));
  });
  const saidIds = new Set(said.map(({ person }) => person.id));
  const waiting = (list.data?.people ?? []).filter((person) => !saidIds.has(person.id));
  const refill = (): void => void answers.invalidateQueries({ queryKey: ['triage'] });
  const inBatch = new Set(list.data?.people.map(({ id }) => id));
  // What the server already counted of this sitting is in its own figures; only what was said since is added.
  const since = said.filter(({ person }) => inBatch.has(person.id)).length;
  return {
    progress:
      list.data === undefined
        ? undefined
        : {
            answered:
              list.data.answered + said.filter((one) => inBatch.has(one.person.id) && one.closeness !== null).length,
            usefulAfter: list.data.usefulAfter,
            remaining: Math.max(0, list.data.remaining - since),
          },
    person: waiting[0],
    waiting,
    said,
    answer: (person, closeness) => {
      setSaid([...said, { person, closeness }]);
      const isLast = waiting.length <= 1;
      tell.mutate({ id: person.id, closeness }, { onSuccess: () => (isLast ? refill() : undefined) });
    },
    undo: () => {
      const last = said.at(-1);
      if (last === undefined) return;
      setSaid(said.slice(0, -1));
      takeBack.mutate(
        { id: last.person.id },
        { onSuccess: () => (inBatch.has(last.person.id) ? undefined : refill()) },
      );
    },
    refill,
    error: tell.error ?? takeBack.error,
  };
}
