import {
  AddColumnNode,
  AddConstraintNode,
  AlterTableNode,
  ColumnDefinitionNode,
  ColumnNode,
  type ConstraintNode,
  CreateIndexNode,
  CreateTableNode,
  DataTypeNode,
  DefaultValueNode,
  ForeignKeyConstraintNode,
  type KyselyPlugin,
  type OnModifyForeignAction,
  PrimaryKeyConstraintNode,
  RawNode,
  ReferencesNode,
  type RootOperationNode,
  type TableNode,
  UniqueConstraintNode,
} from 'kysely';
import { WORKSPACE } from './postgres-pool.ts';

/**
 * Makes of the migrations, which are written for a file that holds one network, those of a database that holds many:
 * every table carries the workspace, and has it first in its keys, references and indexes. Texts are ordered by their
 * bytes, as SQLite does.
 */
export const CARRY_WORKSPACE: KyselyPlugin = {
  transformQuery: ({ node }) => carried(node),
  transformResult: async ({ result }) => result,
};

function carried(node: RootOperationNode): RootOperationNode {
  if (CreateTableNode.is(node) && isOurs(node.table)) return carriedTable(node);
  if (CreateIndexNode.is(node) && node.columns !== undefined)
    return CreateIndexNode.cloneWith(node, { columns: [column(WORKSPACE), ...node.columns] });
  if (AlterTableNode.is(node) && isOurs(node.table)) return carriedChange(node);
  return node;
}

/** The migrations' own tables are of the whole database. */
function isOurs(table: TableNode): boolean {
  return !table.table.identifier.name.startsWith('kysely_');
}

function carriedTable(table: CreateTableNode): CreateTableNode {
  const parts = table.columns.map(carriedColumn);
  return {
    ...table,
    // Last, so that what a migration inserts column by column falls into the columns that it knows of.
    columns: [...parts.map((part) => part.column), WORKSPACE_COLUMN],
    constraints: [...parts.flatMap((part) => part.constraints), ...(table.constraints ?? []).map(carriedConstraint)],
  };
}

/** By itself a row is of the workspace for which it is written. */
const WORKSPACE_COLUMN = ColumnDefinitionNode.cloneWith(
  ColumnDefinitionNode.create(WORKSPACE, DataTypeNode.create('integer')),
  {
    notNull: true,
    defaultTo: DefaultValueNode.create(RawNode.createWithSql(`current_setting('tertius.workspace')::integer`)),
  },
);

function carriedChange(table: AlterTableNode): RootOperationNode {
  if (table.addConstraint !== undefined) {
    const addConstraint = AddConstraintNode.create(carriedConstraint(table.addConstraint.constraint));
    return AlterTableNode.cloneWithTableProps(table, { addConstraint });
  }
  if (table.columnAlterations === undefined) return table;
  const columnAlterations = table.columnAlterations.map((change) => {
    if (!AddColumnNode.is(change)) return change;
    const part = carriedColumn(change.column);
    // One statement may do both; Kysely has a place for the second only behind the first.
    const also = part.constraints.map((one) => RawNode.create([', ', ''], [AddConstraintNode.create(one)]));
    return AddColumnNode.create({ ...part.column, endModifiers: [...(part.column.endModifiers ?? []), ...also] });
  });
  return { ...table, columnAlterations };
}

/** A column, and what was said of it that holds for the workspace and the column together. */
function carriedColumn(node: ColumnDefinitionNode): {
  readonly column: ColumnDefinitionNode;
  readonly constraints: readonly ConstraintNode[];
} {
  const { primaryKey, unique, references, ...rest } = node;
  const constraints: ConstraintNode[] = [];
  const own = [node.column];
  if (primaryKey === true) constraints.push(carriedConstraint(PrimaryKeyConstraintNode.create([nameOf(node.column)])));
  if (unique === true) constraints.push(carriedConstraint(UniqueConstraintNode.create(own)));
  if (references !== undefined) {
    const { table, columns, onDelete, onUpdate } = references;
    const key = ForeignKeyConstraintNode.create(own, table, columns);
    const acts = { ...(onDelete === undefined ? {} : { onDelete }), ...(onUpdate === undefined ? {} : { onUpdate }) };
    constraints.push(carriedConstraint(ForeignKeyConstraintNode.cloneWith(key, acts)));
  }
  const isRequired = primaryKey === true ? { notNull: true } : {};
  return { column: { ...rest, ...isRequired, dataType: byBytes(node.dataType) }, constraints };
}

function byBytes(type: ColumnDefinitionNode['dataType']): ColumnDefinitionNode['dataType'] {
  return DataTypeNode.is(type) && type.dataType === 'text' ? RawNode.createWithSql('text collate "C"') : type;
}

function carriedConstraint<Node extends ConstraintNode>(node: Node): Node {
  if (PrimaryKeyConstraintNode.is(node) || UniqueConstraintNode.is(node))
    return { ...node, columns: [column(WORKSPACE), ...node.columns] };
  if (!ForeignKeyConstraintNode.is(node)) return node;
  const { table, columns } = node.references;
  return {
    ...node,
    columns: [column(WORKSPACE), ...node.columns],
    references: ReferencesNode.create(table, [column(WORKSPACE), ...columns]),
    ...(node.onDelete === 'set null' ? { onDelete: emptied(node.columns) } : {}),
    // Tables refer to one another in both directions: an archive comes in with its references checked at the end.
    deferrable: true,
  };
}

/** Only the columns that named the row are emptied; the workspace stays. PostgreSQL knows the list since 15, Kysely does not yet. */
function emptied(columns: readonly ColumnNode[]): OnModifyForeignAction {
  return `set null (${columns.map((one) => `"${nameOf(one)}"`).join(', ')})` as OnModifyForeignAction;
}

function column(name: string): ColumnNode {
  return ColumnNode.create(name);
}

function nameOf(node: ColumnNode): string {
  return node.column.name;
}
