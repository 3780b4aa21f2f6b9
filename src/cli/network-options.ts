import { type Command, InvalidArgumentError } from 'commander';
import { positiveOrZero } from './probability.ts';

/** How the file of a network is to be read. */
export interface NetworkOptions {
  readonly directed?: boolean;
  /** A file that names all the nodes. */
  readonly nodes?: string;
  /** The column of weights. */
  readonly weight?: string;
  /** Which ties of the file are wanted. */
  readonly relation?: { readonly column: string; readonly value: string };
  /** Ties that weigh less are left out. */
  readonly atLeast?: number;
}

/** The options that all the commands about networks in files share. */
export function addNetworkOptions(command: Command): Command {
  return command
    .option('--directed', 'the ties of an edge list lead from the first to the second; other formats say so themselves')
    .option('--nodes <file>', 'a file with a row for each node, so that those without ties count as well')
    .option('--weight <column>', 'the column of an edge list that holds the weights; found out if not said')
    .option('--relation <column=value>', 'only the ties of an edge list with this value in this column', relation)
    .option('--at-least <weight>', 'only the ties that weigh as much', positiveOrZero);
}

function relation(text: string): { readonly column: string; readonly value: string } {
  const [, column, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (column === undefined || value === undefined)
    throw new InvalidArgumentError('Write the column and the value, as in relation=advice.');
  return { column: column.trim(), value: value.trim() };
}
