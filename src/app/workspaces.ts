import { Refusal } from '../base/refusals.ts';
import type { WorkspaceCounts } from '../store/postgres/all-workspaces.ts';
import type { DatabaseAddress } from '../store/postgres/database-address.ts';
import { chosenDatabase } from './chosen-database.ts';

/**
 * The workspaces of the database that TERTIUS_DATABASE_URL names. Whoever has a workspace open in the app sees no other, so this
 * is for the command line of whoever runs the database only.
 * @throws Refusal `database-not-named`, and as the store's {@link listWorkspaces}
 */
export async function listWorkspaces(): Promise<readonly WorkspaceCounts[]> {
  const all = await import('../store/postgres/all-workspaces.ts');
  return await all.listWorkspaces(database());
}

/** Removes one of them for good. @throws Refusal `workspace-not-found`, `database-not-named` */
export async function removeWorkspace(name: string): Promise<WorkspaceCounts> {
  const all = await import('../store/postgres/all-workspaces.ts');
  return await all.removeWorkspace({ ...database(), workspace: name });
}

function database(): DatabaseAddress {
  const chosen = chosenDatabase();
  if (chosen === undefined)
    throw new Refusal('database-not-named', {
      variable: 'TERTIUS_DATABASE_URL',
      why: 'it is not set, and workspaces are those of a PostgreSQL database',
    });
  return chosen;
}
