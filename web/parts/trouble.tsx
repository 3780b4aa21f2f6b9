import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CallError } from '../call.ts';
import { words } from '../words/words.ts';
import { NotSignedIn } from './not-signed-in.tsx';

/** Where the command line says how to go on there. */
const COMMAND = / (?:See|Siehe) `tertius[^`]*`[^.]*\.$/;

/** What happened, in words for the person. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof CallError)) return words.shell.broken;
  if (error.code === 'unreachable') return words.shell.unreachable;
  return error.message === '' ? words.shell.broken : error.message.replace(COMMAND, '');
}

/** Something that was said and could not be saved: why, and that nothing is lost. Nothing when there is no error. */
export function NotSaved({ error }: { readonly error: unknown }): ReactElement | null {
  if (error === null || error === undefined) return null;
  return (
    <p className="trouble" role="alert">
      {words.shell.notSaved(sentenceOf(error))}
    </p>
  );
}

/** A page or part that could not be filled, with the way to try again. */
export function NotLoaded({ error, retry }: { readonly error: unknown; readonly retry: () => void }): ReactElement {
  if (error instanceof CallError && error.status === 401) return <NotSignedIn />;
  if (error instanceof CallError && error.status === 404) {
    return (
      <div className="empty" role="alert">
        <p className="read">{`${sentenceOf(error)} ${words.shell.notFoundHow}`}</p>
        <Link className="btn go" to="/">
          {words.shell.toWeek}
        </Link>
      </div>
    );
  }
  return (
    <div className="trouble" role="alert">
      <p className="read">{words.shell.notLoaded(sentenceOf(error))}</p>
      <button className="btn" type="button" onClick={retry}>
        {words.shell.tryAgain}
      </button>
    </div>
  );
}
