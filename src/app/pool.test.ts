import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../contract/routes.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

const PASSPHRASE = 'lantern orchard brisk violet';

interface Invented {
  readonly name: string;
  readonly company?: string;
  readonly emails?: string[];
  readonly phones?: string[];
  /** Close by default; null: only a name. */
  readonly closeness?: 3 | null;
}

let folder: string;
const opened: Tertius[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-pool-'));
});

afterAll(async () => {
  for (const tertius of opened) await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks as every face does, and holds the answer against its schema. */
async function ask<Name extends keyof UseCases>(
  tertius: Tertius,
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
  const answer = await tertius.useCases[name](ROUTES[name].input.parse(input) as never);
  // The schema of this name describes the answer of this name.
  return ROUTES[name].answer.parse(answer) as AnswerOf<Name>;
}

async function networkOf(people: readonly Invented[]): Promise<Tertius> {
  const at = join(folder, String(opened.length));
  const tertius = await openTertius({ folder: at, version: '0.0.0', demo: false, today: '2026-11-24' });
  opened.push(tertius);
  await ask(tertius, 'setOwner', { name: 'Somebody', timeZone: 'Europe/Berlin' });
  for (const { name, company, emails, phones, closeness = 3 } of people) {
    const added = await ask(tertius, 'addPeople', {
      people: [{ name, ...(company === undefined ? {} : { company }) }],
    });
    await ask(tertius, 'editPerson', { id: added.people[0]!.id, closeness, emails, phones });
  }
  return tertius;
}

const namesIn = ({ both }: AnswerOf<'comparePool'>): string[] => both.map(({ person }) => person.name).sort();

describe('a pooling file', () => {
  let nora: Tertius;
  let otto: Tertius;
  let file: string;

  beforeAll(async () => {
    nora = await networkOf([
      { name: 'Ana Ruiz', company: 'Acme GmbH', emails: ['ana@acme.example'] },
      { name: 'Ben Okri', company: 'Brightwater' },
      { name: 'Cem Kaya', phones: ['0171 2345678'] },
      { name: 'Dee Park', company: 'Delphin' },
      { name: 'Eve Stone', company: 'Acme GmbH', phones: ['+49 30 901820'] },
      { name: 'Finn Wolf', company: 'Acme GmbH', phones: ['030 901820'] },
      { name: 'Gil Nominal', emails: ['gil@acme.example'], closeness: null },
      { name: 'Hal Lone' },
    ]);
    otto = await networkOf([
      { name: 'Ana Ruiz-Weber', company: 'Elsewhere', emails: ['ANA@acme.example'] },
      { name: 'Bén Okri', company: 'Brightwater Ltd.' },
      { name: 'C. Kaya', phones: ['+49 171 2345678'] },
      { name: 'Dee Park', company: 'Another' },
      { name: 'Ida Desk', phones: ['+49 30 901820'] },
      { name: 'Gil Nominal', emails: ['gil@acme.example'] },
      { name: 'Hal Lone' },
      { name: 'Eve Stone', company: 'ACME', closeness: null },
    ]);
    const exported = await ask(nora, 'exportPool', { passphrase: PASSPHRASE });
    // Hal has neither an address nor an employer; Gil is only a name to Nora.
    expect(exported).toMatchObject({ name: 'tertius-pool-2026-11-24.json', people: 6, leftOut: 1 });
    file = exported.content;
  });

  const compared = (more: Partial<InputOf<'comparePool'>> = {}): Promise<AnswerOf<'comparePool'>> =>
    ask(otto, 'comparePool', { name: 'nora.json', text: file, passphrase: PASSPHRASE, ...more });

  it('tells whom both know, by address, number, or name with employer, and never by a shared switchboard', async () => {
    const answer = await compared();
    expect(answer.both.map(({ person, by }) => [person.name, by]).sort()).toEqual([
      ['Ana Ruiz-Weber', 'email'],
      ['Bén Okri', 'employer'],
      ['C. Kaya', 'phone'],
    ]);
    expect(answer.both.every(({ mine, theirs }) => mine === theirs)).toBe(true);
    // Otto only knows of Eve; Nora does not truly know Gil and tells nothing of him.
    expect(answer.throughThem.map(({ person, theirs }) => [person.name, theirs])).toEqual([
      ['Eve Stone', answer.both[0]!.theirs],
    ]);
  });

  it('tells which of the targets are known to the writer, and of which it cannot tell', async () => {
    const { targets } = await compared({
      targets: ['eve stone, ACME', 'ana@acme.example', 'Eve Stone', 'Gil Nominal, Acme', '+49 171 2345678'],
    });
    expect(targets.map(({ by, isTold }) => [by, isTold])).toEqual([
      ['employer', true],
      ['email', true],
      [null, false],
      [null, true],
      ['phone', true],
    ]);
  });

  it('tells people by their name alone only if asked to', async () => {
    const { content, leftOut } = await ask(nora, 'exportPool', { passphrase: PASSPHRASE, names: true });
    expect(leftOut).toBe(0);
    const answer = await compared({ text: content, targets: ['Eve Stone', 'Nobody Such'] });
    expect(namesIn(answer)).toEqual(['Ana Ruiz-Weber', 'Bén Okri', 'C. Kaya', 'Dee Park', 'Hal Lone']);
    expect(answer.targets).toMatchObject([
      { by: 'name', isTold: true },
      { theirs: null, isTold: true },
    ]);
  });

  it('holds hashes and strengths and nothing else, other hashes in each file', async () => {
    const { people, ...head } = JSON.parse(file);
    expect(Object.keys(head).sort()).toEqual(['check', 'derivation', 'format', 'names', 'version']);
    for (const person of people) {
      expect(Object.keys(person).sort()).toEqual(['keys', 'strength']);
      for (const key of person.keys) expect(key).toMatch(/^[\w-]{43}$/);
    }
    for (const clear of ['ana', 'ruiz', 'okri', 'acme', 'brightwater', '2345678', '@', 'orchard'])
      expect(
        JSON.stringify([head, people.map(({ strength }: { strength: string }) => strength)]).toLowerCase(),
      ).not.toContain(clear);
    for (const clear of ['Ana Ruiz', 'ana@acme.example', 'Brightwater', '1712345678'])
      expect(file.toLowerCase()).not.toContain(clear.toLowerCase());
    const again = JSON.parse((await ask(nora, 'exportPool', { passphrase: PASSPHRASE })).content);
    const first = new Set(people.flatMap(({ keys }: { keys: string[] }) => keys));
    expect(
      again.people.flatMap(({ keys }: { keys: string[] }) => keys).filter((key: string) => first.has(key)),
    ).toEqual([]);
  });

  it('refuses a wrong or short passphrase, and files that are damaged, newer, or something else', async () => {
    const refused = async (more: Partial<InputOf<'comparePool'>>): Promise<unknown> =>
      compared(more).then(
        () => 'taken',
        ({ code }) => code,
      );
    expect(await refused({ passphrase: `${PASSPHRASE}.` })).toBe('wrong-passphrase');
    expect(await refused({ text: file.slice(0, -20) })).toBe('file-damaged');
    expect(await refused({ text: file.replace('"strength":"', '"strength":"very ') })).toBe('file-damaged');
    expect(await refused({ text: file.replace('131072', '1073741824') })).toBe('file-damaged');
    expect(await refused({ text: file.replace('"version":1', '"version":2') })).toBe('data-newer');
    expect(await refused({ text: '{"nodes":[]}' })).toBe('file-not-recognised');
    await expect(ask(nora, 'exportPool', { passphrase: 'too short' })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
