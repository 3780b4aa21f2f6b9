import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

/** Whom to tell, in order, and how far that carries. */
export function IdeaSpreadPlan({ id }: { readonly id: number }): ReactElement {
  const spread = useAsk('spreadIdea', { id }, { keepsPrevious: true });
  const plan = spread.data;
  return (
    <section className="sec">
      <h2>{words.ideas.spread}</h2>
      {spread.isPending ? <Bars widths={[80, 70]} /> : null}
      {plan === undefined && spread.isError ? (
        <NotLoaded error={spread.error} retry={() => void spread.refetch()} />
      ) : null}
      {plan === undefined ? null : (
        <>
          <p className="read">{plan.rule}</p>
          {plan.ask === null ? null : <p className="read soft">{plan.ask}</p>}
          {plan.credibility.length === 0 ? null : (
            <>
              <h3>{words.ideas.first}</h3>
              <ul className="plain-lines">
                {plan.credibility.map(({ person, sentence }) => (
                  <li key={person.id}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          {plan.steps.length === 0 ? null : (
            <>
              <h3>{words.ideas.steps}</h3>
              <ol className="spread-steps">
                {plan.steps.map(({ person, sentence }) => (
                  <li key={person.id}>
                    <PersonLink person={person} /> <span className="cap idea-note">{sentence}</span>
                  </li>
                ))}
              </ol>
              <p className="read">{plan.expected.sentence}</p>
              {plan.within === null ? null : <p className="read">{plan.within.sentence}</p>}
              <h3>{words.ideas.segments}</h3>
              <ul className="plain-lines">
                {plan.segments.map(({ name, reached, size, isGuessed, isCarried }) => (
                  <li key={name}>
                    {name}{' '}
                    <span className="cap">
                      {[
                        words.ideas.segment(count(Math.round(reached)), count(size)),
                        ...(isGuessed ? [words.ideas.guessed] : []),
                        ...(isCarried ? [words.ideas.carried] : []),
                      ].join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
