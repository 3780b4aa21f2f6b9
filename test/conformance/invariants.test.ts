import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of the table: number, what holds, file and name of the test. */
const rows = readFileSync('docs/invariants.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (\d+|plan) \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number, , file, name]) => ({ number: number!, file: file!.replaceAll('`', ''), name: name! }));

describe('docs/invariants.md', () => {
  it('has every invariant of the specification', () => {
    const numbers = new Set(rows.map(({ number }) => number));
    for (let number = 1; number <= 10; number++) expect(numbers).toContain(String(number));
  });

  it.each(rows)('$number is held by the test “$name”', ({ file, name }) => {
    expect(readFileSync(file, 'utf8')).toContain(`it('${name}'`);
  });
});
