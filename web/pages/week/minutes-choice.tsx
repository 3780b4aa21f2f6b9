import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

const route = getRouteApi('/');
const CHOICES = [0, 15, 30, 45, 60, 90, 120, 180, 240];

/** How many minutes this week has; on request every week. */
export function MinutesChoice({ budget }: { readonly budget: number }): ReactElement {
  const id = useId();
  const navigate = route.useNavigate();
  const settings = useAsk('settings', {});
  const keep = useTell('setSettings', ['settings', 'week']);
  const choices = [...new Set([...CHOICES, budget])].toSorted((a, b) => a - b);
  const isUnusual = settings.data !== undefined && settings.data.minutes !== budget;
  return (
    <div className="minutes-choice">
      <label className="cap" htmlFor={id}>
        {words.week.minutesChoice}
      </label>
      <select
        id={id}
        value={budget}
        onChange={(event) =>
          void navigate({ search: { minutes: Number(event.target.value) }, replace: true, resetScroll: false })
        }
      >
        {choices.map((minutes) => (
          <option key={minutes} value={minutes}>
            {minutes}
          </option>
        ))}
      </select>
      {isUnusual ? (
        <button className="linklike cap" type="button" onClick={() => keep.mutate({ minutes: budget })}>
          {words.week.everyWeek}
        </button>
      ) : null}
      <span role="status" className="cap">
        {keep.isSuccess && !isUnusual ? words.week.everyWeekSaved : null}
      </span>
      <NotSaved error={keep.error} />
    </div>
  );
}
