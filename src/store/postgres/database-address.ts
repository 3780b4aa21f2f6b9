import { Refusal } from '../../base/refusals.ts';

/** Which PostgreSQL database holds the data, and which workspace of it is ours. */
export interface DatabaseAddress {
  /** `postgres://role:password@host:5432/database`; may hold a password, so it is never shown or logged. */
  readonly url: string;
  /** One network among all that the database holds. */
  readonly workspace: string;
}

/** A name that can be that of a folder too, on every system. */
const NAME = /^[a-z0-9_@-][a-z0-9._@-]{0,99}$/;

/** @throws Refusal `database-not-named` for what is no address, or no name of a workspace */
export function checkAddress({ url, workspace }: DatabaseAddress): void {
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Refusal('database-not-named', {
      variable: 'TERTIUS_DATABASE_URL',
      why: 'it is no address of a PostgreSQL database; one reads postgres://role:password@host:5432/database',
    });
  if (!NAME.test(workspace))
    throw new Refusal('database-not-named', {
      variable: 'TERTIUS_WORKSPACE',
      why: 'the name of a workspace has up to 100 small letters, digits and the signs . _ @ -, and no dot at its beginning',
    });
}

/** Where the data is, for people to read: without role, password or options. */
export function placeOf({ url, workspace }: DatabaseAddress): string {
  const parsed = new URL(url);
  const host = parsed.host === '' ? (parsed.searchParams.get('host') ?? 'localhost') : parsed.host;
  return `postgres://${host}${parsed.pathname} (workspace ${workspace})`;
}
