import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { dayAndMonth } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

/** What was true on an earlier day, under what is true now; that it was the same, where it was. */
export function ThenLine(props: {
  readonly day: string;
  readonly now: string | undefined;
  readonly then: string | undefined;
}): ReactElement {
  const { data: status } = useAsk('status', {});
  const { day, now, then } = props;
  const said = then === undefined ? words.shape.thenUnknown : then === now ? words.shape.thenSame : then;
  return <p className="cap then">{words.shape.thenOn(dayAndMonth(day, status?.today), said)}</p>;
}
