import type { Assessment } from '../../audit/assessment.ts';
import { dependenceOf, independentSources } from '../../audit/independent-sources.ts';
import type { QuestionAnswer, Says } from '../../model/question.ts';
import type { Words } from '../../words/words.ts';

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
    sentence: sentenceFor(yes.length, no.length, unsure, independent, assessment.words),
  };
}

function independentOf(assessment: Assessment, answers: readonly QuestionAnswer[]): number {
  const places = answers.flatMap(({ person }) => assessment.placeOf.get(person) ?? []);
  return independentSources(
    places.map(() => 1),
    (one, other) => dependenceOf(assessment, places[one]!, places[other]!),
  );
}

function sentenceFor(
  yes: number,
  no: number,
  unsure: number,
  independent: Agreement['independent'],
  { questions }: Words,
): string {
  if (yes + no + unsure === 0) return questions.unanswered;
  const counts = { yes: halves(independent.yes), no: halves(independent.no) };
  const said =
    yes + no === 0
      ? []
      : no === 0
        ? [questions.agree('yes', yes, counts.yes)]
        : yes === 0
          ? [questions.agree('no', no, counts.no)]
          : [questions.disagree(yes, no, counts)];
  return [...said, ...(unsure === 0 ? [] : [questions.unsure(unsure)])].join(' ');
}

/** Rounded to halves. */
function halves(n: number): number {
  return Math.round(2 * n) / 2;
}
