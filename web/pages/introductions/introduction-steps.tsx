import type { ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import type { Introduction } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** What a word on an introduction changes elsewhere. */
export const CHANGED = [
  'introductions',
  'introduction',
  'findIntroductions',
  'introducible',
  'week',
  'review',
  'person',
] as const;

/** What can be said of an introduction now, the likeliest first, and the last word taken back. */
export function IntroductionSteps({ introduction }: { readonly introduction: Introduction }): ReactElement {
  const step = useTell('stepIntroduction', CHANGED);
  const undo = useTell('unstepIntroduction', CHANGED);
  const { id, kind, next, canUndo } = introduction;
  return (
    <div className="row steps-row">
      {next.map(({ state, person }, index) => {
        const text =
          kind === 'of-two' && state === 'met' ? words.introductions.theyMet : words.introductions.say[state];
        return (
          <button
            key={`${state} ${person?.id ?? ''}`}
            type="button"
            className={index === 0 ? 'btn' : 'btn text'}
            disabled={step.isPending}
            onClick={() => step.mutate({ id, state, ...(person === null ? {} : { person: person.id }) })}
          >
            {person === null ? text : words.introductions.sayOf(person.name, text)}
          </button>
        );
      })}
      {canUndo ? (
        <button type="button" className="linklike" disabled={undo.isPending} onClick={() => undo.mutate({ id })}>
          {words.shell.undo}
        </button>
      ) : null}
      <NotSaved error={step.error ?? undo.error} />
    </div>
  );
}
