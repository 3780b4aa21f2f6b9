import type { ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { IDEA_STATES, type Idea } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** How far an idea has come: a choice that the keyboard makes, and that can be taken back. */
export function IdeaStateChoice({ idea }: { readonly idea: Idea }): ReactElement {
  const move = useTell('moveIdea', ['ideas', 'idea', 'week']);
  const undo = useTell('unmoveIdea', ['ideas', 'idea', 'week']);
  return (
    <div className="idea-state">
      <select
        aria-label={words.ideas.stateOf(idea.text)}
        value={idea.state}
        onChange={(event) => {
          const state = IDEA_STATES.find((one) => one === event.target.value);
          if (state !== undefined) move.mutate({ id: idea.id, state });
        }}
      >
        {IDEA_STATES.map((state) => (
          <option key={state} value={state}>
            {words.ideas.states[state]}
          </option>
        ))}
      </select>
      {idea.canUndo ? (
        <button type="button" className="linklike" onClick={() => undo.mutate({ id: idea.id })}>
          {words.shell.undo}
        </button>
      ) : null}
      <NotSaved error={move.error ?? undo.error} />
    </div>
  );
}
