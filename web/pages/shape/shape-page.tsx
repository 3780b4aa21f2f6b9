import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { OwnerAsk } from '../../parts/owner-ask.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import type { Audit } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { NetworkTabs } from '../network/network-tabs.tsx';
import { CurvePanel } from './curve-panel.tsx';
import { FindingItem } from './finding-item.tsx';
import { ShapeCharts } from './shape-charts.tsx';
import { ShapeGroups } from './shape-groups.tsx';
import { ShapeQuestions } from './shape-questions.tsx';
import './shape.css';

const route = getRouteApi('/shape');
const EVERYTHING = 0;

/** Shape: what this network is good for. Findings first, then what would narrow them, the curve, groups, and the measures. */
export function ShapePage(): ReactElement {
  const { objective } = route.useSearch();
  const navigate = route.useNavigate();
  const audit = useAsk('audit', objective === undefined ? {} : { objective }, { keepsPrevious: true });
  const objectives = useAsk('objectives', {}).data?.objectives ?? [];
  useStops();
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
      {objectives.length === 0 ? null : (
        <div className="read-for">
          <Pick
            label={words.shape.readFor}
            choices={[
              { value: EVERYTHING, text: words.shape.everything },
              ...objectives.map(({ id, text }) => ({ value: id, text })),
            ]}
            chosen={objective ?? EVERYTHING}
            onChoose={(id) => void navigate({ search: id === EVERYTHING ? {} : { objective: id }, replace: true })}
          />
        </div>
      )}
      {audit.data === undefined && audit.isError ? (
        <NotLoaded error={audit.error} retry={() => void audit.refetch()} />
      ) : null}
      {audit.isPending ? <Bars widths={[-60, 80, 40, 0, -65, 75, 40, 0, -55, 80]} /> : null}
      {audit.data === undefined ? null : (
        <Shape audit={audit.data} isOld={audit.isPlaceholderData} objective={objective} />
      )}
    </>
  );
}

function Shape(props: {
  readonly audit: Audit;
  readonly isOld: boolean;
  readonly objective: number | undefined;
}): ReactElement {
  const { audit, isOld, objective } = props;
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
        <FindingItem key={finding.id} finding={finding} number={index + 1} />
      ))}
      <ShapeQuestions questions={audit.questions} />
      <CurvePanel objective={objective} />
      <OwnerAsk hasKeys />
      <ShapeCharts objective={objective} />
      <p className="cap">
        <Link to="/audit">{words.charts.pageLink}</Link>
      </p>
      <ShapeGroups objective={objective} />
      <section className="sec measures">
        <h2>{words.shape.measures}</h2>
        <p className="read soft">{words.shape.measuresLead}</p>
        <ul>
          {audit.measures.map((measure) => (
            <li key={measure.id}>{measure.sentence}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
