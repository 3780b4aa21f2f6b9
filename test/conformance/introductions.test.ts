import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../../src/contract/routes.ts';

const TODAY = '2026-11-24';
let folder: string;
let tertius: Tertius;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-'));
  tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: TODAY });
  await ask('setOwner', { name: 'Nora', title: 'Product Manager', company: 'Muster Software' });
  await ask('addPeople', {
    people: [
      { name: 'Ben Bridge', title: 'Head of Operations', company: 'City Hospital' },
      { name: 'Zoe Target', title: 'Head of Procurement', company: 'City Hospital' },
      { name: 'Sam Twin' },
      { name: 'Sam Other' },
    ],
  });
  await ask('saveLog', {
    text: 'lunch',
    day: '2026-11-20',
    channel: 'in-person',
    minutes: 60,
    people: [{ id: await idOf('Ben Bridge') }],
  });
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
  const { people } = await ask('people', { limit: 100, sort: 'name' });
  return people.find((person) => person.name === name)!.id;
}

const find = (target: string, more: Partial<InputOf<'findIntroductions'>> = {}) =>
  ask('findIntroductions', { target, ...more });

describe('ways to somebody', () => {
  it('are found by name and by number, and by the company, the group and what somebody knows', async () => {
    const zoe = await idOf('Zoe Target');
    const targets = [
      ['Zoe Target', 'person'],
      [`#${zoe}`, 'person'],
      ['city hospital', 'company'],
      ['hospital procurement', 'knowledge'],
    ] as const;
    for (const [words, kind] of targets) {
      const { target, paths } = await find(words);
      expect(target.kind).toBe(kind);
      expect(paths.map(({ hops }) => hops.map(({ name }) => name))).toEqual([['Ben Bridge', 'Zoe Target']]);
    }
    expect((await find('City Hospital', { as: 'group' })).target).toMatchObject({ kind: 'group', people: 2 });
  });

  it('tell the evidence of each step, and multiply to the chance', async () => {
    const [path] = (await find('Zoe Target')).paths;
    expect(path!.steps).toHaveLength(path!.hops.length);
    expect(path!.steps[1]!.sentence).toBe('Ben Bridge and Zoe Target: do the same kind of work at City Hospital.');
    expect(path!.agree * path!.respond).toBeCloseTo(path!.chance, 12);
  });

  it('are none through somebody asked lately, of whom it is said until when they rest', async () => {
    await ask('addFavour', { id: await idOf('Ben Bridge'), kind: 'asked-introduction', day: '2026-11-14' });
    const { paths, resting } = await find('Zoe Target');
    expect(paths).toEqual([]);
    expect(resting).toMatchObject([{ person: { name: 'Ben Bridge' }, until: '2027-01-13' }]);
  });

  it('are not needed to somebody one is in touch with', async () => {
    const found = await find('Ben Bridge');
    expect(found).toMatchObject({ paths: [], direct: null });
    expect(found.sentence).toBe('You are in touch with Ben Bridge already: ask them yourself.');
  });

  it('ask which one is meant, and know when nobody is', async () => {
    await ask('editPerson', { id: await idOf('Sam Other'), name: 'Sam Twin' });
    await expect(find('Sam Twin')).rejects.toMatchObject({ code: 'log-ambiguous' });
    await expect(find('#999')).rejects.toMatchObject({ code: 'person-not-found' });
    const unknown = await find('underwater basketry');
    expect(unknown).toMatchObject({ target: { kind: 'knowledge', people: 0 }, paths: [] });
    expect(unknown.introducers.map(({ person }) => person.name)).toEqual(['Ben Bridge']);
  });
});
