import type { ReactElement } from 'react';
import { PersonLink } from '../../parts/person-link.tsx';
import { dayRange } from '../../words/dates.ts';
import type { PersonName, Timeline } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { sundayOf } from './week-days.ts';

const MOST_PEOPLE = 8;

/** What changed by more than its doubt, with the people behind it; what only came with data stands apart. */
export function TimelineChanges({ timeline }: { readonly timeline: Timeline }): ReactElement {
  // The first week of which anything can be told.
  const first = timeline.lines.flatMap(({ readings }) => readings.slice(0, 1).map(({ from }) => from)).sort()[0];
  return (
    <section className="sec">
      <h2>{words.timeline.changes}</h2>
      <p className="read">{timeline.sentence}</p>
      {first === undefined ? null : <p className="cap">{words.timeline.between(dayRange(first, sundayOf(first)))}</p>}
      <ul className="changes">
        {timeline.changes.map(({ name, before, after, kind, came, left }) => (
          <li key={`${kind} ${name}`} tabIndex={-1} data-stop>
            <p>
              {name}: <strong>{`${before} → ${after}`}</strong>
            </p>
            {kind === 'data' ? <p className="cap">{words.timeline.dataChange}</p> : null}
            <People label={words.timeline.onlyNow} people={came} />
            <People label={words.timeline.onlyThen} people={left} />
          </li>
        ))}
      </ul>
      <p className="cap rule">{words.timeline.rule}</p>
    </section>
  );
}

function People(props: { readonly label: string; readonly people: readonly PersonName[] }): ReactElement | null {
  const { label, people } = props;
  if (people.length === 0) return null;
  const shown = people.slice(0, MOST_PEOPLE);
  const rest = people.slice(MOST_PEOPLE);
  return (
    <div className="cap people-changed">
      {label}: <Names people={shown} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{words.shape.more(rest.length)}</summary>
          <Names people={rest} />
        </details>
      )}
    </div>
  );
}

function Names({ people }: { readonly people: readonly PersonName[] }): ReactElement {
  return (
    <>
      {people.map((person, index) => (
        <span key={person.id}>
          {index === 0 ? '' : ', '}
          <PersonLink person={person} />
        </span>
      ))}
    </>
  );
}
