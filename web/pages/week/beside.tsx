import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PersonLink } from '../../parts/person-link.tsx';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { LinkQuestions } from './link-questions.tsx';
import { useDecisions } from './moves-of-week.ts';

/** What costs no time of the week: questions to the owner, one at a time, and ties that may rest. */
export function Beside({ moves }: { readonly moves: readonly Move[] }): ReactElement | null {
  const asked = moves.filter((move) => move.kind === 'ask-owner');
  const questions = asked.filter((move) => move.people.length === 2);
  const tellings = asked.filter((move) => move.people.length !== 2);
  const rests = moves.filter((move) => move.kind !== 'ask-owner');
  return (
    <>
      {questions.length === 0 ? null : <LinkQuestions questions={questions} />}
      <Group title={words.week.tell} moves={tellings} />
      <Group title={words.week.rest} moves={rests} />
    </>
  );
}

function Group({ title, moves }: { readonly title: string; readonly moves: readonly Move[] }): ReactElement | null {
  const open = moves.filter((move) => move.state === 'suggested');
  if (open.length === 0) return null;
  return (
    <section className="day">
      <h2>{title}</h2>
      <ul className="beside">
        {open.map((move) => (
          <BesideMove key={move.id} move={move} />
        ))}
      </ul>
    </section>
  );
}

function BesideMove({ move }: { readonly move: Move }): ReactElement {
  const decisions = useDecisions(move.id);
  const [person] = move.people;
  return (
    <li>
      <p className="read">
        {move.sentence}. <span className="soft">{move.reason}</span>
      </p>
      <p className="cap">
        {person === undefined ? (
          <Link to="/triage">{words.week.toTriage}</Link>
        ) : move.kind === 'ask-owner' ? (
          <Link to="/people/$id" params={{ id: String(person.id) }} hash="details">
            {words.week.tellOf(person.name)}
          </Link>
        ) : (
          <PersonLink person={person} />
        )}
        {' · '}
        <button type="button" className="linklike" disabled={decisions.isBusy} onClick={decisions.never}>
          {words.week.never}
        </button>
      </p>
    </li>
  );
}
