import type { ReactElement } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import type { ClosedObjective } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Objectives that no longer shape the weeks; each can be opened again. */
export function ClosedObjectives({ closed }: { readonly closed: readonly ClosedObjective[] }): ReactElement | null {
  const { data: status } = useAsk('status', {});
  const reopen = useTell('reopenObjective', ['objectives', 'week', 'status', 'audit']);
  if (closed.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.objectives.closedTitle}</h2>
      <ul className="closed-objectives">
        {closed.map(({ id, text, closedOn }) => (
          <li key={id}>
            <p className="read">{text}</p>
            <p className="cap">
              {words.objectives.closedOn(dayAndMonth(closedOn, status?.today))} ·{' '}
              <button
                type="button"
                className="linklike"
                aria-label={`${words.objectives.reopen}: ${text}`}
                disabled={reopen.isPending}
                onClick={() => reopen.mutate({ id })}
              >
                {words.objectives.reopen}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <NotSaved error={reopen.error} />
    </section>
  );
}
