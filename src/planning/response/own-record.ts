import type { Assessment } from '../../audit/assessment.ts';

/** How often people of one kind answered the owner, blended with what is usual. */
export interface OwnRecord {
  readonly answered: number;
  readonly tried: number;
  /** What is usual, 0–1. */
  readonly usual: number;
  /** What to expect next time, 0–1. */
  readonly expected: number;
  readonly sentence: string;
}

/** The usual rate, worth eight outcomes, blended with the owner's own: (m·p + k)/(m + n). Source: science §6. */
export function ownRecord(
  { usual, answered, tried }: { usual: number; answered: number; tried: number },
  { values, words }: Pick<Assessment, 'values' | 'words'>,
): OwnRecord {
  const weight = values.ownRecordWeight;
  const expected = (weight * usual + answered) / (weight + tried);
  const sentence = words.chances.record({ usual, answered, tried, expected });
  return { answered, tried, usual, expected, sentence };
}
