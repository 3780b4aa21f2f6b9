import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import type { Curve } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { CurveFigure } from './curve-figure.tsx';
import { CurveTable } from './curve-table.tsx';
import { ThenLine } from './then-line.tsx';
import './curve.css';

/** Similarity against diversity: everybody on the curve of what distance is worth, for one objective. */
export function CurvePanel(props: {
  readonly objective: number | undefined;
  readonly beside: string | undefined;
}): ReactElement {
  const { objective, beside } = props;
  const about = objective === undefined ? {} : { objective };
  const curve = useAsk('curve', about, { keepsPrevious: true });
  const then = useAsk('curve', beside === undefined ? about : { ...about, day: beside }, {
    waits: beside === undefined,
  });
  const [isTable, setTable] = useState(false);
  const { data } = curve;
  return (
    <section className="sec curve-panel">
      <h2>{words.shape.curve}</h2>
      {data === undefined && curve.isError ? (
        <NotLoaded error={curve.error} retry={() => void curve.refetch()} />
      ) : null}
      {data === undefined && curve.isPending ? <Bars widths={[60, 90]} /> : null}
      {data?.curves.map((one) => (
        <div key={one.part}>
          {words.shape.curveParts[one.part] === '' ? null : <h3>{words.shape.curveParts[one.part]}</h3>}
          <p className="read">{one.sentence}</p>
          {beside === undefined || then.data === undefined ? null : (
            <ThenLine
              day={beside}
              now={one.sentence}
              then={then.data.curves.find(({ part }) => part === one.part)?.sentence}
            />
          )}
          {isTable ? (
            <CurveTable curve={one} />
          ) : (
            <CurveFigure curve={one} spots={data.spots.filter((spot) => spot.objective.id !== data.objective?.id)} />
          )}
          <p className="cap">
            {data.objective === null ? words.shape.curveForNone : words.shape.curveFor(data.objective.text)}{' '}
            {captionOf(one)} {one.ratings === 0 ? '' : words.shape.curveLearnt(one.ratings)}{' '}
            <button type="button" className="linklike" onClick={() => setTable(!isTable)}>
              {isTable ? words.shape.asFigure : words.shape.asTable}
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}

function captionOf({ people, unknown, others, othersUnknown }: Curve): string {
  const named = others.reduce((sum, one) => sum + one, 0) + othersUnknown;
  return words.shape.curveCaption(people.length, unknown.length, count(named));
}
