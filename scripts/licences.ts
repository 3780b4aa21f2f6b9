/** What package-lock.json says of a package. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  /** Not needed to run the program: for building, testing, or packed into the web app. */
  readonly dev?: boolean;
}

/** The part of package-lock.json that the list of licences is made from. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The page docs/licences.md: every package of the lock file with its version and licence. */
export function licencesPage(lock: Lock): string {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  return [
    '# Licences',
    '',
    'Generated from `package-lock.json` by `npm run licences`; a test fails when it is out of date. Tertius itself is under the MIT licence, see LICENSE.',
    ...table(
      'In the program',
      packages.filter(([, { dev }]) => dev !== true),
    ),
    ...table(
      'In the web app, for building and for testing',
      packages.filter(([, { dev }]) => dev === true),
    ),
    '',
  ].join('\n');
}

function table(title: string, packages: readonly (readonly [string, LockedPackage])[]): string[] {
  const rows = new Set(
    packages.map(([path, { version, license }]) => `| ${nameOf(path)} | ${version} | ${license ?? 'not said'} |`),
  );
  return ['', `## ${title}`, '', '| package | version | licence |', '|---|---|---|', ...[...rows].sort()];
}

/** A package's name from where it is installed: `node_modules/a/node_modules/@b/c` is `@b/c`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
