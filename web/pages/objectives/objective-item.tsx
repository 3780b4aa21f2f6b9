import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import type { Objective } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { ObjectiveForm } from './objective-form.tsx';
import { ObjectiveHistory, ObjectiveTrend } from './objective-history.tsx';
import { ObjectiveParts } from './objective-parts.tsx';

/** One objective: how far the network serves it in words, what is missing, who matters, whom to know better. */
export function ObjectiveItem(props: { readonly objective: Objective; readonly onClosed: () => void }): ReactElement {
  const { objective } = props;
  const [mode, setMode] = useState<'reading' | 'editing' | 'closing'>('reading');
  const edit = useTell('editObjective', ['objectives', 'objectiveHistory', 'week', 'audit']);
  const close = useTell('closeObjective', ['objectives', 'week', 'status', 'audit']);
  if (mode === 'editing') {
    return (
      <article className="objective sheet">
        <ObjectiveForm
          draftKey={String(objective.id)}
          objective={objective}
          action={words.objectives.save}
          isSaving={edit.isPending}
          onSave={(draft, forget) =>
            edit.mutate(
              { ...draft, id: objective.id },
              {
                onSuccess: () => {
                  forget();
                  setMode('reading');
                },
              },
            )
          }
          onCancel={() => setMode('reading')}
        />
        <NotSaved error={edit.error} />
      </article>
    );
  }
  return (
    <article className="objective">
      <h2 tabIndex={-1} data-stop>
        {objective.text}
      </h2>
      <Facts objective={objective} />
      <p className="read">{objective.fit?.sentence ?? words.objectives.fitUnknown}</p>
      <ObjectiveTrend id={objective.id} />
      <ObjectiveParts objective={objective} />
      <ObjectiveHistory id={objective.id} />
      {mode === 'closing' ? (
        <div className="closing">
          <p>{words.objectives.closeAsk}</p>
          <div className="row">
            <button
              className="btn"
              type="button"
              onClick={() => close.mutate({ id: objective.id }, { onSuccess: props.onClosed })}
            >
              {words.objectives.closeYes}
            </button>
            <button className="btn text" type="button" onClick={() => setMode('reading')}>
              {words.objectives.keep}
            </button>
          </div>
        </div>
      ) : (
        <div className="row">
          <button className="btn" type="button" onClick={() => setMode('editing')}>
            {words.objectives.edit}
          </button>
          <button className="btn text" type="button" onClick={() => setMode('closing')}>
            {words.objectives.close}
          </button>
          <Link className="btn text" to="/shape" search={{ objective: objective.id }}>
            {words.objectives.shape}
          </Link>
        </div>
      )}
      <NotSaved error={close.error} />
    </article>
  );
}

function Facts({ objective }: { readonly objective: Objective }): ReactElement {
  const { data: status } = useAsk('status', {});
  const facts = [
    words.terms.kinds[objective.kind],
    words.objectives.priorityIs(words.objectives.priorities[objective.priority - 1] ?? ''),
    words.objectives.sinceDay(dayAndMonth(objective.createdOn, status?.today)),
  ];
  const wanted = [...objective.knowledge, ...objective.groups];
  return (
    <>
      <p className="cap">{facts.join(' · ')}</p>
      {wanted.length === 0 ? null : (
        <p className="row wanted">
          <span className="cap">{words.objectives.wants}</span>
          {wanted.map((need) => (
            <span className="chip" key={need}>
              {need}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
