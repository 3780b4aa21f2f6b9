import type { ReactElement } from 'react';
import { PersonLink } from '../../parts/person-link.tsx';
import type { Move, PersonName } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { LinkQuestions } from './link-questions.tsx';
import { useDecisions } from './moves-of-week.ts';

/** What costs no time of the week: questions to the owner, one at a time, and ties that may rest. */
export function Beside({ moves }: { readonly moves: readonly Move[] }): ReactElement | null {
  const questions = moves.filter((move) => move.kind === 'ask-owner' && move.people.length === 2);
  const others = moves.filter((move) => !questions.includes(move) && move.state === 'suggested');
  if (moves.length === 0) return null;
  return (
    <>
      {questions.length === 0 ? null : <LinkQuestions questions={questions} />}
      {others.length === 0 ? null : (
        <section className="day">
          <h2>{words.week.rest}</h2>
          <ul className="resting">
            {others.map((move) => (
              <RestingTie key={move.id} move={move} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function RestingTie({ move }: { readonly move: Move }): ReactElement {
  const decisions = useDecisions(move.id);
  return (
    <li>
      <p className="read">
        {move.sentence}. <span className="soft">{move.reason}</span>
      </p>
      <p className="cap">
        {move.people.map((person: PersonName) => (
          <PersonLink key={person.id} person={person} />
        ))}
        {' · '}
        <button type="button" className="linklike" onClick={decisions.never}>
          {words.week.never}
        </button>
      </p>
    </li>
  );
}
