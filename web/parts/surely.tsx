import { type ReactElement, useEffect, useRef, useState } from 'react';
import { words } from '../words/words.ts';
import { NotSaved } from './trouble.tsx';

/** What cannot be taken back asks first, in its place: what is lost by it, then yes or no. The keyboard waits at no. */
export function Surely(props: {
  /** What it does, on the button that asks and on the one that does it. */
  readonly label: string;
  /** The same with what it is done to, where several stand on a page. */
  readonly name?: string;
  readonly asks: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSure: () => void;
}): ReactElement {
  const { label, name = label } = props;
  const [isAsked, setAsked] = useState(false);
  const [opener, no] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) no.current?.focus();
    else if (wasAsked.current) opener.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked, no, opener]);
  if (!isAsked) {
    return (
      <button ref={opener} type="button" className="linklike" aria-label={name} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <div>
      <p>{props.asks}</p>
      <div className="row">
        <button type="button" className="btn" aria-label={name} disabled={props.isBusy} onClick={props.onSure}>
          {label}
        </button>
        <button ref={no} type="button" className="btn text" onClick={() => setAsked(false)}>
          {words.shell.cancel}
        </button>
      </div>
      <NotSaved error={props.error} />
    </div>
  );
}
