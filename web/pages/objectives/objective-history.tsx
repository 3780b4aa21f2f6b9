import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk } from '../../asking.ts';
import { SparkLine } from '../../charts/spark-line.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

type History = AnswerOf<'objectiveHistory'>;

const FEW = 4;

/** How the network’s fit for an objective has changed, as a line and in a sentence. */
export function ObjectiveTrend({ id }: { readonly id: number }): ReactElement | null {
  const history = useAsk('objectiveHistory', { id });
  if (history.data === undefined) {
    return history.isError ? <NotLoaded error={history.error} retry={() => void history.refetch()} /> : null;
  }
  const { readings, sentence } = history.data.trend;
  return (
    <div className="objective-trend">
      <SparkLine points={readings.map(({ from, ...reading }) => ({ ...reading, day: from }))} most={100} />
      <p className="cap">{sentence}</p>
    </div>
  );
}

/** What was planned and done for an objective, beside what came back; nothing while there is neither. */
export function ObjectiveHistory({ id }: { readonly id: number }): ReactElement | null {
  const { data } = useAsk('objectiveHistory', { id });
  const { data: status } = useAsk('status', {});
  if (data === undefined || data.moves.length + data.returns.length === 0) return null;
  return (
    <div className="objective-parts">
      <section>
        <h3 className="label">{words.objectives.moves}</h3>
        {data.moves.length === 0 ? <p>{words.objectives.noMoves}</p> : null}
        <Some
          all={data.moves.map((move) => (
            <li key={move.id}>
              {move.state === 'done' ? (
                move.sentence
              ) : (
                <Link to="/" search={{ move: move.id }}>
                  {move.sentence}
                </Link>
              )}
              <span className="cap">{stateOf(move, status?.today)}</span>
            </li>
          ))}
        />
      </section>
      <section>
        <h3 className="label">{words.objectives.returns}</h3>
        {data.returns.length === 0 ? <p>{words.objectives.noReturns}</p> : null}
        <Some
          all={data.returns.map(({ id: key, kind, text, sentence }) => (
            <li key={key}>
              {text}
              <span className="cap">
                {words.review.returnKinds[kind]} · {sentence}
              </span>
            </li>
          ))}
        />
        {data.returns.length === 0 ? null : <span className="cap">{words.objectives.returnsNote}</span>}
      </section>
    </div>
  );
}

function stateOf({ state, day, answered }: History['moves'][number], today: string | undefined): string {
  if (state === 'suggested' || day === null) return words.objectives.thisWeek;
  const said = words.objectives.doneOn(dayAndMonth(day, today));
  return answered === true ? `${said} · ${words.review.answered}` : said;
}

/** The first few; the others on request. */
function Some({ all }: { readonly all: readonly ReactNode[] }): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, FEW);
  return (
    <>
      <ul>{shown}</ul>
      {shown.length === all.length ? null : (
        <button type="button" className="linklike cap" onClick={() => setWhole(true)}>
          {words.person.showMore(all.length - shown.length)}
        </button>
      )}
    </>
  );
}
