import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licencesPage } from '../../scripts/licences.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const program = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

/** None that asks more of whoever passes Tertius on than to name it; those of single files are MPL and OFL. */
const LICENCES = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-3-Clause',
  'Apache-2.0',
  'MIT OR Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'MPL-2.0',
  'OFL-1.1',
]);

it('pins every package to its content, and lists its licence as it is', () => {
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, { license }]) => !LICENCES.has(license ?? '')).map(([path]) => path)).toEqual([]);
  expect(read('docs/licences.md'), 'run npm run licences').toBe(licencesPage(lock));
});

it('lets no package run anything while it is installed but those that are named', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  const allowed = Object.keys(program.allowScripts).map((name) => `node_modules/${name}`);
  expect(scripted.filter((path) => !allowed.includes(path))).toEqual([]);
});

it('asks for exact versions of what it needs', () => {
  const loose = Object.entries(program.dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
