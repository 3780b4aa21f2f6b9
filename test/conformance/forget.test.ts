import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ForgottenShape } from '../../src/contract/out-shapes.ts';
import { runTertius } from '../support/run-tertius.ts';
import { smallExport } from '../support/small-export.ts';

let folder: string;
let data: string;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-forget-'));
  data = join(folder, 'data');
  file = join(folder, 'export.zip');
  writeFileSync(file, smallExport());
  expect((await run('import', file)).status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runTertius(words, { data });

async function people(): Promise<readonly { readonly id: number; readonly name: string }[]> {
  return (await run('people', '--json')).json<{ people: { id: number; name: string }[] }>().people;
}

describe('tertius forget', () => {
  it('wants to be sure where it cannot ask, and changes nothing then', async () => {
    const { id } = (await people()).find(({ name }) => name === 'Amara Diallo')!;
    const { status, errors } = await run('forget', `${id}`);
    expect(status).not.toBe(0);
    expect(errors).toContain('--yes');
    expect((await people()).map(({ name }) => name)).toContain('Amara Diallo');
  });

  it('removes a person from the data, from backups made later and from the next import', async () => {
    const { id } = (await people()).find(({ name }) => name === 'Amara Diallo')!;
    const answer = await run('forget', `${id}`, '--yes', '--json');
    const { name, removed } = ForgottenShape.parse(answer.json());
    expect(name).toBe('Amara Diallo');
    expect(removed).toMatchObject({ keys: 2, interactions: 2 });
    const again = await run('import', file);
    expect(again.output).toContain('forget this person');
    expect((await people()).map((person) => person.name)).not.toContain('Amara Diallo');
    const backup = join(folder, 'after.sqlite');
    expect((await run('backup', backup)).status).toBe(0);
    const bytes = readFileSync(backup, 'latin1').toLowerCase();
    expect(bytes).toContain('weber');
    for (const trace of ['amara', 'diallo', 'cells.example']) expect(bytes).not.toContain(trace);
    const live = readFileSync(join(data, 'tertius.sqlite'), 'latin1').toLowerCase();
    expect(live).not.toContain('amara');
  });
});
