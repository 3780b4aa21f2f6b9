import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { OwnerAsk } from '../../parts/owner-ask.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count, dayAndMonth } from '../../words/dates.ts';
import type { Audit } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { NetworkTabs } from '../network/network-tabs.tsx';
import { BesideSelect } from './beside-select.tsx';
import { CurvePanel } from './curve-panel.tsx';
import { FindingItem } from './finding-item.tsx';
import { ShapeCharts } from './shape-charts.tsx';
import { ShapeGroups } from './shape-groups.tsx';
import { ShapeQuestions } from './shape-questions.tsx';
import { shapeSearchOf } from './shape-search.ts';
import { ThenLine } from './then-line.tsx';
import './shape.css';

const route = getRouteApi('/shape');
const EVERYTHING = 0;

/** Shape: what this network is good for. Findings first, then what would narrow them, the curve, groups, and the measures. */
export function ShapePage(): ReactElement {
  const { objective, beside } = route.useSearch();
  const navigate = route.useNavigate();
  const about = objective === undefined ? {} : { objective };
  const audit = useAsk('audit', about, { keepsPrevious: true });
  const objectives = useAsk('objectives', {}).data?.objectives ?? [];
  useStops();
  const change = (part: { objective?: number | undefined; beside?: string | undefined }): void =>
    void navigate({ search: (before) => shapeSearchOf({ ...before, ...part }), replace: true });
  return (
    <>
      <PageHead
        title={words.shape.title}
        question={words.shape.question}
        when={
          audit.data === undefined ? null : (
            <p className="lines">{words.shape.known(count(audit.data.working), count(audit.data.nominal))}</p>
          )
        }
      />
      <NetworkTabs current="shape" />
      <div className="read-for">
        {objectives.length === 0 ? null : (
          <Pick
            label={words.shape.readFor}
            choices={[
              { value: EVERYTHING, text: words.shape.everything },
              ...objectives.map(({ id, text }) => ({ value: id, text })),
            ]}
            chosen={objective ?? EVERYTHING}
            onChoose={(id) => change({ objective: id === EVERYTHING ? undefined : id })}
          />
        )}
        <BesideSelect beside={beside} onChoose={(day) => change({ beside: day })} />
      </div>
      {audit.data === undefined && audit.isError ? (
        <NotLoaded error={audit.error} retry={() => void audit.refetch()} />
      ) : null}
      {audit.isPending ? <Bars widths={[-60, 80, 40, 0, -65, 75, 40, 0, -55, 80]} /> : null}
      {audit.data === undefined ? null : (
        <Shape audit={audit.data} isOld={audit.isPlaceholderData} objective={objective} beside={beside} />
      )}
    </>
  );
}

function Shape(props: {
  readonly audit: Audit;
  readonly isOld: boolean;
  readonly objective: number | undefined;
  readonly beside: string | undefined;
}): ReactElement {
  const { audit, isOld, objective, beside } = props;
  const then = useThen(objective, beside);
  if (audit.working + audit.nominal === 0) {
    return (
      <div className="empty">
        <p className="read">{words.shape.empty}</p>
        <Link className="btn go" to="/import">
          {words.shape.emptyAct}
        </Link>
      </div>
    );
  }
  return (
    <div aria-busy={isOld}>
      <h2 className="vh">{words.shape.findings}</h2>
      {audit.findings.length === 0 ? <p className="read empty">{words.shape.noFindings}</p> : null}
      {audit.findings.map((finding, index) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          number={index + 1}
          then={<ThenChange now={finding} then={then} among={then?.audit.findings} />}
        />
      ))}
      {then === undefined ? null : <NoLonger now={audit} {...then} />}
      <ShapeQuestions questions={audit.questions} />
      <CurvePanel objective={objective} beside={beside} />
      <OwnerAsk hasKeys />
      <ShapeCharts objective={objective} beside={beside} />
      <p className="cap">
        <Link to="/audit">{words.charts.pageLink}</Link>
      </p>
      <ShapeGroups objective={objective} />
      <section className="sec measures">
        <h2>{words.shape.measures}</h2>
        <p className="read soft">{words.shape.measuresLead}</p>
        <ul>
          {audit.measures.map((measure) => (
            <li key={measure.id}>
              {measure.sentence}
              <ThenChange now={measure} then={then} among={then?.audit.measures} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface Then {
  readonly day: string;
  readonly audit: Audit;
}

/** The audit of the earlier day that stands beside today's; undefined while there is none, or it is not yet known. */
function useThen(objective: number | undefined, beside: string | undefined): Then | undefined {
  const input = { ...(objective === undefined ? {} : { objective }), ...(beside === undefined ? {} : { day: beside }) };
  const { data } = useAsk('audit', input, { waits: beside === undefined });
  return beside === undefined || data === undefined ? undefined : { day: beside, audit: data };
}

function isAmong({ id }: Audit['findings'][number], findings: Audit['findings']): boolean {
  return findings.some((one) => one.id === id);
}

/** How a finding or a measure was put on the earlier day, where it is put otherwise today; nothing where it was the same. */
function ThenChange<Said extends { readonly id: string; readonly sentence: string }>(props: {
  readonly now: Said;
  readonly then: Then | undefined;
  readonly among: readonly Said[] | undefined;
}): ReactElement | null {
  const { now, then, among } = props;
  const before = among?.find(({ id }) => id === now.id);
  if (then === undefined || before?.sentence === now.sentence) return null;
  return <ThenLine day={then.day} now={now.sentence} then={before?.sentence} />;
}

/** What was found on the earlier day and is not found today, and how the earlier day is known. */
function NoLonger({ now, day, audit }: Then & { readonly now: Audit }): ReactElement {
  const { data: status } = useAsk('status', {});
  const gone = audit.findings.filter((finding) => !isAmong(finding, now.findings));
  const date = dayAndMonth(day, status?.today);
  return (
    <section className="no-longer" aria-label={words.shape.noLonger(date)}>
      <h3 className="label">{words.shape.noLonger(date)}</h3>
      {gone.length === 0 ? <p>{words.shape.noneGone}</p> : null}
      <ul>
        {gone.map(({ id, sentence }) => (
          <li key={id} className="read">
            {sentence}
          </li>
        ))}
      </ul>
      <p className="cap">{words.map.earlier(date)}</p>
    </section>
  );
}
