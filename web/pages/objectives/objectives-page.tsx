import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { ClosedObjectives } from './closed-objectives.tsx';
import { ObjectiveForm } from './objective-form.tsx';
import { ObjectiveItem } from './objective-item.tsx';
import './objectives.css';

const route = getRouteApi('/objectives');

/** Objectives: what the network should help with, how far it does, and what is missing. */
export function ObjectivesPage(): ReactElement {
  const { add: isAdding = false } = route.useSearch();
  const navigate = route.useNavigate();
  const objectives = useAsk('objectives', {});
  const [closed, setClosed] = useState<string>();
  useStops();
  const showForm = (isShown: boolean): void => void navigate({ search: isShown ? { add: true } : {}, replace: true });
  const list = objectives.data?.objectives ?? [];
  return (
    <>
      <PageHead title={words.objectives.title} question={words.objectives.question} />
      {objectives.data === undefined && objectives.isError ? (
        <NotLoaded error={objectives.error} retry={() => void objectives.refetch()} />
      ) : null}
      {objectives.isPending ? <Bars widths={[-50, 80, 60, 0, -45, 75, 70]} /> : null}
      {objectives.data === undefined ? null : (
        <>
          {list.length === 0 && !isAdding ? <p className="read empty">{words.objectives.empty}</p> : null}
          {isAdding ? (
            <AddObjective onDone={() => showForm(false)} />
          ) : (
            <button
              className={list.length === 0 ? 'btn go' : 'btn add-objective'}
              type="button"
              onClick={() => showForm(true)}
            >
              {words.objectives.add}
            </button>
          )}
          <p className="cap" role="status">
            {closed === undefined ? null : words.objectives.closed(closed)}
          </p>
          {list.map((objective) => (
            <ObjectiveItem key={objective.id} objective={objective} onClosed={() => setClosed(objective.text)} />
          ))}
          <ClosedObjectives closed={objectives.data.closed} />
        </>
      )}
    </>
  );
}

function AddObjective({ onDone }: { readonly onDone: () => void }): ReactElement {
  const add = useTell('addObjective', ['objectives', 'week', 'status', 'audit']);
  return (
    <section className="sheet add-objective" aria-label={words.objectives.add}>
      <ObjectiveForm
        draftKey="new"
        action={words.objectives.save}
        isSaving={add.isPending}
        onSave={(draft, forget) =>
          add.mutate(draft, {
            onSuccess: () => {
              forget();
              onDone();
            },
          })
        }
        onCancel={onDone}
      />
      <NotSaved error={add.error} />
    </section>
  );
}
