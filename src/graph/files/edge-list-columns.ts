import type { DelimitedRow } from './delimited-rows.ts';
import { parseWeight } from './parse-weight.ts';

/** Where an edge list keeps what. */
export interface EdgeListColumns {
  readonly header: boolean;
  readonly from: number;
  readonly to: number;
  /** −1 where there are no weights. */
  readonly weight: number;
}

export interface EdgeListOptions {
  /** Undirected unless told otherwise: an edge list does not say. */
  readonly directed?: boolean;
  /** Whether the first row names the columns; found out if absent. */
  readonly header?: boolean;
  /** The column of weights by name or place (0 up), or none; found out if absent. */
  readonly weight?: string | number | false;
}

const FROM = ['from', 'source', 'src', 'start', 'tail', 'sender', 'ego', 'id_1', 'id1', 'node1', 'node_1', 'person1'];
const TO = [
  'to',
  'target',
  'dst',
  'dest',
  'end',
  'head',
  'receiver',
  'recipient',
  'alter',
  'id_2',
  'id2',
  'node2',
  'node_2',
  'person2',
];
const WEIGHT = ['weight', 'w', 'value', 'strength', 'count', 'weights'];

/**
 * Finds the columns of an edge list from its first rows. The first row is a header when it names both ends, or when its
 * ends are no numbers and all that follow are. Without a header a third column is the weight if it holds numbers only.
 * Undefined when a column is asked for by a name that is not there.
 */
export function edgeListColumns(rows: readonly DelimitedRow[], options: EdgeListOptions): EdgeListColumns | undefined {
  const names = (rows[0]?.fields ?? []).map((name) => name.trim().toLowerCase());
  const from = names.findIndex((name) => FROM.includes(name));
  const to = names.findIndex((name) => TO.includes(name));
  const named = from !== -1 && to !== -1;
  const header = options.header ?? (named || onlyFirstIsText(rows));
  const ends = header && named ? { from, to } : { from: 0, to: 1 };
  const weight = weightColumn(rows, header ? names : [], options, ends);
  return weight === undefined ? undefined : { header, ...ends, weight };
}

function onlyFirstIsText(rows: readonly DelimitedRow[]): boolean {
  const isNumber = (row: DelimitedRow, column: number): boolean => parseWeight(row.fields[column] ?? '') !== undefined;
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return false;
  const textAbove = (column: number): boolean =>
    !isNumber(first, column) && first.fields[column] !== undefined && rest.every((row) => isNumber(row, column));
  return (textAbove(0) && textAbove(1)) || textAbove(2);
}

function weightColumn(
  rows: readonly DelimitedRow[],
  names: readonly string[],
  options: EdgeListOptions,
  ends: { readonly from: number; readonly to: number },
): number | undefined {
  if (options.weight === false) return -1;
  if (typeof options.weight === 'number') return options.weight;
  if (options.weight !== undefined) {
    const place = names.indexOf(options.weight.toLowerCase());
    return place === -1 ? undefined : place;
  }
  if (names.length > 0) return names.findIndex((name, k) => WEIGHT.includes(name) && k !== ends.from && k !== ends.to);
  const filled = rows.filter((row) => row.fields.length > 2);
  const numbers = filled.filter((row) => parseWeight(row.fields[2]!) !== undefined).length;
  // Where half are numbers the others are taken for broken weights, and told, rather than all be ignored.
  return filled.length > 0 && 2 * numbers >= filled.length ? 2 : -1;
}
