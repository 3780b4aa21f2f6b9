import type { DatabaseAddress } from '../store/postgres/database-address.ts';

/** The workspace of somebody who has a database for themselves. */
const OWN_WORKSPACE = 'main';

/** The PostgreSQL database that TERTIUS_DATABASE_URL names, and TERTIUS_WORKSPACE in it; undefined when the data is a file. */
export function chosenDatabase(): DatabaseAddress | undefined {
  const { TERTIUS_DATABASE_URL: url, TERTIUS_WORKSPACE: workspace } = process.env;
  if (url === undefined || url === '') return undefined;
  return { url, workspace: workspace === undefined || workspace === '' ? OWN_WORKSPACE : workspace };
}
