import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { LogLine } from '../../parts/log-line.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import type { PersonName } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { KeepRow } from './keep-row.tsx';
import './keep-in-touch.css';

const STEP = 50;

/** With whom a word suits, with whom soon, and who is left in peace. */
export function KeepInTouchPage(): ReactElement {
  const [limit, setLimit] = useState(STEP);
  const asked = useAsk('keepInTouch', { limit }, { keepsPrevious: true });
  useStops();
  return (
    <>
      <PageHead title={words.keepInTouch.title} question={words.keepInTouch.question} />
      {asked.data === undefined && asked.isError ? (
        <NotLoaded error={asked.error} retry={() => void asked.refetch()} />
      ) : null}
      {asked.isPending ? <Bars widths={[70, 0, 60, 80, 75]} /> : null}
      {asked.data === undefined ? null : <Whole list={asked.data} onMore={() => setLimit(limit + STEP)} />}
    </>
  );
}

type List = NonNullable<ReturnType<typeof useAsk<'keepInTouch'>>['data']>;

function Whole({ list, onMore }: { readonly list: List; readonly onMore: () => void }): ReactElement {
  const { due, coming, unknown, paused, total } = list;
  const [about, setAbout] = useState<PersonName>();
  if (due.length + coming.length + unknown.length + paused.length + total.inTouch === 0)
    return (
      <div className="empty">
        <p className="read">{words.keepInTouch.empty}</p>
        <Link className="btn go" to="/triage">
          {words.keepInTouch.emptyAct}
        </Link>
      </div>
    );
  const more = (shown: number, all: number): ReactElement | null =>
    all <= shown ? null : (
      <button type="button" className="btn text" onClick={onMore}>
        {words.keepInTouch.showMore(Math.min(STEP, all - shown))}
      </button>
    );
  return (
    <div className="keep">
      <p className="read">{list.sentence}</p>
      <p className="cap">{words.keepInTouch.asked}</p>
      {about === undefined ? null : (
        <section className="sheet" aria-label={words.keepInTouch.logOf(about.name)}>
          <LogLine key={about.id} about={about} startsFocused />
        </section>
      )}
      <Part title={words.keepInTouch.due} rows={due} onLog={setAbout}>
        {more(due.length, total.due)}
      </Part>
      <Part title={words.keepInTouch.coming} rows={coming} onLog={setAbout}>
        {more(coming.length, total.coming)}
      </Part>
      <Part title={words.keepInTouch.unknown} lead={words.keepInTouch.unknownLead} rows={unknown} onLog={setAbout}>
        {more(unknown.length, total.unknown)}
      </Part>
      <Part title={words.keepInTouch.paused} rows={paused} onLog={setAbout}>
        {more(paused.length, total.paused)}
      </Part>
    </div>
  );
}

function Part(props: {
  readonly title: string;
  readonly lead?: string;
  readonly rows: List['due'];
  readonly onLog: (person: PersonName) => void;
  readonly children: ReactElement | null;
}): ReactElement | null {
  if (props.rows.length === 0) return null;
  return (
    <section className="sec" aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.lead === undefined ? null : <p className="read soft">{props.lead}</p>}
      <ul>
        {props.rows.map((row) => (
          <KeepRow key={row.person.id} row={row} onLog={() => props.onLog(row.person)} />
        ))}
      </ul>
      {props.children}
    </section>
  );
}
