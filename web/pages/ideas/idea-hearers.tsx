import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

const FIRST = 5;
const MORE = 50;

/** Who should hear of an idea, the best first, each with why. */
export function IdeaHearers({ id }: { readonly id: number }): ReactElement {
  const [limit, setLimit] = useState(FIRST);
  const hear = useAsk('hearIdea', { id, limit }, { keepsPrevious: true });
  const tell = useTell('tellIdea', ['idea', 'ideas', 'hearIdea', 'spreadIdea', 'week']);
  return (
    <section className="sec">
      <h2>{words.ideas.hear}</h2>
      {hear.isPending ? <Bars widths={[80, 70, 75]} /> : null}
      {hear.data === undefined && hear.isError ? (
        <NotLoaded error={hear.error} retry={() => void hear.refetch()} />
      ) : null}
      {hear.data === undefined || hear.data.people.length > 0 ? null : (
        <p className="read soft">{hear.data.ask ?? words.ideas.nobodyToHear}</p>
      )}
      <ul className="hearers">
        {hear.data?.people.map(({ person, sentence, why }) => (
          <li key={person.id}>
            <div>
              <PersonLink person={person} />
              <p>{sentence}</p>
              <details>
                <summary>{words.ideas.why}</summary>
                <ul>
                  {why.map((one) => (
                    <li key={one.measure}>{one.sentence}</li>
                  ))}
                </ul>
              </details>
            </div>
            <button type="button" className="btn" onClick={() => tell.mutate({ id, person: person.id })}>
              {words.ideas.told}
            </button>
          </li>
        ))}
      </ul>
      <NotSaved error={tell.error} />
      {hear.data !== undefined && hear.data.total > hear.data.people.length && limit === FIRST ? (
        <button type="button" className="linklike" onClick={() => setLimit(MORE)}>
          {words.ideas.showMore(Math.min(MORE, hear.data.total) - FIRST)}
        </button>
      ) : null}
    </section>
  );
}
