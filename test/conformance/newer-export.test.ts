import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { ImportReport } from '../../src/contract/shapes.ts';
import { runTertius } from '../support/run-tertius.ts';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const OTHERS = Array.from(
  { length: 8 },
  (_, k) => `Guest,Number${k},https://www.linkedin.com/in/g${k},,Port,Buyer,02 Jan 2024\n`,
);
const BEFORE = [
  'Ana,Ruiz,https://www.linkedin.com/in/ana,,Acme,Engineer,03 Feb 2024\n',
  'Ben,Osei,https://www.linkedin.com/in/ben,,Acme,Engineer,04 Feb 2024\n',
  'Cem,Kaya,https://www.linkedin.com/in/cem,,Acme,Engineer,05 Feb 2024\n',
];
const AFTER = [
  'Ana,Ruiz,https://www.linkedin.com/in/ana,,Brightwater,Engineer,03 Feb 2024\n',
  'Ben,Osei,https://www.linkedin.com/in/ben,,Acme,Head of Engineering,04 Feb 2024\n',
  'Dee,Moss,https://www.linkedin.com/in/dee,,Acme,Engineer,20 Nov 2026\n',
];

interface LifeEvents {
  readonly events: readonly { readonly kind: string; readonly person: { readonly name: string } }[];
}

it('a newer export on the command line tells of new jobs, promotions and who is gone, and an older one changes nothing back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-newer-'));
  const run = (...words: string[]) => runTertius(words, { data: join(folder, 'data') });
  const bringIn = async (name: string, rows: readonly string[]): Promise<ImportReport> => {
    writeFileSync(join(folder, name), zipSync({ 'Connections.csv': strToU8(HEADER + [...OTHERS, ...rows].join('')) }));
    const result = await run('import', join(folder, name), '--json');
    expect([result.status, result.errors]).toEqual([0, '']);
    return result.json<ImportReport>();
  };
  try {
    expect((await bringIn('old.zip', BEFORE)).gone).toBeUndefined();
    expect(await bringIn('new.zip', AFTER)).toMatchObject({
      gone: 1,
      files: [{ created: 1, updated: 2, unchanged: 8 }],
    });
    const { events } = (await run('life-events', '--json')).json<LifeEvents>();
    const told = events.map(({ kind, person }) => `${person.name}: ${kind}`).sort();
    expect(told).toEqual(['Ana Ruiz: new-job', 'Ben Osei: promotion']);
    expect(await bringIn('old.zip', BEFORE)).toMatchObject({ files: [{ created: 0, updated: 0 }] });
    expect((await run('people', 'Ana Ruiz')).output).toContain('Brightwater');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
