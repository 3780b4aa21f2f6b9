import { type ReactElement, useId } from 'react';
import { dayAndMonth } from '../words/dates.ts';
import { CHANNELS, type Understood } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import { type Changes, type Entry, type Meant, meantBy } from './log-entry.ts';

/** What was understood of a line: each part can be put right before it is saved. */
export function LogChips(props: {
  readonly understood: Understood;
  readonly entry: Entry;
  readonly changes: Changes;
  readonly onChange: (changes: Changes) => void;
}): ReactElement {
  const { understood, entry, changes, onChange } = props;
  const { input } = entry;
  const facts = [
    ...understood.topics,
    ...(understood.promise === null
      ? []
      : [
          words.log.promise(
            understood.promise,
            understood.promiseBy === 'person',
            understood.promiseDue === null ? undefined : dayAndMonth(understood.promiseDue),
          ),
        ]),
    ...(understood.idea === null ? [] : [words.log.idea(understood.idea.text)]),
    ...(understood.introduction === null ? [] : [words.log.introduction(understood.introduction)]),
  ];
  return (
    <fieldset className="log-chips">
      <legend className="vh">{words.log.understood}</legend>
      {understood.people.map((mention) => (
        <WhoSelect
          key={mention.mention}
          mention={mention}
          meant={meantBy(mention, changes)}
          onMean={(who) => onChange({ ...changes, meant: new Map(changes.meant).set(mention.mention, who) })}
        />
      ))}
      {entry.idea === undefined ? <WhenAndHow entry={entry} changes={changes} onChange={onChange} /> : null}
      {facts.map((fact) => (
        <span className="chip" key={fact}>
          {fact}
        </span>
      ))}
      {entry.idea !== undefined || input.note == null || input.note === '' ? null : <p className="cap">{input.note}</p>}
    </fieldset>
  );
}

function WhenAndHow(props: {
  readonly entry: Entry;
  readonly changes: Changes;
  readonly onChange: (changes: Changes) => void;
}): ReactElement {
  const { changes, onChange } = props;
  const { input } = props.entry;
  return (
    <>
      <label className="chip">
        {words.log.day}
        <input type="date" value={input.day} onChange={(event) => onChange({ ...changes, day: event.target.value })} />
      </label>
      <label className="chip">
        {words.log.channel}
        <select
          value={input.channel}
          onChange={(event) => {
            const channel = CHANNELS.find((candidate) => candidate === event.target.value);
            if (channel !== undefined) onChange({ ...changes, channel });
          }}
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {words.terms.channels[channel]}
            </option>
          ))}
        </select>
      </label>
      <label className="chip">
        {words.log.minutes}
        <input
          type="number"
          min={0}
          max={1440}
          value={input.minutes ?? ''}
          onChange={(event) =>
            onChange({
              ...changes,
              minutes: event.target.value === '' ? null : Math.max(0, Number(event.target.value)),
            })
          }
        />
      </label>
    </>
  );
}

function WhoSelect(props: {
  readonly mention: Understood['people'][number];
  readonly meant: Meant | undefined;
  readonly onMean: (who: Meant) => void;
}): ReactElement {
  const { mention, meant } = props;
  const id = useId();
  const known = mention.person === null ? mention.candidates : [mention.person, ...mention.candidates];
  const choices = [...new Map(known.map((person) => [person.id, person])).values()];
  const isAsked = meant === undefined;
  return (
    <span className={isAsked ? 'chip asked' : 'chip'}>
      <label htmlFor={id} className={isAsked ? undefined : 'vh'}>
        {words.log.whoIs(mention.mention)}
      </label>
      <select
        id={id}
        value={meant === undefined ? '' : typeof meant === 'string' ? meant : String(meant.id)}
        onChange={(event) => props.onMean(meantOf(event.target.value))}
      >
        {isAsked ? <option value="">{words.log.chooseOne}</option> : null}
        {choices.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
        <option value="new">{words.log.someoneNew(mention.mention)}</option>
        <option value="nobody">{words.log.leaveOut}</option>
      </select>
    </span>
  );
}

function meantOf(value: string): Meant {
  return value === 'new' || value === 'nobody' ? value : { id: Number(value) };
}
