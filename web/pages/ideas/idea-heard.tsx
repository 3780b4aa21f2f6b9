import type { ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { TextInPlace } from '../../parts/text-in-place.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import type { Idea } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

const REFRESHES = ['idea', 'ideas', 'hearIdea', 'spreadIdea', 'week'] as const;

/** Who was told of an idea, and what came of it. */
export function IdeaHeard({ idea }: { readonly idea: Idea }): ReactElement {
  const tell = useTell('tellIdea', REFRESHES);
  const untell = useTell('untellIdea', REFRESHES);
  return (
    <section className="sec">
      <h2>{words.ideas.heardBy}</h2>
      {idea.people.length === 0 ? <p className="read soft">{words.ideas.heardNobody}</p> : null}
      <ul className="heard">
        {idea.people.map(({ person, passedOn, supports, objection }) => (
          <li key={person.id}>
            <PersonLink person={person} />
            <div className="row">
              <label className="tick">
                <input
                  type="checkbox"
                  checked={passedOn}
                  onChange={() => tell.mutate({ id: idea.id, person: person.id, passedOn: !passedOn })}
                />
                {words.ideas.passedOn}
              </label>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={supports}
                  onChange={() => tell.mutate({ id: idea.id, person: person.id, supports: !supports })}
                />
                {words.ideas.supports}
              </label>
              <button
                type="button"
                className="linklike"
                onClick={() => untell.mutate({ id: idea.id, person: person.id })}
              >
                {words.ideas.notTold}
              </button>
            </div>
            <TextInPlace
              label={words.ideas.objection(person.name)}
              draft={`idea-${idea.id}-objection-${person.id}`}
              value={objection ?? ''}
              empty={words.ideas.noObjection}
              onSave={(text) => tell.mutate({ id: idea.id, person: person.id, objection: text })}
            />
          </li>
        ))}
      </ul>
      <NotSaved error={tell.error ?? untell.error} />
    </section>
  );
}
