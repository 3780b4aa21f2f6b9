import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { ROUTES } from '../../src/contract/routes.ts';

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Benjamin,Okafor,https://www.linkedin.com/in/benjamin-okafor,,Acme,Buyer,08 Feb 2026
`;

let folder: string;
let tertius: Tertius;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-lanes-'));
  tertius = await openTertius({ folder: join(folder, 'data'), version: '0.0.0', demo: false, today: '2026-11-24' });
});
afterEach(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Imports the connection and an address book with these rows; twice, since nothing may change the second time. */
async function withBook(...rows: readonly string[]) {
  writeFileSync(join(folder, 'Connections.csv'), CONNECTIONS);
  const heads = 'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value';
  writeFileSync(join(folder, 'book.csv'), `${[heads, ...rows].join('\n')}\n`);
  const files = ['Connections.csv', 'book.csv'].map((name) => ({ name, path: join(folder, name) }));
  const options = { dryRun: false, signal: new AbortController().signal, onProgress: () => undefined };
  await tertius.importFiles(files, options);
  const again = await tertius.importFiles(files, options);
  expect(again.files.filter(({ created, updated }) => created + updated > 0)).toEqual([]);
  const { people } = await tertius.useCases.people(ROUTES.people.input.parse({}));
  const lanes = await tertius.useCases.duplicates(ROUTES.duplicates.input.parse({}));
  return {
    names: people.map(({ name }) => name).toSorted(),
    probable: lanes.probable,
    namesakes: lanes.namesakes,
    reasons: lanes.pairs.flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence)),
  };
}

describe('whom an address book means by somebody who is known already', () => {
  it('is asked, with the reasons, where a given name is a short form, at one employer', async () => {
    for (const row of ['Ben,Okafor,Acme,ben@acme.example,', 'Ben,Okafor,Acme,,']) {
      const { names, probable, reasons } = await withBook(row);
      expect(names).toContain('Ben Okafor');
      expect(names).toContain('Benjamin Okafor');
      expect(probable).toBeGreaterThan(0);
      expect(reasons).toContain('One given name is a short or foreign form of the other.');
      expect(reasons).toContain('Both are at Acme.');
    }
  });

  it('is the same by the whole name at one employer', async () => {
    const { names, probable } = await withBook('Benjamin,Okafor,Acme Inc.,b@acme.example,');
    expect(names).toEqual(['Benjamin Okafor']);
    expect(probable).toBe(0);
  });

  it('is asked where nothing but the name is known, and kept apart at another employer', async () => {
    const alone = await withBook('Benjamin,Okafor,,,');
    expect([alone.names.length, alone.probable, alone.namesakes]).toEqual([2, 1, 0]);
    const elsewhere = await withBook('Benjamin,Okafor,Beta,b@beta.example,');
    expect(elsewhere.namesakes).toBeGreaterThan(0);
  });

  it('is somebody else who shares the address of an office or the number of a switchboard', async () => {
    const { names } = await withBook(
      'Ana,Ruiz,Acme,info@acme.example,+14155550100',
      'Carla,Diaz,Acme,info@acme.example,',
      'Femi,Bello,Acme,,+14155550100',
    );
    expect(names).toEqual(['Ana Ruiz', 'Benjamin Okafor', 'Carla Diaz', 'Femi Bello']);
  });

  it('is the same by an address, whatever part of the name has changed', async () => {
    const { names } = await withBook('Ana,Ruiz,Acme,ana@mail.example,', 'Ana,Moreau,Beta,ana@mail.example,');
    expect(names).toHaveLength(2);
  });
});
