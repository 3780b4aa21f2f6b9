import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { Face } from '../../parts/face.tsx';
import { LogLine } from '../../parts/log-line.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PromiseForm, Promises } from '../../parts/promises.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { Details } from './details.tsx';
import { Favours } from './favours.tsx';
import { Forget, type Forgotten } from './forget.tsx';
import { NextMove } from './next-move.tsx';
import { Notes } from './notes.tsx';
import { PersonStrip } from './person-strip.tsx';
import { Timeline } from './timeline.tsx';
import './person.css';

const route = getRouteApi('/people/$id');

/** One person: what to do next, what happened, and what is known. */
export function PersonPage(): ReactElement {
  const id = Number(route.useParams().id);
  const [gone, setGone] = useState<{ readonly id: number; readonly forgotten: Forgotten }>();
  const isGone = gone?.id === id;
  const person = useAsk('person', { id }, { waits: isGone });
  if (isGone) return <IsForgotten forgotten={gone.forgotten} />;
  if (person.data === undefined && person.isError) {
    return (
      <>
        <PageHead title={words.people.title} />
        <NotLoaded error={person.error} retry={() => void person.refetch()} />
      </>
    );
  }
  if (person.data === undefined) return <Bars widths={[-40, 60, 0, 90, 80, 85, 70]} />;
  return <Whole key={id} person={person.data} onForgotten={(forgotten) => setGone({ id, forgotten })} />;
}

/** Says what went; there is no page of this person any more. */
function IsForgotten({ forgotten }: { readonly forgotten: Forgotten }): ReactElement {
  return (
    <>
      <PageHead title={words.people.title} question={words.forgetting.done(forgotten.name)} />
      <p className="read">{words.forgetting.removed(forgotten.removed)}</p>
      <p className="read">{words.forgetting.earlier(forgotten.earlierBackups)}</p>
      <p>
        <Link to="/people">{words.forgetting.toPeople}</Link>
      </p>
    </>
  );
}

function Whole(props: {
  readonly person: PersonWhole;
  readonly onForgotten: (forgotten: Forgotten) => void;
}): ReactElement {
  const { person } = props;
  const [isLogging, setLogging] = useState(false);
  const work = [person.title, person.company, person.location].filter((part) => part !== null && part !== '');
  return (
    <>
      <PageHead
        title={person.name}
        question={work.length === 0 ? words.person.standing[person.standing] : work.join(', ')}
        before={<Face name={person.name} group={person.groups[0]} />}
        when={
          <p>
            {person.isPrivate ? <span title={words.person.privateWhat}>{words.person.isPrivate} · </span> : null}
            <a href="#details">{words.person.details}</a> ·{' '}
            <button type="button" className="linklike" aria-expanded={isLogging} onClick={() => setLogging(!isLogging)}>
              {words.person.logSomething}
            </button>
          </p>
        }
      />
      <div className="cols">
        <div>
          {isLogging ? (
            <section className="sheet logging" aria-label={words.person.logSomething}>
              <LogLine about={{ id: person.id, name: person.name }} startsFocused />
            </section>
          ) : null}
          <NextMove person={person} />
          <section className="sec">
            <h2>{words.person.happened}</h2>
            <Timeline person={person} />
          </section>
          <section className="sec">
            <h2>{words.promises.title}</h2>
            <Promises person={person.id} />
            <PromiseForm person={person.id} />
          </section>
          <section className="sec">
            <h2>{words.person.favours}</h2>
            <Favours person={person} />
          </section>
          <section className="sec">
            <h2>{words.person.notes}</h2>
            <Notes person={person} />
          </section>
          <section className="sec" id="details">
            <h2>{words.person.details}</h2>
            <Details person={person} />
          </section>
          <section className="sec">
            <h2>{words.forgetting.title}</h2>
            <Forget person={person} onForgotten={props.onForgotten} />
          </section>
        </div>
        <PersonStrip person={person} />
      </div>
    </>
  );
}
