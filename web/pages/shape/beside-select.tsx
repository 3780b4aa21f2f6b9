import { type ReactElement, useId } from 'react';
import { useAsk } from '../../asking.ts';
import { dayAndMonth, dayLater } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

/** Days that the choices lie back, in the order of their words. */
const BACK = [28, 91, 182, 365] as const;
const NONE = '';

/** Which earlier day stands beside today: some while ago, or the one that the address names. */
export function BesideSelect(props: {
  readonly beside: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
}): ReactElement | null {
  const id = useId();
  const { data: status } = useAsk('status', {});
  if (status === undefined) return null;
  const choices = BACK.map((days, index) => ({
    day: dayLater(status.today, -days),
    text: words.shape.besideAgo[index]!,
  }));
  const { beside } = props;
  const isOther = beside !== undefined && choices.every(({ day }) => day !== beside);
  return (
    <div className="beside">
      <label className="label" htmlFor={id}>
        {words.shape.beside}
      </label>
      <select
        id={id}
        value={beside ?? NONE}
        onChange={(event) => props.onChoose(event.target.value === NONE ? undefined : event.target.value)}
      >
        <option value={NONE}>{words.shape.besideNone}</option>
        {isOther ? <option value={beside}>{dayAndMonth(beside, status.today)}</option> : null}
        {choices.map(({ day, text }) => (
          <option key={day} value={day}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
