import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../../src/contract/routes.ts';

let folder: string;
let tertius: Tertius;
let ana: number;
let ben: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-'));
  tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-11-24' });
  await ask('setOwner', { name: 'Nora', title: 'Product Manager', company: 'Muster Software' });
  const { people } = await ask('addPeople', {
    people: [
      { name: 'Ana Ruiz', closeness: 4 },
      { name: 'Ben Okafor', closeness: 1 },
    ],
  });
  [ana, ben] = [people[0]!.id, people[1]!.id];
  for (const id of [ana, ben]) await ask('editPerson', { id, topics: ['nursing'] });
});

afterEach(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks as every face does, and holds the answer against its schema. */
async function ask<Name extends keyof UseCases>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> {
  const answer = await tertius.useCases[name](ROUTES[name].input.parse(input) as never);
  // The schema of this name describes the answer of this name.
  return ROUTES[name].answer.parse(answer) as AnswerOf<Name>;
}

describe('a question', () => {
  it('names whom to ask, keeps the answers, and tells what changed', async () => {
    const asked = await ask('askQuestion', { text: 'Do wards buy?', topics: ['nursing'], before: 'yes' });
    expect(asked.sources.people.map(({ person }) => person.id)).toEqual([ana, ben]);
    const { id } = asked;
    await ask('answerQuestion', { id, person: ana, says: 'no', note: 'The purchasing office does.' });
    const answered = await ask('question', { id });
    expect(answered.sources.people.map(({ person }) => person.id)).toEqual([ben]);
    expect(answered.agreement).toMatchObject({ yes: 0, no: 1, independent: { yes: 0, no: 1 } });
    expect((await ask('closeQuestion', { id, after: 'no' })).changed).toBe('You thought yes; you think no now.');
    expect((await ask('reopenQuestion', { id })).changed).toBeNull();
    expect((await ask('unanswerQuestion', { id, person: ana })).answers).toEqual([]);
  });

  it('asks for a topic where the words name none, and refuses what is not there', async () => {
    expect((await ask('askQuestion', { text: 'Is it so?' })).ask).toMatch(/^Name what/);
    await expect(ask('answerQuestion', { id: 1, person: 999, says: 'yes' })).rejects.toThrow(/no person 999/);
    await expect(ask('closeQuestion', { id: 99, after: 'yes' })).rejects.toThrow(/no question 99/);
  });
});

describe('whom to rely on', () => {
  it('puts the closer of two who are able first, and keeps what is sensitive to those trusted', async () => {
    const task = { text: 'Run the pilot', topics: ['nursing'] };
    const open = await ask('rely', task);
    expect(open.people.map(({ person }) => person.id)).toEqual([ana, ben]);
    expect(open.heldBack).toBeNull();
    const sensitive = await ask('rely', { ...task, sensitive: true });
    expect(sensitive.people.map(({ person }) => person.id)).toEqual([ana]);
    expect(sensitive.heldBack).toMatch(/^1 person would be able/);
  });

  it('asks what the task takes, and says when nobody is able', async () => {
    expect((await ask('rely', { text: 'Do it' })).ask).toMatch(/^Name what the task takes/);
    expect((await ask('rely', { text: 'x', topics: ['sailing'] })).ask).toMatch(/^Nobody/);
  });
});
