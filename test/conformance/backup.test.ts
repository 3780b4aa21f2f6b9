import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { BackupWritten, RestoredShape } from '../../src/contract/out-shapes.ts';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../../src/contract/routes.ts';
import { restoreBackup } from '../../src/store/restore-backup.ts';
import { runTertius } from '../support/run-tertius.ts';

let folder: string;
let data: string;
let tertius: Tertius;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-backup-'));
  data = join(folder, 'data');
  tertius = await openTertius({ folder: data, version: '0.0.0', demo: false, today: '2026-11-24' });
  await ask('addPeople', { people: [{ name: 'Ana Ruiz' }, { name: 'Jonas Weber' }] });
});

afterEach(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask<Name extends keyof UseCases>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> {
  const answer = await tertius.useCases[name](ROUTES[name].input.parse(input) as never);
  // The schema of this name describes the answer of this name.
  return ROUTES[name].answer.parse(answer) as AnswerOf<Name>;
}

const names = async (): Promise<string[]> =>
  (await ask('people', { limit: 100, sort: 'name' })).people.map(({ name }) => name);

const restore = (file: string, passphrase?: string): Promise<unknown> =>
  restoreBackup({ folder: data, file, passphrase, clock: () => Date.parse('2026-11-24T12:00:00Z') });

describe('a backup', () => {
  it('brings back all that was, under a Tertius that runs, and keeps what stood there', async () => {
    const { backup } = await ask('makeBackup', {});
    await ask('addPeople', { people: [{ name: 'Came Later' }] });
    const later = await names();
    const { replaced } = await ask('restoreBackup', { name: backup!.name });
    expect(await names()).toEqual(['Ana Ruiz', 'Jonas Weber']);
    expect((await ask('backups', {})).backups.map(({ kind }) => kind).sort()).toEqual(['asked', 'replaced']);
    await restore(replaced!);
    expect(await names()).toEqual(later);
  });

  it('says what bringing it back would change, and changes nothing by that', async () => {
    const { backup } = await ask('makeBackup', {});
    const { name } = backup!;
    expect(await ask('previewRestore', { name })).toMatchObject({
      people: { going: { count: 0 }, coming: { count: 0 }, differing: { count: 0 } },
      interactions: { going: 0, coming: 0 },
      parts: [],
    });
    const { people } = await ask('people', { limit: 100, sort: 'name' });
    const [ana, jonas] = people;
    await ask('forgetPerson', { id: jonas!.id });
    await ask('editPerson', { id: ana!.id, notes: 'Likes trains' });
    await ask('saveLog', { day: '2026-11-24', channel: 'in-person', minutes: 40, people: [{ name: 'Cem Kaya' }] });
    await ask('addObjective', { kind: 'discover', text: 'Trains' });
    const seen = await ask('previewRestore', { name });
    expect(seen).toEqual({
      restored: name,
      before: { people: 1, contacts: 1, interactions: 0 },
      now: { people: 2, contacts: 2, interactions: 1 },
      people: {
        going: { count: 1, names: ['Cem Kaya'] },
        coming: { count: 0, names: [] },
        differing: { count: 1, names: ['Ana Ruiz'] },
      },
      interactions: { going: 1, coming: 0 },
      parts: ['objectives'],
      forgotten: 1,
    });
    expect(await names()).toEqual(['Ana Ruiz', 'Cem Kaya']);
    const told = await runTertius(['restore', backup!.file, '--dry-run'], { data });
    expect(told.output).toContain('People here who would go: 1: Cem Kaya');
    expect(readdirSync(data).filter((entry) => entry.startsWith('restoring-'))).toEqual([]);
    await ask('removeBackup', { name });
    expect((await ask('backups', {})).backups).toEqual([]);
  });

  it('leaves out whom the owner asked to forget since, in every page of the file', async () => {
    const { backup } = await ask('makeBackup', {});
    const { people } = await ask('people', { limit: 100, sort: 'name' });
    await ask('forgetPerson', { id: people.find((person) => person.name === 'Jonas Weber')!.id });
    await ask('restoreBackup', { name: backup!.name });
    expect(await names()).toEqual(['Ana Ruiz']);
    const later = join(folder, 'later.sqlite');
    await tertius.backUp(later, {});
    for (const file of [later, join(data, 'tertius.sqlite')])
      expect(readFileSync(file, 'latin1').toLowerCase()).not.toContain('weber');
  });

  it('can be encrypted, and says so when the passphrase is another', async () => {
    const file = join(folder, 'mine.age');
    await tertius.backUp(file, { passphrase: 'correct horse' });
    expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    await ask('addPeople', { people: [{ name: 'Came Later' }] });
    await expect(restore(file)).rejects.toMatchObject({ code: 'passphrase-needed' });
    await expect(restore(file, 'wrong')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    writeFileSync(join(folder, 'cut.age'), readFileSync(file).subarray(0, -100));
    await expect(restore(join(folder, 'cut.age'), 'correct horse')).rejects.toMatchObject({
      code: 'backup-not-usable',
    });
    expect(await names()).toContain('Came Later');
    await restore(file, 'correct horse');
    expect(await names()).toEqual(['Ana Ruiz', 'Jonas Weber']);
  }, 60_000);

  it('is refused when it is damaged, cut off, empty, another file or none, and nothing is changed', async () => {
    const good = join(folder, 'good.sqlite');
    await tertius.backUp(good, {});
    const bytes = readFileSync(good);
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, 4096 * 2, 4096 * 6);
    const bad: Readonly<Record<string, Buffer>> = {
      damaged,
      cut: bytes.subarray(0, bytes.length - 8192),
      empty: Buffer.alloc(0),
      text: Buffer.from('First Name,Last Name\nAna,Ruiz\n'),
    };
    for (const [name, content] of Object.entries(bad)) {
      writeFileSync(join(folder, name), content);
      await expect(restore(join(folder, name)), name).rejects.toMatchObject({ code: 'backup-not-usable' });
    }
    await expect(restore(join(folder, 'none'))).rejects.toMatchObject({ code: 'backup-not-usable' });
    await expect(restore(folder)).rejects.toMatchObject({ code: 'backup-not-usable' });
    expect(await names()).toEqual(['Ana Ruiz', 'Jonas Weber']);
    expect(readdirSync(data).filter((name) => name.startsWith('restoring-'))).toEqual([]);
    expect((await ask('backups', {})).backups).toEqual([]);
  });

  it('is refused when a newer Tertius wrote it', async () => {
    const newer = join(folder, 'newer.sqlite');
    await tertius.backUp(newer, {});
    const database = new Sqlite(newer);
    database.exec(`insert into kysely_migration (name, timestamp) values ('9999-later', '2027-01-01')`);
    database.close();
    await expect(restore(newer)).rejects.toMatchObject({ code: 'data-newer', message: expect.stringContaining(newer) });
    expect(await names()).toEqual(['Ana Ruiz', 'Jonas Weber']);
  });

  it('comes back even where the data itself can no longer be read', async () => {
    const good = join(folder, 'good.sqlite');
    await tertius.backUp(good, {});
    await tertius.close();
    for (const companion of ['-wal', '-shm']) rmSync(join(data, `tertius.sqlite${companion}`), { force: true });
    writeFileSync(join(data, 'tertius.sqlite'), 'no longer a data file, as a disk may leave it');
    const answer = await runTertius(['restore', good, '--json'], { data });
    expect(answer.errors).toBe('');
    const { replaced } = RestoredShape.parse(answer.json());
    expect(readFileSync(replaced!, 'utf8')).toContain('no longer a data file');
    tertius = await openTertius({ folder: data, version: '0.0.0', demo: false });
    expect(await names()).toEqual(['Ana Ruiz', 'Jonas Weber']);
  });

  it('is made of each day once, and only where there is something to keep', async () => {
    expect((await ask('makeBackup', { kind: 'daily' })).backup).toMatchObject({ kind: 'daily', encrypted: false });
    expect((await ask('makeBackup', { kind: 'daily' })).backup).toBeNull();
    const empty = await openTertius({ folder: join(folder, 'empty'), version: '0.0.0', demo: false });
    expect((await empty.useCases.makeBackup({ kind: 'daily' })).backup).toBeNull();
    await empty.close();
  });

  it('can be read by its owner only, as can the copy of what was replaced', async () => {
    const { backup } = await ask('makeBackup', {});
    const { replaced } = await ask('restoreBackup', { name: backup!.name });
    for (const file of [backup!.file, replaced!]) expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('of another name than those listed is not touched', async () => {
    copyFileSync(join(data, 'tertius.sqlite'), join(folder, 'tertius-asked-2026-11-24.sqlite'));
    for (const name of ['../../tertius-asked-2026-11-24.sqlite', '../tertius.sqlite', 'none'])
      await expect(ask('restoreBackup', { name })).rejects.toMatchObject({ code: 'backup-not-found' });
  });
});

describe('tertius backup', () => {
  it('says where it wrote, and what cannot be written', async () => {
    const file = join(folder, 'out.sqlite');
    const written = BackupWritten.parse((await runTertius(['backup', file, '--json'], { data })).json());
    expect(written).toEqual({ file, bytes: statSync(file).size, encrypted: false });
    const listed = BackupWritten.parse((await runTertius(['backup', '--json'], { data })).json());
    expect(existsSync(listed.file)).toBe(true);
    const nowhere = await runTertius(['backup', join(folder, 'no/such/file')], { data });
    expect([nowhere.status, nowhere.errors]).toEqual([1, expect.stringContaining('cannot be written')]);
    const unasked = await runTertius(['backup', join(folder, 'x.age')], { data });
    expect([unasked.status, unasked.errors]).toEqual([1, expect.stringContaining('TERTIUS_PASSPHRASE')]);
  });
});
