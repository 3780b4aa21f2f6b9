import { useQueryClient } from '@tanstack/react-query';
import type { InputOf } from '../../../src/contract/routes.ts';
import { useTell } from '../../asking.ts';

/** Changes a person; the answer is put on the page at once, lists and plans are asked for again. */
export function useEditPerson(id: number) {
  const answers = useQueryClient();
  const edit = useTell('editPerson', [
    'people',
    'week',
    'keepInTouch',
    'status',
    'audit',
    'triage',
    'objectives',
    'introducible',
  ]);
  return {
    error: edit.error,
    isPending: edit.isPending,
    save: (change: Omit<InputOf<'editPerson'>, 'id'>, onSaved?: () => void): void =>
      edit.mutate(
        { ...change, id },
        {
          onSuccess: (person) => {
            // An answer that was asked for before the change would put the old values back.
            const queryKey = ['person', { id }];
            void answers.cancelQueries({ queryKey }).then(() => answers.setQueryData(queryKey, person));
            onSaved?.();
          },
        },
      ),
  };
}
