import { type ReactElement, type ReactNode, useState } from 'react';
import { Face } from '../../parts/face.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import type { Objective, PersonName } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

const FEW = 4;

/** What an objective lacks and what its kind asks for, beside who matters and whom to know better. */
export function ObjectiveParts({ objective }: { readonly objective: Objective }): ReactElement | null {
  if (objective.fit === null) return null;
  return (
    <div className="objective-parts">
      <div>
        <Part title={words.objectives.gaps}>
          {objective.gaps.length === 0 ? <p>{words.objectives.noGaps}</p> : null}
          <ul>
            {objective.gaps.map((gap) => (
              <li key={gap.need}>{gap.sentence}</li>
            ))}
          </ul>
        </Part>
        {objective.advice.length === 0 ? null : (
          <Part title={words.objectives.advice}>
            <ul>
              {objective.advice.map(({ sentence, met }) => (
                <li key={sentence}>
                  {sentence} <span className="cap">{met ? words.objectives.met : words.objectives.unmet}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
      <div>
        <Part title={words.objectives.people}>
          {objective.people.length === 0 ? <p>{words.objectives.nobody}</p> : <People entries={objective.people} />}
        </Part>
        {objective.candidates.length === 0 ? null : (
          <Part title={words.objectives.candidates}>
            <People entries={objective.candidates} />
          </Part>
        )}
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section>
      <h3 className="label">{title}</h3>
      {children}
    </section>
  );
}

/** The first few people; the others on request. */
function People(props: {
  readonly entries: readonly { readonly person: PersonName; readonly sentence: string }[];
}): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? props.entries : props.entries.slice(0, FEW);
  return (
    <>
      <ul>
        {shown.map(({ person, sentence }) => (
          <li key={person.id} className="with-face">
            <Face name={person.name} />
            <span>
              <PersonLink person={person} />
              <span className="cap">{sentence}</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length === props.entries.length ? null : (
        <button type="button" className="linklike cap" onClick={() => setWhole(true)}>
          {words.person.showMore(props.entries.length - shown.length)}
        </button>
      )}
    </>
  );
}
