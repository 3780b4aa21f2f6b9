import type { Objective } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import type { Finding } from './finding.ts';
import { objectiveReport } from './objective-report.ts';

/** Gaps told one by one; the rest stand in the objective's own report. */
const GAPS = 3;

/** What the network lacks for an objective: its fit, its greatest gaps, and the shape it should have and has not. */
export function objectiveFindings(assessment: Assessment, objective: Objective): Finding[] {
  const report = objectiveReport(assessment, objective);
  const open = report.advice.filter((advice) => !advice.met);
  const helpers = report.people.slice(0, GAPS).map(({ person }) => person);
  return [
    ...(report.fit === undefined
      ? []
      : [
          {
            id: 'fit',
            sentence: report.fit.sentence,
            people: helpers,
            moves: ['deepen', 'maintain'],
          } satisfies Finding,
        ]),
    ...report.gaps.slice(0, GAPS).map(
      (gap, index): Finding => ({
        id: `gap-${index + 1}`,
        sentence: gap.sentence,
        people: gap.people,
        moves: ['ask-introduction', 'activate', 'reconnect', 'meet'],
      }),
    ),
    ...open.map(
      (advice, index): Finding => ({
        id: `shape-${index + 1}`,
        sentence: advice.sentence,
        people: [],
        moves: report.fit === undefined ? ['ask-owner'] : ['deepen', 'introduce', 'meet'],
      }),
    ),
  ];
}
