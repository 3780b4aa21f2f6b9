import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const ASSETS = join(import.meta.dirname, '../../dist/web/assets');

/** Compressed bytes of a file of the built app and of everything that it imports before it runs, each file once. */
function weightOf(file: string, seen: Set<string>): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = readFileSync(join(ASSETS, file), 'utf8');
  // Static imports only: `from"./x.js"` and `import"./x.js"`, not `import("./x.js")`.
  const imports = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => name!);
  return gzipSync(code).length + imports.reduce((sum, name) => sum + weightOf(name, seen), 0);
}

function builtFile(name: string): string {
  const found = readdirSync(ASSETS).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
  if (found === undefined) throw new Error(`The built app has no ${name}; npm run build makes it.`);
  return found;
}

it('loads at most 200 kB of compressed JavaScript for the first view, with the larger of the two catalogues', () => {
  const catalogues = ['en', 'de'].map((language) => weightOf(builtFile(language), new Set()));
  expect(weightOf(builtFile('index'), new Set()) + Math.max(...catalogues)).toBeLessThanOrEqual(200_000);
});

it('loads at most 60 kB more for the map, which the first view does without', () => {
  const first = new Set<string>();
  weightOf(builtFile('index'), first);
  expect(first).not.toContain(builtFile('map-view'));
  expect(weightOf(builtFile('map-view'), first)).toBeLessThanOrEqual(60_000);
});
