import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { isBalanced } from '../shape/is-balanced.ts';
import { ShapeCharts } from '../shape/shape-charts.tsx';
import './audit.css';

/** Findings, fits, people and measures that fit on one sheet; the page of Shape has them all. */
const FINDINGS = 5;
const PEOPLE = 5;

/** The audit on one sheet of paper: findings with their people, objectives with their fit, and the charts behind them. */
export function AuditPage(): ReactElement {
  const audit = useAsk('audit', {});
  const objectives = useAsk('objectives', {}).data?.objectives ?? [];
  const { data: status } = useAsk('status', {});
  const { data } = audit;
  return (
    <div className="audit-sheet">
      <PageHead
        title={status?.owner == null ? words.charts.page : status.owner}
        question={words.charts.pageQuestion}
        when={status === undefined ? null : <p>{dayAndMonth(status.today)}</p>}
      />
      <p className="row audit-tools">
        <button type="button" className="btn go" onClick={() => window.print()}>
          {words.charts.print}
        </button>
        <Link className="btn" to="/shape">
          {words.charts.pageBack}
        </Link>
      </p>
      {data === undefined && audit.isError ? (
        <NotLoaded error={audit.error} retry={() => void audit.refetch()} />
      ) : null}
      {audit.isPending ? <Bars widths={[60, 90, 80, 85]} /> : null}
      {data === undefined ? null : (
        <>
          <div className="audit-words">
            <section className="sec">
              <h2>{words.shape.findings}</h2>
              {data.findings.length === 0 ? <p className="read">{words.shape.noFindings}</p> : null}
              <ol className="audit-findings">
                {data.findings.slice(0, FINDINGS).map(({ id, sentence, people }) => (
                  <li key={id}>
                    {sentence}
                    <span className="cap">
                      {isBalanced({ id }) && people.length > 0 ? `${words.shape.balancing}: ` : ''}
                      {people
                        .slice(0, PEOPLE)
                        .map(({ name }) => name)
                        .join(', ')}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
            {objectives.length === 0 ? null : (
              <section className="sec">
                <h2>{words.charts.objectives}</h2>
                <ul className="audit-findings">
                  {objectives.map(({ id, text, fit }) => (
                    <li key={id}>{fit === null ? text : fit.sentence}</li>
                  ))}
                </ul>
              </section>
            )}
          </div>
          <ShapeCharts objective={undefined} beside={undefined} />
        </>
      )}
    </div>
  );
}
