import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useAsk } from '../../asking.ts';
import { SparkLine } from '../../charts/spark-line.tsx';
import { GroupChip } from '../../parts/group-chip.tsx';
import { LifeEvent } from '../../parts/life-event.tsx';
import { OwnerAsk } from '../../parts/owner-ask.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { ago } from '../../words/dates.ts';
import { CLOSENESS, type PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { Careers } from './careers.tsx';
import { useEditPerson } from './edit-person.ts';
import { KeepInTouch } from './keep-in-touch.tsx';
import { Knows } from './knows.tsx';
import { KnowsWhom } from './knows-whom.tsx';
import { LearnFromEachOther } from './learn-from-each-other.tsx';

/** Facts beside the story: the tie, what they know, common ground, whom they know, details. */
export function PersonStrip({ person }: { readonly person: PersonWhole }): ReactElement {
  return (
    <aside className="strip" aria-label={person.name}>
      <LifeNear person={person.id} />
      <Part title={words.person.tie}>
        <Tie person={person} />
      </Part>
      <Part title={words.keepInTouch.title}>
        <KeepInTouch person={person} />
      </Part>
      {person.groups.length === 0 ? null : (
        <Part title={words.person.groups}>
          <div className="row">
            {person.groups.map((group) => (
              <Link key={group} to="/people" search={{ group }} preload={false}>
                <GroupChip group={group} />
              </Link>
            ))}
          </div>
        </Part>
      )}
      <Part title={words.person.knows}>
        <Knows knowledge={person.knowledge} />
        <OwnerAsk person={person.id} />
      </Part>
      <Part title={words.person.common}>
        <Facts facts={person.knowledge?.shared ?? []} empty={words.person.commonUnknown} />
      </Part>
      <Part title={words.person.learn}>
        <LearnFromEachOther knowledge={person.knowledge} />
      </Part>
      <Part title={words.person.knowsWhom}>
        <KnowsWhom person={person} />
      </Part>
      <Careers person={person} />
    </aside>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What is near in their life; nothing where nothing is. */
function LifeNear({ person }: { readonly person: number }): ReactElement | null {
  const { data } = useAsk('lifeEvents', { person });
  if (data === undefined || data.events.length === 0) return null;
  return (
    <Part title={words.lifeEvents.person}>
      {data.events.map((event) => (
        <LifeEvent key={`${event.kind} ${event.day}`} event={event} namesPerson={false} />
      ))}
    </Part>
  );
}

function Facts({ facts, empty }: { readonly facts: readonly string[]; readonly empty: string }): ReactElement {
  if (facts.length === 0) return <p className="soft">{empty}</p>;
  return (
    <div className="facts">
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
    </div>
  );
}

function Tie({ person }: { readonly person: PersonWhole }): ReactElement {
  const { data: status } = useAsk('status', {});
  const edit = useEditPerson(person.id);
  const saidOn = person.closenessOn;
  return (
    <>
      <p>{person.tie.sentence}</p>
      {person.tie.trend === null ? null : (
        <div className="tie-trend">
          <SparkLine
            points={person.tie.trend.readings.map(({ day, strength }) => ({ day, value: strength }))}
            most={1}
          />
          <p className="cap">{person.tie.trend.sentence}</p>
        </div>
      )}
      {person.tie.dormant ? <p className="cap">{words.person.dormant}</p> : null}
      {person.tie.parts.length === 0 ? null : (
        <details className="basis">
          <summary>{words.person.basedOn}</summary>
          <ul>
            {person.tie.parts.map((part) => (
              <li key={part.measure}>{part.sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="closeness">
        <Pick
          label={words.person.closeness}
          choices={CLOSENESS.map((value) => ({ value, text: words.terms.closeness[value] ?? '' }))}
          chosen={person.closeness ?? undefined}
          onChoose={(closeness) => edit.save({ closeness })}
        />
        {saidOn === null || status === undefined ? null : (
          <p className="cap">
            {words.person.closenessSaid(ago(saidOn, status.today))}{' '}
            <button type="button" className="linklike" onClick={() => edit.save({ closeness: null })}>
              {words.person.knowUnset}
            </button>
          </p>
        )}
        <NotSaved error={edit.error} />
      </div>
    </>
  );
}
