import {
  ColumnNode,
  HandleEmptyInListsPlugin,
  type KyselyPlugin,
  type OnConflictNode,
  OperationNodeTransformer,
  type OrderByItemNode,
  type QueryId,
  ReferenceNode,
  type RootOperationNode,
  replaceWithNoncontingentExpression,
} from 'kysely';
import { WORKSPACE } from './postgres-pool.ts';

/**
 * Lets the queries of the store mean on PostgreSQL what they mean on SQLite: keys that may conflict hold the workspace,
 * what is unknown comes before all else, and nothing is in an empty list.
 * @param nullable names of columns that may be empty; an order by others can follow an index
 */
export function asSqlitePlugins(nullable: ReadonlySet<string>): KyselyPlugin[] {
  const transformer = new AsSqlite(nullable);
  return [
    {
      // What is transformed is a query again.
      transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId) as RootOperationNode,
      transformResult: async ({ result }) => result,
    },
    new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
  ];
}

class AsSqlite extends OperationNodeTransformer {
  readonly #nullable: ReadonlySet<string>;

  constructor(nullable: ReadonlySet<string>) {
    super();
    this.#nullable = nullable;
  }

  protected override transformOnConflict(node: OnConflictNode, queryId?: QueryId): OnConflictNode {
    const same = super.transformOnConflict(node, queryId);
    return same.columns === undefined ? same : { ...same, columns: [ColumnNode.create(WORKSPACE), ...same.columns] };
  }

  protected override transformOrderByItem(node: OrderByItemNode, queryId?: QueryId): OrderByItemNode {
    const same = super.transformOrderByItem(node, queryId);
    const column = ReferenceNode.is(same.orderBy) ? same.orderBy.column : same.orderBy;
    if (same.nulls !== undefined || !ColumnNode.is(column) || !this.#nullable.has(column.column.name)) return same;
    return { ...same, nulls: isDescending(same) ? 'last' : 'first' };
  }
}

function isDescending({ direction }: OrderByItemNode): boolean {
  return JSON.stringify(direction ?? '').includes('desc');
}
