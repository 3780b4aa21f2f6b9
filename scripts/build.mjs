// Builds the program (esbuild), the types of tertius/graph and the web app (Vite) into dist/.
// With --if-stale only when a source is newer than the build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './set-up.mjs';

const stamp = join(root, 'dist/.built');
const SOURCES = ['src', 'web', 'scripts/build.mjs', 'package.json', 'package-lock.json'];

const APART = ['better-sqlite3-multiple-ciphers', 'piscina', 'fastify', '@fastify/*', 'highs', 'pg', 'age-encryption'];
/** CommonJS libraries ask for Node's own modules by `require`, which ES modules do not have. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

if (process.argv.includes('--if-stale') && existsSync(stamp) && newest(SOURCES) <= statSync(stamp).mtimeMs)
  process.exit(0);
if (!existsSync(join(root, 'src/cli/main.ts'))) process.exit(0);

const started = new Date();
const [{ build: bundle }, { build: buildWeb }] = await Promise.all([import('esbuild'), import('vite')]);
for (const name of existsSync(join(root, 'dist')) ? readdirSync(join(root, 'dist')) : []) {
  if (name.endsWith('.js') || name.endsWith('.map')) rmSync(join(root, 'dist', name));
}
await bundle({
  absWorkingDir: root,
  entryPoints: {
    tertius: 'src/cli/main.ts',
    'use-case-worker': 'src/workers/use-case-worker.ts',
    'betweenness-worker': 'src/workers/betweenness-worker.ts',
    graph: 'src/graph/graph.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // Chunks lie beside the entry points, so that a worker's file is found from any of them.
  chunkNames: '[name]-[hash]',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  // Libraries are packed along, since hundreds of small files cost more at every start than the work of most commands.
  // What has a binary, starts threads of its own or reads files of its own stays where it is installed.
  external: APART,
  banner: { js: REQUIRE },
  sourcemap: true,
  logLevel: 'warning',
});
// Whoever imports `tertius/graph` gets its types, made from the sources so that they cannot drift from them.
rmSync(join(root, 'dist/types'), { recursive: true, force: true });
const types = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'scripts/graph-types.json')],
  { stdio: 'inherit' },
);
if (types.status !== 0) process.exit(1);
await buildWeb({ root: join(root, 'web'), configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' });
// The service worker keeps these, and nothing else.
const shell = readdirSync(join(root, 'dist/web'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && !['index.html', 'service-worker.js', 'shell-files.json'].includes(file.name))
  .map((file) => `/${relative(join(root, 'dist/web'), join(file.parentPath, file.name)).replaceAll('\\', '/')}`)
  .toSorted();
writeFileSync(join(root, 'dist/web/shell-files.json'), JSON.stringify(shell));
// The stamp bears the time of the start: a source saved while building makes the next build run again.
writeFileSync(stamp, '');
utimesSync(stamp, started, started);

/** The latest time of change in milliseconds among files and folders, entered recursively. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const full = join(root, path);
    const about = statSync(full);
    latest = Math.max(
      latest,
      about.isDirectory() ? newest(readdirSync(full).map((name) => join(path, name))) : about.mtimeMs,
    );
  }
  return latest;
}
