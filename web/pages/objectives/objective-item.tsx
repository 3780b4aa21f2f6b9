import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Face } from '../../parts/face.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import type { Objective, PersonName } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { ObjectiveForm } from './objective-form.tsx';

/** One objective: how far the network serves it in words, what is missing, who matters, whom to know better. */
export function ObjectiveItem(props: { readonly objective: Objective; readonly onClosed: () => void }): ReactElement {
  const { objective } = props;
  const [mode, setMode] = useState<'reading' | 'editing' | 'closing'>('reading');
  const edit = useTell('editObjective', ['objectives', 'week', 'audit']);
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
      <Parts objective={objective} />
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

function Parts({ objective }: { readonly objective: Objective }): ReactElement | null {
  if (objective.fit === null) return null;
  return (
    <div className="objective-parts">
      <Part title={words.objectives.gaps}>
        {objective.gaps.length === 0 ? <p>{words.objectives.noGaps}</p> : null}
        <ul>
          {objective.gaps.map((gap) => (
            <li key={gap.need}>{gap.sentence}</li>
          ))}
        </ul>
      </Part>
      <Part title={words.objectives.people}>
        {objective.people.length === 0 ? <p>{words.objectives.nobody}</p> : <People entries={objective.people} />}
      </Part>
      {objective.candidates.length === 0 ? null : (
        <Part title={words.objectives.candidates}>
          <People entries={objective.candidates} />
        </Part>
      )}
      {objective.advice.length === 0 ? null : (
        <Part title={words.objectives.advice}>
          <ul>
            {objective.advice.map(({ sentence, met }) => (
              <li key={sentence}>
                {sentence} <span className="cap">{met ? words.objectives.met : words.objectives.unmet}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section>
      <h3 className="label">{title}</h3>
      {children}
    </section>
  );
}

function People(props: {
  readonly entries: readonly { readonly person: PersonName; readonly sentence: string }[];
}): ReactElement {
  return (
    <ul>
      {props.entries.map(({ person, sentence }) => (
        <li key={person.id} className="with-face">
          <Face name={person.name} />
          <span>
            <PersonLink person={person} />
            <span className="cap">{sentence}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
