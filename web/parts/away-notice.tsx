import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect } from 'react';
import { call } from '../call.ts';
import { words } from '../words/words.ts';
import { useReachable } from './reachability.ts';

const PAUSE_BETWEEN_TRIES = 2_000;

/** Says that the server is away, asks again until it is back, and then fills the page anew. */
export function AwayNotice(): ReactElement {
  const reachable = useReachable();
  const answers = useQueryClient();
  useEffect(() => {
    if (reachable) return;
    const timer = setInterval(() => {
      // Any answer will do, a refusal too: call notes that something answered.
      call('status', {}).then(
        () => answers.invalidateQueries(),
        () => undefined,
      );
    }, PAUSE_BETWEEN_TRIES);
    return () => clearInterval(timer);
  }, [reachable, answers]);
  return <div role="status">{reachable ? null : <p className="notice">{words.shell.away}</p>}</div>;
}
