import { type DelimitedRow, delimitedRows, type Separator } from './delimited-rows.ts';
import { type EdgeListOptions, edgeListColumns } from './edge-list-columns.ts';
import type { Network, ReadNetwork } from './network.ts';
import { networkBuilder } from './network-builder.ts';
import { badWeight, parseWeight } from './parse-weight.ts';
import { sniffSeparator } from './sniff-separator.ts';

const SAMPLE_ROWS = 50;

/**
 * Reads a list of ties, one a row: two names and perhaps a weight, parted by tabs, commas, semicolons, bars or spaces,
 * with or without a header; `#` and `%` begin comments. Never throws: rows that make no sense become problems.
 */
export function readEdgeList(text: string, options: EdgeListOptions = {}): ReadNetwork {
  const builder = networkBuilder();
  const separator = sniffSeparator(text);
  const sample: DelimitedRow[] = [];
  for (const row of delimitedRows(text, separator)) if (sample.push(row) === SAMPLE_ROWS) break;
  if (areWords(sample, separator)) {
    builder.problem(0, 'not-ties', 'The rows are sentences rather than ties; a tie is two names and perhaps a weight.');
    return builder.network(options.directed ?? false, false);
  }
  const columns = edgeListColumns(sample, options);
  if (typeof columns === 'string') {
    builder.problem(sample[0]?.line ?? 0, 'no-such-column', noColumn(columns, sample[0]));
    return builder.network(options.directed ?? false, false);
  }
  const width = Math.max(columns.from, columns.to) + 1;
  if (sample.length <= (columns.header ? 1 : 0)) {
    builder.problem(0, 'no-ties', 'There is no tie in the file; a tie is a row of two names and perhaps a weight.');
  }
  // What the ties that are not wanted have in the column that tells them apart.
  const others = new Set<string>();
  let ties = 0;
  let skip = columns.header;
  for (const { line, fields, openQuote } of delimitedRows(text, separator)) {
    if (skip) {
      skip = false;
      continue;
    }
    if (openQuote) {
      builder.problem(
        line,
        'quote-not-closed',
        'A quote is opened on this line and never closed; the line was left out.',
      );
      continue;
    }
    if (columns.only !== -1 && fields[columns.only] !== options.only?.value) {
      others.add(fields[columns.only] ?? '');
      continue;
    }
    const from = fields[columns.from];
    const to = fields[columns.to];
    if (fields.length < width || !from || !to) {
      builder.problem(
        line,
        'row-too-short',
        `A tie needs two names, and here is "${fields.join(' ')}"; the row was left out.`,
      );
      continue;
    }
    const written = columns.weight === -1 ? '1' : fields[columns.weight];
    // A row may end before the weight; then the tie simply counts once.
    const weight = written === undefined || written === '' ? 1 : parseWeight(written);
    if (weight === undefined) builder.problem(line, 'weight-not-valid', badWeight(written ?? ''));
    else {
      builder.tie(builder.node(from), builder.node(to), weight, line);
      ties++;
    }
  }
  if (ties === 0 && others.size > 0) builder.problem(0, 'no-such-ties', noneOf(options.only, others));
  return builder.network(options.directed ?? false, columns.weight !== -1);
}

function noColumn(name: string, first: DelimitedRow | undefined): string {
  const there = (first?.fields ?? []).map((field) => `"${field}"`).join(', ');
  return `There is no column named "${name}"; the first row is ${there || 'empty'}.`;
}

const NAMED_AT_MOST = 8;

function noneOf(only: EdgeListOptions['only'], others: ReadonlySet<string>): string {
  const named = [...others].slice(0, NAMED_AT_MOST).map((value) => `"${value}"`);
  const more = others.size > NAMED_AT_MOST ? ' and others' : '';
  return `No tie has "${only?.value}" in the column "${only?.column}"; there are ${named.join(', ')}${more}.`;
}

// Lists have equally long rows; words of a text parted by spaces do not.
function areWords(sample: readonly DelimitedRow[], separator: Separator): boolean {
  if (separator !== ' ') return false;
  const widths = new Set(sample.map(({ fields }) => fields.length));
  return widths.size > 2 && Math.max(...widths) > 4;
}

/** Writes a network as comma-separated rows with a header. A node without ties has no row, so it is lost. */
export function toEdgeList({ ids, from, to, weights }: Network): string {
  const rows = [weights === undefined ? 'from,to' : 'from,to,weight'];
  for (let k = 0; k < from.length; k++) {
    const ends = `${field(ids[from[k]!]!)},${field(ids[to[k]!]!)}`;
    rows.push(weights === undefined ? ends : `${ends},${weights[k]}`);
  }
  return `${rows.join('\n')}\n`;
}

function field(value: string): string {
  return /[",;|#%\s]|^$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
