import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { shortDay } from '../../words/dates.ts';
import type { Timeline } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { LineFigure } from './line-figure.tsx';
import { TimelineChanges } from './timeline-changes.tsx';
import { SPANS } from './timeline-search.ts';
import { TimelineTable } from './timeline-table.tsx';
import './timeline.css';

const route = getRouteApi('/timeline');
const KINDS = ['fit', 'shape', 'rate'] as const;

/** The network week by week: what changed, the fit and the shape as lines, what came in, what came back. */
export function TimelinePage(): ReactElement {
  const { weeks = SPANS[0] } = route.useSearch();
  const navigate = route.useNavigate();
  const timeline = useAsk('timeline', { weeks }, { keepsPrevious: true });
  const { data } = timeline;
  useStops();
  return (
    <>
      <PageHead
        title={words.timeline.title}
        question={words.timeline.question}
        when={data === undefined ? null : <p className="lines">{words.timeline.kept(data.kept, data.weeks)}</p>}
      />
      <div className="look-back">
        <Pick
          label={words.timeline.span}
          choices={SPANS.map((value) => ({ value, text: words.timeline.spans[value] }))}
          chosen={weeks}
          onChoose={(span) => void navigate({ search: span === SPANS[0] ? {} : { weeks: span }, replace: true })}
        />
      </div>
      {data === undefined && timeline.isError ? (
        <NotLoaded error={timeline.error} retry={() => void timeline.refetch()} />
      ) : null}
      {data === undefined && timeline.isPending ? <Bars widths={[80, 60, 0, 90, 90, 0, 90, 90]} /> : null}
      {data === undefined ? null : (
        <div aria-busy={timeline.isPlaceholderData}>
          <Whole timeline={data} />
        </div>
      )}
    </>
  );
}

function Whole({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const [chosen, setTable] = useState<boolean>();
  // A line of one point says nothing that the number does not.
  const isTable = chosen ?? timeline.kept <= 1;
  const contacts = timeline.lines.filter(({ id }) => id === 'contacts' || id === 'ties-nominal');
  if (contacts.every(({ readings }) => readings.every(({ value }) => value === 0))) {
    return (
      <div className="empty">
        <p className="read">{words.timeline.empty}</p>
        <Link className="btn go" to="/import">
          {words.timeline.emptyAct}
        </Link>
      </div>
    );
  }
  return (
    <div className="by-week">
      {timeline.kept === 1 ? <p className="read">{words.timeline.oneWeek}</p> : <TimelineChanges timeline={timeline} />}
      <p className="cap how">
        {isTable ? '' : words.timeline.readHow} {timeline.imports.length === 0 ? '' : words.timeline.marks}{' '}
        <button type="button" className="linklike" onClick={() => setTable(!isTable)}>
          {isTable ? words.timeline.asFigures : words.timeline.asTable}
        </button>
      </p>
      {KINDS.map((kind) => (
        <Lines key={kind} kind={kind} timeline={timeline} isTable={isTable} />
      ))}
      <Imports timeline={timeline} />
      <Returns />
    </div>
  );
}

function Lines(props: {
  readonly kind: (typeof KINDS)[number];
  readonly timeline: Timeline;
  readonly isTable: boolean;
}): ReactElement | null {
  const { kind, timeline, isTable } = props;
  const lines = timeline.lines.filter((line) => line.kind === kind);
  if (lines.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.timeline.kinds[kind]}</h2>
      {isTable ? (
        <TimelineTable lines={lines} timeline={timeline} label={words.timeline.kinds[kind]} />
      ) : (
        <div className="lines-grid">
          {lines.map((line) => (
            <LineFigure key={line.id} line={line} timeline={timeline} />
          ))}
        </div>
      )}
    </section>
  );
}

function Imports({ timeline }: { readonly timeline: Timeline }): ReactElement | null {
  if (timeline.imports.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.timeline.imports}</h2>
      <ul>
        {timeline.imports.map(({ batch, day, sentence }) => (
          <li key={batch}>
            {shortDay(day, timeline.until)} <span className="cap">{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What came back, with its delay from the first contact: results take months, and this is where it shows. */
function Returns(): ReactElement {
  const { data } = useAsk('returns', {});
  return (
    <section className="sec">
      <h2>{words.timeline.returns}</h2>
      <p className="read">{data?.sentence}</p>
      <ul>
        {data?.returns.map(({ id, text, kind, sentence }) => (
          <li key={id}>
            {text}{' '}
            <span className="cap">
              {words.review.returnKinds[kind]} · {sentence}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/review">{words.timeline.returnsAll}</Link>
      </p>
    </section>
  );
}
