import { type ReactElement, useId } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { weekdayNames } from '../../words/dates.ts';
import type { WeekSettings } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Minutes, days and hours of a week; each change is saved at once. */
export function WeekForm(): ReactElement {
  const settings = useAsk('settings', {});
  const tell = useTell('setSettings', ['settings', 'week']);
  const minutesId = useId();
  const fromId = useId();
  const untilId = useId();
  const languageId = useId();
  if (settings.isError) return <NotLoaded error={settings.error} retry={() => void settings.refetch()} />;
  if (settings.data === undefined) return <Bars widths={[30, 50, 40]} />;
  // While a change is on its way the form already shows it.
  const now: WeekSettings = Object.assign({ ...settings.data }, tell.isPending ? tell.variables : {});
  return (
    <div className="week-form">
      <div className="field">
        <label className="label" htmlFor={minutesId}>
          {words.settings.minutes}
        </label>
        <input
          id={minutesId}
          type="number"
          min={0}
          max={600}
          step={5}
          key={now.minutes}
          defaultValue={now.minutes}
          onBlur={(event) => {
            const minutes = event.target.valueAsNumber;
            if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 600 && minutes !== now.minutes) {
              tell.mutate({ minutes });
            }
          }}
        />
      </div>
      <fieldset className="field">
        <legend className="label">{words.settings.days}</legend>
        <div className="row">
          {weekdayNames().map((name, day) => (
            <label key={name} className="tick">
              <input
                type="checkbox"
                checked={now.workingDays.includes(day)}
                onChange={(event) =>
                  tell.mutate({
                    workingDays: event.target.checked
                      ? [...now.workingDays, day].toSorted((a, b) => a - b)
                      : now.workingDays.filter((other) => other !== day),
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <Time id={fromId} label={words.settings.from} value={now.from} onChange={(from) => tell.mutate({ from })} />
        <Time
          id={untilId}
          label={words.settings.until}
          value={now.until}
          onChange={(until) => tell.mutate({ until })}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor={languageId}>
          {words.settings.draftLanguage}
        </label>
        <select
          id={languageId}
          value={now.draftLanguage}
          onChange={(event) => tell.mutate({ draftLanguage: event.target.value === 'de' ? 'de' : 'en' })}
        >
          <option value="en">{words.settings.english}</option>
          <option value="de">{words.settings.german}</option>
        </select>
      </div>
      <p className="cap" role="status">
        {tell.isPending ? words.shell.saving : tell.isSuccess ? words.shell.saved : null}
      </p>
      <NotSaved error={tell.error} />
    </div>
  );
}

function Time(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <div className="field">
      <label className="label" htmlFor={props.id}>
        {props.label}
      </label>
      <input
        id={props.id}
        type="time"
        key={props.value}
        defaultValue={props.value}
        onBlur={(event) => {
          if (/^\d{2}:\d{2}$/.test(event.target.value) && event.target.value !== props.value) {
            props.onChange(event.target.value);
          }
        }}
      />
    </div>
  );
}
