import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportWritten } from '../../src/contract/out-shapes.ts';
import type { PeopleList } from '../../src/contract/shapes.ts';
import { readNetwork } from '../../src/graph/graph.ts';
import { type RunResult, runTertius } from '../support/run-tertius.ts';
import { serveApp } from '../support/serve-app.ts';
import { smallExport } from '../support/small-export.ts';

let folder: string;
let data: string;

const run = (...commandArguments: string[]): Promise<RunResult> => runTertius(commandArguments, { data });

/** Exports into a file of this name, holds the answer against its schema, and gives what was written. */
async function exported(name: string, ...options: string[]): Promise<{ text: string; written: ExportWritten }> {
  const file = join(folder, name);
  const result = await run('export', file, ...options, '--json');
  expect([result.status, result.errors]).toEqual([0, '']);
  const written = ExportWritten.parse(result.json());
  const text = readFileSync(file, 'utf8');
  expect(written).toMatchObject({ file, bytes: Buffer.byteLength(text) });
  return { text, written };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-export-'));
  data = join(folder, 'data');
  const archive = join(folder, 'Basic_LinkedInDataExport.zip');
  writeFileSync(archive, smallExport());
  expect((await run('import', archive)).status).toBe(0);
  expect((await run('log', 'coffee with Amara Diallo yesterday 40m', '--yes')).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tertius export', () => {
  it('writes a row per person, with the measures', async () => {
    const { text, written } = await exported('people.csv');
    const { total } = (await run('people', '--json')).json<PeopleList>();
    expect(written.holds).toEqual([{ what: 'people', count: total }]);
    const [heading, ...rows] = text.trimEnd().split('\r\n');
    expect(heading).toMatch(/^\uFEFFTertius number,Name,.*Strength,Band,/);
    expect(rows).toHaveLength(total);
    expect(rows.find((row) => row.includes('Amara Diallo'))).toMatch(/,(weak|medium|strong),/);
  });

  it('writes cards that Tertius itself knows again, without anybody coming twice', async () => {
    for (const version of ['3.0', '4.0']) {
      const { text } = await exported(`people-${version}.vcf`, '--vcard-version', version);
      expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(10);
      const report = (await run('import', join(folder, `people-${version}.vcf`), '--dry-run', '--json')).json<{
        people: number;
      }>();
      expect(report.people).toBe(10);
    }
  });

  it.each(['graphml', 'gexf'])('writes the network as %s, with strengths and probabilities', async (format) => {
    const { text } = await exported(`network.${format}`);
    const { network, problems } = readNetwork(text, {});
    expect(problems).toEqual([]);
    expect(network.ids).toHaveLength(11);
    expect(network.labels).toContain('Tomasz Zieliński');
    expect(network.weights!.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    for (const column of ['strength', 'band', 'groups', 'distance', 'nonRedundancy', 'probability', 'because'])
      expect(text).toContain(`"${column}"`);
  });

  it('writes what happened as whole days, with nobody to be invited', async () => {
    const { text } = await exported('happened.ics');
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent');
    const coffee = events.find((event) => String(event.getFirstPropertyValue('summary')).includes('Amara Diallo: Met'));
    expect(coffee?.getFirstPropertyValue('summary')).toBe('Amara Diallo: Met in person, 40 minutes');
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
    expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER)/m);
  });

  it('says what it cannot do', async () => {
    const unclear = await run('export', join(folder, 'everything.doc'));
    expect(unclear.status).toBe(2);
    expect(unclear.errors).toContain('--format');
    const nowhere = await run('export', join(folder, 'no/such/people.csv'));
    expect(nowhere.status).toBe(1);
    expect(nowhere.errors).toContain('there is no such folder');
  });

  it('gives the same over HTTP, as a file to save', async () => {
    const app = await serveApp('serve', { data });
    try {
      const opened = await fetch(app.address, { redirect: 'manual' });
      const headers = { cookie: opened.headers.get('set-cookie')!.split(';')[0]! };
      const answer = await fetch(`${app.origin}/api/export/file?format=csv`, { headers });
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="tertius-\d{4}-\d\d-\d\d\.csv"$/,
      );
      expect(await answer.text()).toContain('Amara Diallo');
      expect((await fetch(`${app.origin}/api/export/file?format=doc`, { headers })).status).toBe(422);
      expect((await fetch(`${app.origin}/api/export/file?format=csv`)).status).toBe(401);
    } finally {
      await app.stop();
    }
  });
});
