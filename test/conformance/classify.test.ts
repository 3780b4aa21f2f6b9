import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../src/knowledge/data/functions.ts';
import { INDUSTRY_IDS } from '../../src/knowledge/data/industries.ts';
import { runTertius } from '../support/run-tertius.ts';

interface Classified {
  readonly title: string;
  readonly functions: readonly { readonly id: string; readonly p: number }[];
  readonly family: string;
  readonly seniority: number | null;
  readonly industry: readonly { readonly id: string; readonly p: number }[];
  readonly because: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-classify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tertius classify', () => {
  it('answers every line with one entry, in order, whatever the line ends', async () => {
    const input = '\u{feff}Brand Manager\tDeutsche Bank AG\r\n\nRetired\nKrankenschwester\tCharité\nXqzt';
    const answer = await runTertius(['classify', '--json'], { data: folder, input });
    expect(answer.errors).toBe('');
    const titles = answer.json<Classified[]>();
    expect(titles.map(({ title }) => title)).toEqual(['Brand Manager', '', 'Retired', 'Krankenschwester', 'Xqzt']);
    expect(titles[0]).toMatchObject({ family: 'market', because: 'Brand Manager' });
    expect(titles[0]!.functions[0]!.id).toBe('marketing');
    expect(titles[0]!.industry[0]!.id).toBe('banking');
    expect(titles[2]).toMatchObject({ family: 'unknown', seniority: null, functions: [{ id: 'unknown', p: 1 }] });
    expect(titles[3]!.industry[0]!.id).toBe('hospital');
    for (const { functions, industry, seniority } of titles) {
      for (const [possibilities, ids] of [
        [functions, FUNCTION_IDS],
        [industry, INDUSTRY_IDS],
      ] as const) {
        expect(possibilities.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 4);
        expect(possibilities.every(({ id }) => id === 'unknown' || ids.some((known) => known === id))).toBe(true);
      }
      expect(seniority === null || (seniority >= 1 && seniority <= 6)).toBe(true);
    }
  });

  it('reads a file as it reads standard input, and prints lines for people', async () => {
    const file = join(folder, 'titles.txt');
    writeFileSync(file, 'Nurse\nOperator, lathe\n');
    const answer = await runTertius(['classify', file], { data: folder });
    const lines = answer.output.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('health');
    expect(lines[0]).toContain('because of “Nurse”');
    const piped = await runTertius(['classify', '-'], { data: folder, input: 'Nurse\nOperator, lathe\n' });
    expect(piped.output).toBe(answer.output);
  });

  it('prints an empty array for nothing, and says when there is no such file', async () => {
    const nothing = await runTertius(['classify', '--json'], { data: folder, input: '' });
    expect(nothing.json()).toEqual([]);
    const missing = await runTertius(['classify', join(folder, 'missing.txt')], { data: folder });
    expect(missing.status).toBe(1);
    expect(missing.errors).toContain('there is no such file');
  });

  it('lets the word of the owner win where their data is named, and makes no data where there is none', async () => {
    const data = join(folder, 'owned');
    const input = 'Senior Zyqorist\tMuster GmbH';
    const before = await runTertius(['classify', '--json'], { data, input });
    expect(before.json<Classified[]>()[0]!.functions).toEqual([{ id: 'unknown', p: 1 }]);
    expect(existsSync(data)).toBe(false);
    await runTertius(['knowledge', 'add', 'title', 'Zyqorist', 'research'], { data });
    await runTertius(['knowledge', 'add', 'company', 'Muster AG', 'pharma'], { data });
    const after = await runTertius(['classify', '--json'], { data, input });
    expect(after.errors).toBe('');
    expect(after.json<Classified[]>()[0]).toMatchObject({
      functions: [{ id: 'research', p: 1 }],
      industry: [{ id: 'pharma', p: 1 }],
      because: 'Zyqorist',
    });
  });
});
