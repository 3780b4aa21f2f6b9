import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Face } from '../../parts/face.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import type { Audit } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

const MOST_PEOPLE = 5;
const MOST_MOVES = 3;

/** One finding: its sentence, the people behind it, and at the right what would mend it. */
export function FindingItem(props: {
  readonly finding: Audit['findings'][number];
  readonly number: number;
}): ReactElement {
  const { finding } = props;
  const shown = finding.people.slice(0, MOST_PEOPLE);
  return (
    <article className="finding">
      <span aria-hidden="true">{props.number}</span>
      <div>
        <h3 tabIndex={-1} data-stop>
          {finding.sentence}
        </h3>
        {shown.length === 0 ? null : (
          <div className="people-of">
            {shown.map((person) => (
              <span key={person.id}>
                <Face name={person.name} />
                <PersonLink person={person} />
              </span>
            ))}
            {finding.people.length > shown.length ? (
              <span className="cap">{words.shape.more(finding.people.length - shown.length)}</span>
            ) : null}
          </div>
        )}
      </div>
      {finding.moves.length === 0 ? <div /> : <Mending moves={finding.moves.slice(0, MOST_MOVES)} />}
    </article>
  );
}

/** Moves by id where this week holds them, else in words. */
function Mending({ moves }: { readonly moves: readonly string[] }): ReactElement {
  const week = useAsk('week', {});
  return (
    <div className="mending">
      <h4 className="label">{words.shape.mend}</h4>
      <ul>
        {moves.map((text) => {
          const move = week.data?.moves.find((candidate) => candidate.id === text || candidate.sentence === text);
          return (
            <li key={text}>
              {move === undefined ? (
                text
              ) : (
                <Link to="/" search={{ move: move.id }}>
                  {move.sentence}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
