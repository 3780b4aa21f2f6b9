import type { Assessment } from '../../audit/assessment.ts';
import { dependenceOf, independentSources } from '../../audit/independent-sources.ts';
import { counted } from '../../audit/sentence-parts.ts';
import type { QuestionAnswer, Says } from '../../model/question.ts';

/** How far those who answered agree; each side as the independent sources that it counts as. */
export interface Agreement {
  readonly yes: number;
  readonly no: number;
  readonly unsure: number;
  /** n_eff of those who say yes, of those who say no. */
  readonly independent: { readonly yes: number; readonly no: number };
  readonly sentence: string;
}

/** Counts answers, and what they count as. Source: science §4.5. */
export function agreement(assessment: Assessment, answers: readonly QuestionAnswer[]): Agreement {
  const saying = (says: Says): readonly QuestionAnswer[] => answers.filter((answer) => answer.says === says);
  const [yes, no, unsure] = [saying('yes'), saying('no'), saying('unsure').length];
  const independent = { yes: independentOf(assessment, yes), no: independentOf(assessment, no) };
  return {
    yes: yes.length,
    no: no.length,
    unsure,
    independent,
    sentence: sentenceFor(yes.length, no.length, unsure, independent),
  };
}

function independentOf(assessment: Assessment, answers: readonly QuestionAnswer[]): number {
  const places = answers.flatMap(({ person }) => assessment.placeOf.get(person) ?? []);
  return independentSources(
    places.map(() => 1),
    (one, other) => dependenceOf(assessment, places[one]!, places[other]!),
  );
}

function sentenceFor(yes: number, no: number, unsure: number, independent: Agreement['independent']): string {
  if (yes + no + unsure === 0) return 'Nobody has answered yet.';
  const rest = unsure === 0 ? '' : ` ${counted(unsure, 'person', 'people')} could not say.`;
  if (yes + no === 0) return rest.trim();
  if (no === 0 || yes === 0) {
    const [side, count, n] =
      no === 0 ? (['yes', yes, independent.yes] as const) : (['no', no, independent.no] as const);
    return `${counted(count, 'person says', 'people say')} ${side}, which counts as ${halves(n)} independent.${rest}`;
  }
  return `They disagree: ${yes} say yes and ${no} no, which counts as ${halves(independent.yes)} against ${halves(independent.no)}.${rest}`;
}

function halves(n: number): string {
  return String(Math.round(2 * n) / 2);
}
