import { InvalidArgumentError } from 'commander';
import { say } from './words/words.ts';

/** The measures of one node, as JSON, CSV and `--measures` name them. */
export const MEASURE_NAMES = [
  'degree',
  'effectiveSize',
  'efficiency',
  'constraint',
  'hierarchy',
  'egoBetweenness',
  'betweenness',
  'clustering',
  'core',
  'community',
] as const;

export type MeasureName = (typeof MEASURE_NAMES)[number];

/** What is measured unless told otherwise. */
export const USUAL_MEASURES: readonly MeasureName[] = [
  'degree',
  'effectiveSize',
  'efficiency',
  'constraint',
  'hierarchy',
];

/** Names parted by commas, in that order and each once; anything else is wrong usage. */
export function measureNames(text: string): readonly MeasureName[] {
  const names = text.split(',').map((part) => {
    const name = MEASURE_NAMES.find((known) => known === part.trim());
    if (name === undefined)
      throw new InvalidArgumentError(say.measure.noMeasure(part.trim(), MEASURE_NAMES.join(', ')));
    return name;
  });
  return [...new Set(names)];
}
