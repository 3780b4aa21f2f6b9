import { likeliest, probabilityOf } from '../../src/knowledge/distribution.ts';
import { readTitle, type TitleReading } from '../../src/knowledge/read-title.ts';
import { familyOf } from '../../src/knowledge/taxonomy.ts';
import type { LabelledTitle } from './title-sets.ts';

/** How one title was read beside what is right. */
export interface Judged {
  readonly labelled: LabelledTitle;
  readonly reading: TitleReading;
  readonly isFunction: boolean;
  readonly isFamily: boolean;
  /** A wrong family, with p of at least .8. */
  readonly isConfidentlyWrong: boolean;
  /** Steps between the stage read and the right one; undefined where either is not told. */
  readonly steps: number | undefined;
}

const CONFIDENT = 0.8;

/** Reads a labelled title and compares. Where nothing can be told, `unknown` is right. */
export function judged(labelled: LabelledTitle): Judged {
  const reading = readTitle(labelled.title);
  const right = labelled.functions ?? [];
  const top = likeliest(reading.functions);
  const id = top === undefined || probabilityOf(reading.functions, 'unknown') > top.p ? 'unknown' : top.id;
  const families = right.map((one) => familyOf(one) ?? 'unknown');
  const isFamily = families.includes(reading.family);
  let familyShare = 0;
  for (const one of reading.functions) if (familyOf(one.id) === reading.family) familyShare += one.p;
  return {
    labelled,
    reading,
    isFunction: right.includes(id) || (top !== undefined && id === 'unknown' && right.includes(top.id)),
    isFamily,
    isConfidentlyWrong: !isFamily && familyShare >= CONFIDENT,
    steps:
      labelled.seniority === undefined || reading.seniority === undefined
        ? undefined
        : Math.abs(reading.seniority - labelled.seniority),
  };
}

/**
 * Shares over the titles of a set whose function, or stage, is told; NaN where none is. A title whose stage was not read
 * counts as wrong.
 */
export interface Accuracy {
  readonly count: number;
  readonly functionShare: number;
  readonly familyShare: number;
  readonly confidentlyWrongShare: number;
  readonly unknownShare: number;
  readonly exactStage: number;
  readonly withinOneStage: number;
}

/** Accuracy over a set of judged titles; shares of nothing are NaN. */
export function accuracyOf(all: readonly Judged[]): Accuracy {
  const share = (of: readonly Judged[], is: (one: Judged) => boolean): number => of.filter(is).length / of.length;
  const told = all.filter(({ labelled }) => labelled.functions !== undefined);
  const staged = all.filter(({ labelled }) => labelled.seniority !== undefined);
  return {
    count: all.length,
    functionShare: share(told, (one) => one.isFunction),
    familyShare: share(told, (one) => one.isFamily),
    confidentlyWrongShare: share(told, (one) => one.isConfidentlyWrong),
    unknownShare: share(all, (one) => one.reading.family === 'unknown'),
    exactStage: share(staged, (one) => one.steps === 0),
    withinOneStage: share(staged, (one) => one.steps !== undefined && one.steps <= 1),
  };
}
