import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDemo } from '../../src/app/open-demo.ts';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../../src/contract/routes.ts';

let folder: string;
let tertius: Tertius;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-'));
  tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-11-24' });
  await ask('setOwner', { name: 'Nora', title: 'Product Manager', company: 'Muster Software' });
  await ask('addPeople', {
    people: [
      { name: 'Ana Ruiz', closeness: 3 },
      { name: 'Ben Okafor', closeness: 2 },
    ],
  });
  for (const { id } of (await ask('people', {})).people) await ask('editPerson', { id, topics: ['batteries'] });
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

async function idOf(name: string): Promise<number> {
  return (await ask('people', { query: name })).people[0]!.id;
}

describe('ideas', () => {
  it('are kept in one line, move on, and every move can be taken back', async () => {
    const { id, state } = await ask('addIdea', { text: 'Refill stations' });
    expect(state).toBe('heard');
    await ask('moveIdea', { id, state: 'promising' });
    await ask('moveIdea', { id, state: 'applied' });
    expect(await ask('unmoveIdea', { id })).toMatchObject({ state: 'promising', canUndo: true });
    expect(await ask('unmoveIdea', { id })).toMatchObject({ state: 'heard', canUndo: false });
    await expect(ask('unmoveIdea', { id })).rejects.toThrow(/has not been moved/);
  });

  it('come from somebody, who need not hear of them again', async () => {
    const [ana, ben] = [await idOf('Ana'), await idOf('Ben')];
    const { id, source } = await ask('addIdea', { text: 'Refill stations', source: ana, topics: ['batteries'] });
    expect(source).toEqual({ id: ana, name: 'Ana Ruiz' });
    expect((await ask('hearIdea', { id })).people.map(({ person }) => person.id)).toEqual([ben]);
    expect((await ask('spreadIdea', { id })).steps.map(({ person }) => person.id)).toEqual([ben]);
    await ask('tellIdea', { id, person: ben });
    expect((await ask('hearIdea', { id })).people).toEqual([]);
    await ask('untellIdea', { id, person: ben });
    expect((await ask('hearIdea', { id })).total).toBe(1);
  });

  it('keep what came of telling, also when only a part of it is said again', async () => {
    const person = await idOf('Ben');
    const { id } = await ask('addIdea', { text: 'Refill stations' });
    await ask('tellIdea', { id, person, supports: true, toldOn: '2026-11-20' });
    const answer = await ask('tellIdea', { id, person, objection: 'Who pays for it?' });
    expect(answer.people).toEqual([
      {
        person: { id: person, name: 'Ben Okafor' },
        toldOn: '2026-11-20',
        passedOn: false,
        supports: true,
        objection: 'Who pays for it?',
      },
    ]);
    expect(answer.sentence).toBe('1 person told, 1 supporter, 1 objection.');
  });

  it('are refused with somebody or an objective that is not there', async () => {
    await expect(ask('addIdea', { text: 'x', source: 999 })).rejects.toThrow(/no person 999/);
    await expect(ask('addIdea', { text: 'x', objective: 999 })).rejects.toThrow(/no objective 999/);
    await expect(ask('moveIdea', { id: 999, state: 'applied' })).rejects.toThrow(/no idea 999/);
    expect((await ask('ideas', {})).ideas).toEqual([]);
  });

  it('stall after weeks in which nothing happened, and no longer once somebody is told', async () => {
    const person = await idOf('Ben');
    const { id } = await ask('addIdea', { text: 'Refill stations' });
    await tertius.close();
    tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-12-29' });
    expect(await ask('ideas', {})).toMatchObject({ stalled: 1, ideas: [{ isStalled: true }] });
    await ask('tellIdea', { id, person });
    expect((await ask('ideas', {})).stalled).toBe(0);
  });

  it('are passed on by a move of the week, which leads to who supports them, as a cross-check leads to its question', async () => {
    await tertius.close();
    const data = await openDemo({ folder: join(folder, 'demo'), today: '2026-11-24' });
    tertius = await openTertius({ folder: data, version: '0.0.0', demo: true, today: '2026-11-24' });
    const question = await ask('askQuestion', { text: 'Will hospitals pay per use?', topics: ['hospital operations'] });
    const { id } = await ask('addIdea', { text: 'Refill stations', topics: ['engineering'] });
    const { moves } = await ask('week', { minutes: 120 });
    expect(moves.find(({ kind }) => kind === 'cross-check')).toMatchObject({ question: question.id, idea: null });
    const { id: move, people } = moves.find(({ idea }) => idea === id)!;
    const told = async () =>
      (await ask('ideas', {})).ideas[0]!.people.map(({ person, supports }) => [person.id, supports]);
    expect(await ask('doneMove', { id: move })).toMatchObject({ kind: 'pass-on', idea: id });
    expect(await told()).toEqual([[people[0]!.id, false]]);
    await ask('undecideMove', { id: move });
    expect(await told()).toEqual([]);
    await ask('doneMove', { id: move });
    await ask('tellIdea', { id, person: people[0]!.id, supports: true });
    expect(await told()).toEqual([[people[0]!.id, true]]);
  });

  it('go where their source goes when two people are made one', async () => {
    const [kept, gone] = [await idOf('Ana'), await idOf('Ben')];
    const { id } = await ask('addIdea', { text: 'Refill stations', source: gone });
    await ask('tellIdea', { id, person: gone, supports: true });
    await ask('tellIdea', { id, person: kept });
    await ask('mergePeople', { kept, gone });
    const idea = await ask('idea', { id });
    expect(idea.source!.id).toBe(kept);
    expect(idea.people.map(({ person }) => person.id)).toEqual([kept]);
    await ask('splitPerson', { id: kept });
    expect((await ask('idea', { id })).people.map(({ person }) => person.name).toSorted()).toEqual([
      'Ana Ruiz',
      'Ben Okafor',
    ]);
  });
});
