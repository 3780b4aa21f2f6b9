import type { DelimitedRow } from './delimited-rows.ts';
import { parseWeight } from './parse-weight.ts';

/** Where an edge list keeps what. */
export interface EdgeListColumns {
  readonly header: boolean;
  readonly from: number;
  readonly to: number;
  /** −1 where there are no weights. */
  readonly weight: number;
  /** The column that tells which ties are wanted; −1 where all are. */
  readonly only: number;
}

export interface EdgeListOptions {
  /** Undirected unless told otherwise: an edge list does not say. */
  readonly directed?: boolean;
  /** Whether the first row names the columns; found out if absent. */
  readonly header?: boolean;
  /** The column of weights by name or place (0 up), or none; found out if absent. */
  readonly weight?: string | number | false;
  /** Only the ties that have this value in this column, for files that hold several relations. */
  readonly only?: { readonly column: string; readonly value: string };
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
/** Columns of these names are weights whatever they hold, the first of the list before the others. */
const WEIGHT = ['weight', 'weights', 'w', 'strength', 'value', 'count'];
/** Columns with one of these words in their name are weights if they hold numbers. */
const AMOUNT = [
  ...['probability', 'minutes', 'hours', 'duration', 'messages', 'mails', 'emails', 'calls', 'meetings', 'contacts'],
  ...['interactions', 'exchanges', 'frequency', 'freq', 'counts', 'collab', 'collaborations', 'papers', 'closeness'],
  ...['intensity', 'weight', 'strength', 'count'],
];

/**
 * Finds the columns of an edge list from its first rows. The first row is a header when it names both ends or a column that
 * is asked for, or when its ends are no numbers and all that follow are. Without a header a third column is the weight if it
 * holds numbers only. Where a column is asked for by a name that is not there, that name.
 */
export function edgeListColumns(rows: readonly DelimitedRow[], options: EdgeListOptions): EdgeListColumns | string {
  const names = (rows[0]?.fields ?? []).map((name) => name.trim().toLowerCase());
  const from = names.findIndex((name) => FROM.includes(name));
  const to = names.findIndex((name) => TO.includes(name));
  const named = from !== -1 && to !== -1;
  const asked = [options.weight, options.only?.column].filter((name) => typeof name === 'string');
  const namesAsked = asked.some((name) => names.includes(name.toLowerCase()));
  const header = options.header ?? (named || namesAsked || onlyFirstIsText(rows));
  const absent = asked.find((name) => !header || !names.includes(name.toLowerCase()));
  if (absent !== undefined) return absent;
  const ends = header && named ? { from, to } : { from: 0, to: 1 };
  const weight = weightColumn(rows, header ? names : [], options, ends);
  return {
    header,
    ...ends,
    weight,
    only: options.only === undefined ? -1 : names.indexOf(options.only.column.toLowerCase()),
  };
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
): number {
  if (options.weight === false) return -1;
  if (typeof options.weight === 'number') return options.weight;
  if (options.weight !== undefined) return names.indexOf(options.weight.toLowerCase());
  // Where half are numbers the others are taken for broken weights, and told, rather than all be ignored.
  if (names.length === 0) return areMostlyNumbers(rows, 2) ? 2 : -1;
  const isFree = (column: number): boolean => column !== -1 && column !== ends.from && column !== ends.to;
  const sure = WEIGHT.map((name) => names.indexOf(name)).find(isFree);
  if (sure !== undefined) return sure;
  return names.findIndex(
    (name, column) =>
      isFree(column) &&
      name.split(/[^a-z]+/).some((word) => AMOUNT.includes(word)) &&
      areMostlyNumbers(rows.slice(1), column),
  );
}

function areMostlyNumbers(rows: readonly DelimitedRow[], column: number): boolean {
  const filled = rows.filter((row) => row.fields.length > column);
  const numbers = filled.filter((row) => parseWeight(row.fields[column]!) !== undefined).length;
  return filled.length > 0 && 2 * numbers >= filled.length;
}
