import { isRefusal } from '../base/refusals.ts';
import type { Ask } from './register-routes.ts';

/** After the start, which should not wait for a backup; then each hour it is seen whether that of the day is made. */
const FIRST = 10_000;
const EACH = 3_600_000;

/** Has a backup made each day while the program runs. Answers what stops it. */
export function makeDailyBackups(ask: Ask, onDefect: (error: unknown) => void): () => void {
  const make = (): void => {
    ask('makeBackup', { kind: 'daily' }).catch((error: unknown) => {
      // No space, or another program is writing: in an hour it is tried again.
      if (!isRefusal(error)) onDefect(error);
    });
  };
  const first = setTimeout(make, FIRST);
  const each = setInterval(make, EACH);
  return () => {
    clearTimeout(first);
    clearInterval(each);
  };
}
