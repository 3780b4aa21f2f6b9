import { type ReactElement, useState } from 'react';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { DoneForm } from './done-form.tsx';
import { useDecisions } from './moves-of-week.ts';

/** The four things to say about a move, and the way to its people. */
export function MoveActions({ move }: { readonly move: Move }): ReactElement {
  const decisions = useDecisions(move.id);
  const [isTelling, setTelling] = useState(false);
  return (
    <div className="acts">
      {isTelling ? (
        <DoneForm move={move} telling={decisions.done} onCancel={() => setTelling(false)} />
      ) : (
        <div className="row">
          <button className="btn go" type="button" onClick={() => setTelling(true)}>
            {words.week.done}
          </button>
          <button className="btn" type="button" disabled={decisions.isBusy} onClick={decisions.skip}>
            {words.week.skip}
          </button>
          <button className="btn" type="button" disabled={decisions.isBusy} onClick={decisions.replace}>
            {words.week.replace}
          </button>
          <button className="btn text" type="button" disabled={decisions.isBusy} onClick={decisions.never}>
            {words.week.never}
          </button>
        </div>
      )}
      <p role="status" className="cap">
        {decisions.nothingElse ? words.week.nothingElse : null}
      </p>
      <NotSaved error={decisions.error} />
      <p className="cap">
        {words.week.about}{' '}
        {move.people.map((person, index) => (
          <span key={person.id}>
            {index === 0 ? null : ' · '}
            <PersonLink person={person} />
          </span>
        ))}
      </p>
    </div>
  );
}
