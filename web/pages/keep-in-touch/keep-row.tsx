import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { dayLater } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

type Row = AnswerOf<'keepInTouch'>['due'][number];

const REFRESHES = ['keepInTouch', 'week', 'person', 'people'] as const;

/** One tie: who, where it stands, and what can be done about it. A pause is taken back where it was made. */
export function KeepRow({ row, onLog }: { readonly row: Row; readonly onLog: () => void }): ReactElement {
  const { person, role, sentence, channel, move, state, pausedUntil } = row;
  const way = channel === 'phone' || channel === 'mail' || channel === 'message' ? channel : 'unknown';
  return (
    <li>
      <p>
        <Link className="serif" to="/people/$id" params={{ id: String(person.id) }} data-stop>
          {person.name}
        </Link>
        {role === '' ? null : <span className="cap"> {role}</span>}
      </p>
      <p className="read">{sentence}</p>
      <div className="row">
        {state === 'paused' ? null : <span className="cap">{words.keepInTouch.channels[way]}</span>}
        {move === null ? null : (
          <Link to="/" search={{ move }}>
            {words.keepInTouch.inWeek}
          </Link>
        )}
        <button type="button" className="btn text" aria-label={words.keepInTouch.logOf(person.name)} onClick={onLog}>
          {words.keepInTouch.log}
        </button>
        <Pause person={person} pausedUntil={pausedUntil} />
      </div>
    </li>
  );
}

/** Leaves somebody in peace for a while, or takes that back. */
function Pause({ person, pausedUntil }: Pick<Row, 'person' | 'pausedUntil'>): ReactElement {
  const edit = useTell('editPerson', REFRESHES);
  const { data: status } = useAsk('status', {});
  if (pausedUntil !== null)
    return (
      <>
        <button
          type="button"
          className="btn text"
          aria-label={words.keepInTouch.resumeOf(person.name)}
          disabled={edit.isPending}
          onClick={() => edit.mutate({ id: person.id, pausedUntil: null })}
        >
          {words.keepInTouch.resume}
        </button>
        <NotSaved error={edit.error} />
      </>
    );
  return (
    <>
      <select
        className="leave"
        aria-label={words.keepInTouch.leaveOf(person.name)}
        value=""
        disabled={status === undefined || edit.isPending}
        onChange={({ target }) => {
          if (status !== undefined && target.value !== '')
            edit.mutate({ id: person.id, pausedUntil: dayLater(status.today, Number(target.value)) });
        }}
      >
        <option value="">{words.keepInTouch.leave}</option>
        {words.keepInTouch.leaveFor.map(({ days, text }) => (
          <option key={days} value={days}>
            {text}
          </option>
        ))}
      </select>
      <NotSaved error={edit.error} />
    </>
  );
}
