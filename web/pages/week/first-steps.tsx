import { Link, Navigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { words } from '../../words/words.ts';

/** What would make the plan better, one step at a time; on the very first visit, the welcome. */
export function FirstSteps({ hasMoves }: { readonly hasMoves: boolean }): ReactElement | null {
  const { data: status } = useAsk('status', {});
  const { data: triage } = useAsk('triage', { limit: 1 });
  if (status === undefined) return null;
  if (status.people === 0) {
    if (status.owner === null && status.objectives === 0) return <Navigate to="/welcome" replace />;
    return (
      <div className="empty">
        <p className="read">{words.week.emptyPeople}</p>
        <Link className="btn go" to="/import">
          {words.week.emptyPeopleAct}
        </Link>
      </div>
    );
  }
  if (status.objectives === 0) {
    return (
      <div className="empty">
        <p className="read">{words.week.emptyObjectives}</p>
        <Link className="btn go" to="/objectives" search={{ add: true }}>
          {words.week.emptyObjectivesAct}
        </Link>
      </div>
    );
  }
  if (triage !== undefined && triage.answered < triage.usefulAfter && triage.remaining > 0 && !status.demo) {
    return (
      <p className="first-step">
        {words.week.triageNeeded(triage.answered, triage.usefulAfter)} <Link to="/triage">{words.week.triageAct}</Link>
      </p>
    );
  }
  return hasMoves ? null : <p className="read empty">{words.week.emptyMoves}</p>;
}
