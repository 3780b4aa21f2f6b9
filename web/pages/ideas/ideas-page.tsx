import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useDraft } from '../../parts/draft.ts';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { IDEA_STATES, type Idea } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { IdeaStateChoice } from './idea-state.tsx';
import './ideas.css';

const route = getRouteApi('/ideas');

/** The board of ideas: from heard to applied or dropped. */
export function IdeasPage(): ReactElement {
  const ideas = useAsk('ideas', {});
  useStops();
  return (
    <>
      <PageHead title={words.ideas.title} question={words.ideas.question} />
      <Capture />
      {ideas.data === undefined && ideas.isError ? (
        <NotLoaded error={ideas.error} retry={() => void ideas.refetch()} />
      ) : null}
      {ideas.isPending ? <Bars widths={[60, 0, 80, 70, 75]} /> : null}
      {ideas.data?.ideas.length === 0 ? (
        <div className="empty">
          <p className="read">{words.ideas.empty}</p>
        </div>
      ) : null}
      {ideas.data === undefined || ideas.data.ideas.length === 0 ? null : (
        <>
          {ideas.data.stalled === 0 ? null : (
            <p className="stalled-note">{words.ideas.stalledCount(ideas.data.stalled)}</p>
          )}
          <div className="board">
            {IDEA_STATES.map((state) => (
              <section key={state}>
                <h2>{words.ideas.states[state]}</h2>
                <Column ideas={ideas.data.ideas.filter((idea) => idea.state === state)} />
              </section>
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Column({ ideas }: { readonly ideas: readonly Idea[] }): ReactElement {
  if (ideas.length === 0) return <p className="cap">{words.ideas.noneHere}</p>;
  return (
    <ul>
      {ideas.map((idea) => (
        <li key={idea.id}>
          <Link to="/ideas/$id" params={{ id: String(idea.id) }} data-stop>
            {idea.text}
          </Link>
          <span className="cap idea-note">
            {[idea.isStalled ? words.ideas.stalled : undefined, idea.source && words.ideas.from(idea.source.name)]
              .filter((part) => part !== undefined && part !== null)
              .join(', ')}
          </span>
          <p className="cap">{idea.sentence}</p>
          <IdeaStateChoice idea={idea} />
        </li>
      ))}
    </ul>
  );
}

function Capture(): ReactElement {
  const id = useId();
  const { add } = route.useSearch();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText, forgetText] = useDraft('idea');
  const keep = useTell('addIdea', ['ideas', 'week']);
  useEffect(() => {
    if (add === true) field.current?.focus();
  }, [add]);
  return (
    <form
      className="idea-capture"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') keep.mutate({ text: text.trim() }, { onSuccess: forgetText });
      }}
    >
      <label className="label" htmlFor={id}>
        {words.ideas.keepLabel}
      </label>
      <div className="row">
        <input
          id={id}
          ref={field}
          value={text}
          maxLength={2000}
          placeholder={words.ideas.keepHint}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn go" disabled={keep.isPending}>
          {words.ideas.keep}
        </button>
      </div>
      <NotSaved error={keep.error} />
    </form>
  );
}
