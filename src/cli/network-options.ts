import { type Command, InvalidArgumentError } from 'commander';
import { positiveOrZero } from './probability.ts';
import { say } from './words/words.ts';

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
    .option('--directed', say.networkFile.help.directed)
    .option('--nodes <file>', say.networkFile.help.nodes)
    .option('--weight <column>', say.networkFile.help.weight)
    .option('--relation <column=value>', say.networkFile.help.relation, relation)
    .option('--at-least <weight>', say.networkFile.help.atLeast, positiveOrZero);
}

function relation(text: string): { readonly column: string; readonly value: string } {
  const [, column, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (column === undefined || value === undefined) throw new InvalidArgumentError(say.networkFile.relation);
  return { column: column.trim(), value: value.trim() };
}
