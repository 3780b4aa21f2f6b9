import { isRefusal } from '../base/refusals.ts';
import type { Ask } from './register-routes.ts';

/** After the start, which should not wait for the world; then each hour it is seen which calendars are due. */
const FIRST = 15_000;
const EACH = 3_600_000;

/** Has the subscribed calendars read that the owner wants read by themselves. Answers what stops it. */
export function readDueCalendars(ask: Ask, onDefect: (error: unknown) => void): () => void {
  const read = (): void => {
    ask('refreshCalendars', { due: true }).catch((error: unknown) => {
      // Another program is writing: in an hour it is tried again.
      if (!isRefusal(error)) onDefect(error);
    });
  };
  const first = setTimeout(read, FIRST);
  const each = setInterval(read, EACH);
  return () => {
    clearTimeout(first);
    clearInterval(each);
  };
}
