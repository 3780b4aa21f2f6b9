import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;

function succeed(command: string, commandArguments: readonly string[], cwd = folder): string {
  const run = spawnSync(command, commandArguments, { cwd, encoding: 'utf8' });
  if (run.error !== undefined) throw run.error;
  expect(run.status, run.stdout + run.stderr).toBe(0);
  return run.stdout;
}

// What is published is packed and unpacked where a researcher would have it; the engine needs nothing besides.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-package-'));
  succeed('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT);
  const [packed] = readdirSync(folder);
  mkdirSync(join(folder, 'node_modules/tertius'), { recursive: true });
  succeed('tar', ['-xzf', packed!, '-C', 'node_modules/tertius', '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The examples of the page, one program each. */
function examples(): readonly string[] {
  const page = readFileSync(join(ROOT, 'docs/measures.md'), 'utf8');
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
}

describe('tertius/graph, packed and installed', () => {
  it('is imported without anything else installed', () => {
    const program = `import { csrFrom, effectiveSize } from 'tertius/graph';
      process.stdout.write(String(effectiveSize(csrFrom(4, { from: [0, 0, 0, 1], to: [1, 2, 3, 2] }), 0)));`;
    writeFileSync(join(folder, 'import.js'), program);
    expect(Number(succeed(process.execPath, ['import.js']))).toBeCloseTo(7 / 3, 12);
  });

  it('has types that hold for the examples of its page', () => {
    const names = examples().map((text, k) => {
      writeFileSync(join(folder, `example-${k}.ts`), `${text}\nexport {};\n`);
      return `example-${k}.ts`;
    });
    expect(names.length).toBeGreaterThan(0);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
    succeed(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, ...names]);
  });

  it('does in each example what the comment behind it says', () => {
    for (const [k, text] of examples().entries()) {
      const checks = [...text.matchAll(/^(?!const |import )(.+?);? \/\/ → (\S+)/gm)];
      const program = text.replace(
        /^(?!const |import )(.+?);? \/\/ → .*$/gm,
        (_, expression: string) => `console.log(JSON.stringify(${expression}));`,
      );
      writeFileSync(join(folder, `run-${k}.ts`), program);
      const lines = succeed(process.execPath, [`run-${k}.ts`])
        .trim()
        .split('\n');
      expect(lines).toHaveLength(checks.length);
      for (const [at, [, , said]] of checks.entries()) {
        const begun = said!.replace('…', '');
        expect(lines[at]!.slice(0, begun.length)).toBe(begun);
      }
    }
  });
});
