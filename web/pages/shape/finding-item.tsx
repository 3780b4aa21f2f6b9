import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useAsk } from '../../asking.ts';
import { Face } from '../../parts/face.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import type { Audit, Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { isBalanced } from './is-balanced.ts';

const MOST_PEOPLE = 5;
const MOST_MOVES = 3;

type Finding = Audit['findings'][number];

/** One finding: its sentence, the people behind it, and at the right what would mend it. */
export function FindingItem(props: {
  readonly finding: Finding;
  readonly number: number;
  /** How it was on an earlier day, where one stands beside today. */
  readonly then: ReactNode;
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
        {props.then}
        {shown.length === 0 ? null : (
          <div className="people-of">
            {isBalanced(finding) ? <span className="label">{words.shape.balancing}</span> : null}
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
        <details className="matters">
          <summary>{words.shape.whyMatters}</summary>
          <p className="cap">{finding.why}</p>
        </details>
      </div>
      {finding.moves.length === 0 ? <div /> : <Mending finding={finding} />}
    </article>
  );
}

/** What mends a finding: the moves of this week that do it, else what kind of move it takes. */
function Mending({ finding }: { readonly finding: Finding }): ReactElement {
  const moves = useAsk('week', {}).data?.moves ?? [];
  return (
    <div className="mending">
      <h4 className="label">{words.shape.mend}</h4>
      <ul>
        {finding.moves.slice(0, MOST_MOVES).map((kind) => {
          const move = moveFor(finding, kind, moves);
          return (
            <li key={kind}>
              {move === undefined ? (
                (words.terms.moves[kind] ?? kind)
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

/** The move of that kind in this week, with one of the finding's people where there is one. */
function moveFor(finding: Finding, kind: string, moves: readonly Move[]): Move | undefined {
  const people = new Set(finding.people.map(({ id }) => id));
  const fitting = moves.filter((move) => move.state === 'suggested' && move.kind === kind);
  return fitting.find((move) => move.people.some(({ id }) => people.has(id))) ?? fitting[0];
}
