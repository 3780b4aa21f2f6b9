// Finds the programs of a PostgreSQL server for the tests of the store, and installs Debian's where they are missing and that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest version that Tertius works with. */
const OLDEST = 15;

/** Folder of `initdb` and `postgres`; undefined when there is none. */
export function postgresFolder() {
  const versions = '/usr/lib/postgresql';
  const debian = existsSync(versions)
    ? readdirSync(versions)
        .filter((version) => Number.parseInt(version, 10) >= OLDEST)
        .sort((one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10))
        .map((version) => join(versions, version, 'bin'))
    : [];
  const places = [process.env.TERTIUS_POSTGRES, ...debian, ...(process.env.PATH ?? '').split(delimiter)];
  return places.find((place) => place !== undefined && place !== '' && existsSync(join(place, 'initdb')));
}

/** The same; installs it, or stops with a clear message. */
export function findPostgres() {
  const there = postgresFolder();
  if (there !== undefined) return there;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stdout.write('Installing PostgreSQL from Debian for the tests of the store …\n');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
    const installed = postgresFolder();
    if (installed !== undefined) return installed;
  }
  process.stderr.write(
    `The tests of the store need a PostgreSQL server, version ${OLDEST} or newer. Install it (Debian: sudo apt-get install postgresql), or set TERTIUS_POSTGRES to the folder of its initdb, and run npm test again.\n`,
  );
  process.exit(1);
}
