import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Surely } from '../../parts/surely.tsx';
import { TextInPlace } from '../../parts/text-in-place.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { shortDay } from '../../words/dates.ts';
import type { Introduction } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { Blurb } from './blurb.tsx';
import { CHANGED, IntroductionSteps } from './introduction-steps.tsx';
import { whoIn } from './who-in.ts';
import './introductions.css';

const route = getRouteApi('/introductions/$id');

/** One introduction: what is next, the words for both sides, and its days. */
export function IntroductionPage(): ReactElement {
  const id = Number(route.useParams().id);
  const [language, setLanguage] = useState<'en' | 'de'>();
  const asked = useAsk(
    'introduction',
    { id, ...(language === undefined ? {} : { language }) },
    { keepsPrevious: true },
  );
  if (asked.data === undefined && asked.isError) {
    return (
      <>
        <PageHead title={words.introductions.title} />
        <NotLoaded error={asked.error} retry={() => void asked.refetch()} />
      </>
    );
  }
  if (asked.data === undefined) return <Bars widths={[-40, 60, 0, 90, 80]} />;
  const introduction = asked.data;
  return (
    <div className="introductions">
      <PageHead
        title={whoIn(introduction)}
        question={words.introductions.states[introduction.state]}
        when={
          <p>
            <Link to="/introductions">{words.introductions.back}</Link>
          </p>
        }
      />
      <p className="read">{introduction.sentence}</p>
      <IntroductionSteps introduction={introduction} />
      {introduction.state === 'met' ? <CameOfIt introduction={introduction} /> : null}
      {introduction.texts.length === 0 ? null : (
        <section className="sec">
          <h2>{words.introductions.words}</h2>
          <Pick
            label={words.introductions.language}
            choices={[
              { value: 'en', text: words.settings.languages.en },
              { value: 'de', text: words.settings.languages.de },
            ]}
            chosen={language}
            onChoose={setLanguage}
          />
          {introduction.texts.map(({ purpose, to, text }) => (
            <Blurb
              key={`${purpose} ${to.map(({ id: one }) => one).join()}`}
              text={text}
              title={words.introductions.textFor[purpose](words.introductions.names(to.map(({ name }) => name)))}
            />
          ))}
        </section>
      )}
      <About introduction={introduction} />
    </div>
  );
}

function About({ introduction }: { readonly introduction: Introduction }): ReactElement {
  const note = useTell('noteIntroduction', ['introduction', 'introductions']);
  return (
    <section className="sec">
      <h2>{words.introductions.days}</h2>
      <ol className="step-days">
        {introduction.steps.map(({ state, day, person }, index) => (
          // Steps are only ever added at the end.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className="step-day">
            {words.introductions.states[state]}
            {person === null ? null : (
              <>
                {': '}
                <PersonLink person={person} />
              </>
            )}
            <span className="on-day">{shortDay(day)}</span>
          </li>
        ))}
      </ol>
      <p className="row">
        {introduction.people.map((person) => (
          <PersonLink key={person.id} person={person} />
        ))}
      </p>
      <TextInPlace
        label={words.introductions.note}
        draft={`introduction-${introduction.id}-note`}
        value={introduction.note ?? ''}
        empty={words.introductions.noNote}
        onSave={(text) => note.mutate({ id: introduction.id, note: text })}
      />
      <NotSaved error={note.error} />
      <Removing id={introduction.id} />
    </section>
  );
}

function Removing({ id }: { readonly id: number }): ReactElement {
  const remove = useTell('removeIntroduction', CHANGED);
  const navigate = useNavigate();
  return (
    <Surely
      label={words.introductions.remove}
      asks={words.introductions.sure}
      isBusy={remove.isPending}
      error={remove.error}
      onSure={() => remove.mutate({ id }, { onSuccess: () => void navigate({ to: '/introductions' }) })}
    />
  );
}

/** Having met is where something may come back: noted here, with whom it came by. */
function CameOfIt({ introduction }: { readonly introduction: Introduction }): ReactElement | null {
  const add = useTell('returnIntroduction', [...CHANGED, 'returns', 'timeline']);
  const remove = useTell('removeReturn', [...CHANGED, 'returns', 'timeline']);
  const { id, kind, returned } = introduction;
  if (kind === 'of-two') return null;
  return (
    <p className="read" role="status">
      {returned === null ? (
        <button type="button" className="linklike" disabled={add.isPending} onClick={() => add.mutate({ id })}>
          {words.introductions.noteReturn}
        </button>
      ) : (
        <>
          {words.introductions.returnNoted}{' '}
          <button
            type="button"
            className="linklike"
            disabled={remove.isPending}
            onClick={() => remove.mutate({ id: returned })}
          >
            {words.shell.undo}
          </button>
        </>
      )}
      <NotSaved error={add.error ?? remove.error} />
    </p>
  );
}
