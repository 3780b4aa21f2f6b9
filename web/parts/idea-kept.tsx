import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTell } from '../asking.ts';
import { words } from '../words/words.ts';
import { NotSaved } from './trouble.tsx';

/** An idea as it was kept. */
export interface KeptIdea {
  readonly id: number;
  readonly text: string;
}

/** The idea that was kept from a line, with the way to it and the way back. */
export function IdeaKept(props: {
  readonly kept: KeptIdea;
  readonly onAnother: () => void;
  readonly onTakenBack: () => void;
}): ReactElement {
  const { kept } = props;
  const remove = useTell('removeIdea', ['ideas', 'week']);
  const another = useRef<HTMLButtonElement>(null);
  useEffect(() => another.current?.focus(), []);
  return (
    <div className="log-line">
      <p className="read" role="status">
        {words.log.ideaKept(kept.text)}
      </p>
      <NotSaved error={remove.error} />
      <div className="row">
        <button ref={another} className="btn" type="button" onClick={props.onAnother}>
          {words.log.another}
        </button>
        <Link className="btn text" to="/ideas">
          {words.ideas.title}
        </Link>
        <button
          className="btn text"
          type="button"
          onClick={() => remove.mutate({ id: kept.id }, { onSuccess: props.onTakenBack })}
        >
          {words.shell.undo}
        </button>
      </div>
    </div>
  );
}
