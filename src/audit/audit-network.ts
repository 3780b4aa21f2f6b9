import type { PersonId } from '../model/ids.ts';
import type { Objective, ObjectiveKind } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import { compositionFindings } from './composition-findings.ts';
import { compositionMeasures } from './composition-measures.ts';
import type { Finding } from './finding.ts';
import type { Measure } from './measure.ts';
import { objectiveFindings } from './objective-findings.ts';
import { shapeMeasures } from './shape-measures.ts';
import { openQuestions } from './structure.ts';
import { structureFindings } from './structure-findings.ts';
import { tieFindings } from './tie-findings.ts';
import { tieMixMeasures, tiesByBand } from './tie-measures.ts';

/** Whether two people know each other, and what the answer would be worth. */
export interface AuditQuestion {
  readonly a: PersonId;
  readonly b: PersonId;
  /** Share (0–1) of what is open about effective size that the answer would settle. */
  readonly gain: number;
  /** `Do Ben and Cem know each other?` */
  readonly sentence: string;
}

/** What this network is like, in numbers with their sentences, and what that means. */
export interface NetworkAudit {
  /** People in the working network. */
  readonly working: number;
  /** Contacts nothing real happened with. */
  readonly nominal: number;
  readonly measures: readonly Measure[];
  /** Those that matter most for the objective first. */
  readonly findings: readonly Finding[];
  readonly questions: readonly AuditQuestion[];
}

/** More questions a week are a burden (science §2.3). */
const MOST_QUESTIONS = 3;

/** Findings that hinder each kind of objective, and those that help it and so are left out. */
const MATTERS: Readonly<
  Record<ObjectiveKind, { readonly first: readonly string[]; readonly helps: readonly string[] }>
> = {
  execute: {
    first: ['dormant-ties', 'only-in-writing'],
    helps: ['closed-network', 'alike-employer', 'alike-function', 'alike-industry', 'redundant-contacts'],
  },
  solve: { first: ['redundant-contacts', 'closed-network', 'one-in-between'], helps: [] },
  discover: {
    first: ['alike-employer', 'alike-industry', 'alike-function', 'one-group', 'fading-bridges', 'closed-network'],
    helps: [],
  },
  context: { first: ['alike-industry', 'one-group', 'fading-bridges'], helps: [] },
  support: { first: ['only-in-writing', 'dormant-ties', 'one-group'], helps: ['redundant-contacts'] },
};

/**
 * The audit of a network, for one objective if given: the same shape can serve one and hinder another, so findings that
 * help an objective are not held against it (science §1, §4.1).
 */
export function auditNetwork(assessment: Assessment, objective?: Objective): NetworkAudit {
  const { working, people, words } = assessment;
  const general = [...structureFindings(assessment), ...compositionFindings(assessment), ...tieFindings(assessment)];
  return {
    working: working.length,
    nominal: tiesByBand(assessment).nominal,
    measures: [...shapeMeasures(assessment), ...compositionMeasures(assessment), ...tieMixMeasures(assessment)],
    findings:
      objective === undefined
        ? general
        : [...objectiveFindings(assessment, objective), ...ordered(general, objective.kind)],
    questions: openQuestions(assessment, MOST_QUESTIONS).map((question) => {
      const a = people[working[question.first]!]!;
      const b = people[working[question.second]!]!;
      return { a: a.id, b: b.id, gain: question.share, sentence: words.shape.doTheyKnow(a.name, b.name) };
    }),
  };
}

function ordered(findings: readonly Finding[], kind: ObjectiveKind): Finding[] {
  const { first, helps } = MATTERS[kind];
  const rank = ({ id }: Finding): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return findings.filter(({ id }) => !helps.includes(id)).sort((one, other) => rank(one) - rank(other));
}
