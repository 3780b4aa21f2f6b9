import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { OwnerAsk } from '../../parts/owner-ask.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { AddNames } from '../people/add-names.tsx';
import { TriageCard } from './triage-card.tsx';
import { TriageListMode } from './triage-list-mode.tsx';
import { useTriage } from './use-triage.ts';
import './triage.css';

/** Triage: how close people are, the likeliest first, one key an answer, to be stopped at any time. */
export function TriagePage(): ReactElement {
  const navigate = useNavigate();
  const triage = useTriage();
  const [isList, setList] = useState(false);
  return (
    <>
      <PageHead title={words.triage.title} question={words.triage.question} />
      {triage.progress === undefined ? (
        <Waiting />
      ) : (
        <>
          <p className="read triage-progress" role="status">
            {words.triage.progress(
              triage.progress.answered,
              triage.progress.usefulAfter,
              count(triage.progress.remaining),
            )}
          </p>
          <span className="track" aria-hidden="true">
            <i style={{ width: `${Math.min(100, (100 * triage.progress.answered) / triage.progress.usefulAfter)}%` }} />
          </span>
          {isList ? (
            <TriageListMode triage={triage} />
          ) : (
            <TriageCard triage={triage} onStop={() => void navigate({ to: '/' })} />
          )}
          <NotSaved error={triage.error} />
          <OwnerAsk hasKeys={triage.person === undefined} />
          <div className="row triage-ways">
            <button className="btn text" type="button" onClick={() => setList(!isList)}>
              {isList ? words.triage.oneByOne : words.triage.asList}
            </button>
            <Link className={triage.person === undefined ? 'btn go' : 'btn text'} to="/">
              {triage.person === undefined ? words.triage.toWeek : words.triage.stop}
            </Link>
          </div>
          <details className="how-to">
            <summary>{words.triage.add}</summary>
            <AddNames onAdded={triage.refill} />
          </details>
        </>
      )}
    </>
  );
}

function Waiting(): ReactElement {
  const list = useAsk('triage', { limit: 50 });
  return list.isError ? (
    <NotLoaded error={list.error} retry={() => void list.refetch()} />
  ) : (
    <Bars widths={[70, 30, 0, -40, 60, 50]} />
  );
}
