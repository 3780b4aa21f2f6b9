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

describe('an introduction', () => {
  it('goes from considered to met with its days, counts as asked of the introducer, and can be taken back', async () => {
    const [ben, zoe] = [await idOf('Ben Bridge'), await idOf('Zoe Target')];
    const { id } = await ask('keepIntroduction', { people: [ben, zoe] });
    expect((await ask('keepIntroduction', { people: [ben, zoe] })).id).toBe(id);
    expect((await find('Zoe Target')).paths[0]!.kept).toBe(id);
    const asked = await ask('stepIntroduction', { id, state: 'asked', day: '2026-11-10' });
    expect(asked).toMatchObject({ state: 'asked', isDue: true, since: '2026-11-10' });
    expect(asked.sentence).toContain('was asked two weeks ago. No answer for two weeks');
    expect(asked.texts.map(({ purpose, to }) => [purpose, to[0]!.name])).toEqual([
      ['ask', 'Ben Bridge'],
      ['forward', 'Zoe Target'],
    ]);
    expect((await find('Zoe Target')).resting).toMatchObject([{ person: { name: 'Ben Bridge' }, until: '2027-01-09' }]);
    expect((await ask('review', {})).introductions).toMatchObject([{ id }]);
    expect((await ask('week', {})).introductions).toMatchObject([{ id }]);
    expect((await ask('person', { id: ben })).favours).toMatchObject([
      { kind: 'asked-introduction', sentence: 'They introduced you, or you asked them to: Zoe Target', told: false },
    ]);
    await expect(ask('returnIntroduction', { id })).rejects.toThrow(/once you have met/);
    await expect(ask('stepIntroduction', { id, state: 'met' })).rejects.toMatchObject({
      code: 'introduction-step-not-possible',
    });
    await expect(ask('stepIntroduction', { id, state: 'accepted', day: '2026-11-09' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    for (const state of ['accepted', 'introduced', 'met'] as const) await ask('stepIntroduction', { id, state });
    const met = await ask('introduction', { id });
    expect(met).toMatchObject({ state: 'met', isOpen: false, isDue: false, next: [], texts: [] });
    expect(met.steps.map(({ state, day }) => `${state} ${day}`)).toEqual([
      'considered 2026-11-24',
      'asked 2026-11-10',
      'accepted 2026-11-24',
      'introduced 2026-11-24',
      'met 2026-11-24',
    ]);
    const noted = await ask('returnIntroduction', { id });
    expect(await ask('returnIntroduction', { id })).toEqual(noted);
    expect((await ask('returns', {})).returns).toMatchObject([
      { id: noted.returned, kind: 'introduction', day: '2026-11-24', people: [{ id: ben }, { id: zoe }] },
    ]);
    await ask('removeReturn', { id: noted.returned! });
    expect((await ask('introduction', { id })).returned).toBeNull();
    for (let step = 0; step < 4; step++) await ask('unstepIntroduction', { id });
    await expect(ask('unstepIntroduction', { id })).rejects.toMatchObject({ code: 'introduction-not-stepped' });
    expect((await find('Zoe Target')).paths).toHaveLength(1);
    expect((await ask('person', { id: ben })).favours).toEqual([]);
    await ask('removeIntroduction', { id });
    expect((await ask('introductions', {})).introductions).toEqual([]);
  });

  it('makes the next one likelier when introducers agree, and less likely when they do not', async () => {
    const [ben, zoe] = [await idOf('Ben Bridge'), await idOf('Zoe Target')];
    const agree = async () => (await find('Zoe Target')).paths[0]!.agree;
    for (const day of ['2026-08-02', '2026-08-03']) await ask('addFavour', { id: ben, kind: 'gave-help', day });
    const { id } = await ask('keepIntroduction', { people: [ben, zoe] });
    // Long ago, so that Ben may be asked again.
    await ask('stepIntroduction', { id, state: 'asked', day: '2026-08-01' });
    await ask('stepIntroduction', { id, state: 'declined', day: '2026-08-05' });
    const declined = await agree();
    await ask('unstepIntroduction', { id });
    await ask('stepIntroduction', { id, state: 'accepted', day: '2026-08-05' });
    expect(declined).toBeLessThan(await agree());
  });

  it('of two asks both, is made once both agree, and counts as given to each', async () => {
    const [ben, sam] = [await idOf('Ben Bridge'), await idOf('Sam Twin')];
    const { id, texts } = await ask('keepIntroduction', { kind: 'of-two', people: [ben, sam] });
    expect(texts.map(({ purpose, to }) => [purpose, ...to.map(({ name }) => name)])).toEqual([
      ['ask', 'Ben Bridge'],
      ['ask', 'Sam Twin'],
      ['introduce', 'Ben Bridge', 'Sam Twin'],
    ]);
    const step = (state: 'asked' | 'accepted' | 'introduced', person?: number) =>
      ask('stepIntroduction', { id, state, person });
    await step('asked', ben);
    expect((await step('accepted', ben)).sentence).toBe('Ben Bridge would like to: ask Sam Twin now.');
    await step('asked', sam);
    expect((await step('accepted', sam)).state).toBe('accepted');
    await step('introduced');
    for (const person of [ben, sam])
      expect((await ask('person', { id: person })).favours.map(({ kind }) => kind)).toEqual(['gave-introduction']);
  });

  it('follows its people when two are found to be one, comes back whole when they are split, and goes with whoever is forgotten', async () => {
    const [ben, zoe, sam] = [await idOf('Ben Bridge'), await idOf('Zoe Target'), await idOf('Sam Twin')];
    const { id } = await ask('keepIntroduction', { people: [ben, sam] });
    const names = async () => (await ask('introduction', { id })).people.map(({ name }) => name);
    await ask('mergePeople', { kept: zoe, gone: sam });
    expect(await names()).toEqual(['Ben Bridge', 'Zoe Target']);
    await ask('splitPerson', { id: zoe });
    expect(await names()).toEqual(['Ben Bridge', 'Sam Twin']);
    await ask('stepIntroduction', { id, state: 'asked' });
    await ask('forgetPerson', { id: sam });
    await expect(ask('introduction', { id })).rejects.toMatchObject({ code: 'introduction-not-found' });
    expect((await ask('person', { id: ben })).favours.map(({ kind }) => kind)).toEqual(['asked-introduction']);
  });
});

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
