import type { Day } from '../base/days.ts';
import { readRevision } from '../store/revision.ts';
import type { Context } from './context.ts';

/** How many answers are kept: one of each page and a few more, as the map's is large. */
const MOST = 40;

interface Kept {
  readonly today: Day;
  readonly revision: number;
  readonly answer: unknown;
}

/**
 * Wraps use cases that only read: what was answered is answered again until anything changes or another day begins. For those
 * whose answer follows from the data, the day and the input alone, and costs more than looking whether anything changed.
 */
export function rememberingAnswers(
  context: Context,
): <Input, Answer>(
  name: string,
  read: (context: Context, input: Input) => Promise<Answer>,
) => (input: Input) => Promise<Answer> {
  // In the order of their last use.
  const kept = new Map<string, Kept>();
  const state = async (): Promise<Omit<Kept, 'answer'>> => ({
    today: await context.today(),
    revision: (await readRevision(context.store)).everything,
  });
  return (name, read) => async (input) => {
    const key = `${name} ${JSON.stringify(input)}`;
    const now = await state();
    const known = kept.get(key);
    kept.delete(key);
    if (known !== undefined && known.today === now.today && known.revision === now.revision) {
      kept.set(key, known);
      // It was made by this use case from this input.
      return known.answer as Awaited<ReturnType<typeof read>>;
    }
    const answer = await read(context, input);
    // Where anything was written in between, by itself or by others, nobody knows of which state it tells.
    if ((await state()).revision === now.revision) kept.set(key, { ...now, answer });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    return answer;
  };
}
