import { delimitedRows, type Separator } from './delimited-rows.ts';

const SEPARATORS: readonly Separator[] = ['\t', ',', ';', '|', ' '];
const SAMPLE_ROWS = 50;

/**
 * What stands between the fields of a text of rows: the separator that parts most of the first rows into at least two
 * fields, and into equally many; of equals the first of tab, comma, semicolon, bar and space, or of those given.
 */
export function sniffSeparator(text: string, separators: readonly Separator[] = SEPARATORS): Separator {
  const sample = firstRows(text);
  let best: Separator = ' ';
  let bestScore = -1;
  for (const separator of separators) {
    const widths = [...delimitedRows(sample, separator)].map(({ fields }) => fields.length);
    const parted = widths.filter((width) => width >= 2);
    const usual = mostFrequent(parted);
    const score = parted.length + parted.filter((width) => width === usual).length;
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function firstRows(text: string): string {
  let end = 0;
  let rows = 0;
  while (rows < SAMPLE_ROWS && end < text.length) {
    const next = text.indexOf('\n', end);
    const first = text.slice(end, next === -1 ? text.length : next).trimStart()[0];
    if (first !== undefined && first !== '#' && first !== '%') rows++;
    end = next === -1 ? text.length : next + 1;
  }
  return text.slice(0, end);
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
