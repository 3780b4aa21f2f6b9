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
  tertius = await opened();
  await ask('setOwner', { name: 'Nora', title: 'Product Manager', company: 'Muster Software' });
  const company = { company: 'Zyqora', title: 'Associate' };
  await ask('addPeople', { people: [...'ABCD'].map((letter) => ({ name: `${letter} Zed`, ...company })) });
  await ask('addPeople', { people: [...'EFGHIJKLM'].map((letter) => ({ name: `${letter} Lunch` })) });
});

afterEach(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

function opened(): Promise<Tertius> {
  return openTertius({ folder, version: '0.0.0', demo: false, today: TODAY });
}

/** Asks as every face does, and holds the answer against its schema. */
async function ask<Name extends keyof UseCases>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> {
  const answer = await tertius.useCases[name](ROUTES[name].input.parse(input) as never);
  // The schema of this name describes the answer of this name.
  return ROUTES[name].answer.parse(answer) as AnswerOf<Name>;
}

async function meet(people: readonly number[]): Promise<void> {
  for (const id of people) {
    await ask('saveLog', { text: 'lunch', day: '2026-11-20', channel: 'in-person', minutes: 60, people: [{ id }] });
  }
}

/** Ids of the people whose names end so. */
async function idsOf(name: string): Promise<number[]> {
  const { people } = await ask('people', { limit: 100, sort: 'name' });
  return people.filter((person) => person.name.endsWith(name)).map(({ id }) => id);
}

describe('groups', () => {
  it('warn of a single bridge, and are full with two', async () => {
    const [first, second] = await idsOf('Zed');
    await meet([first!]);
    const thin = await ask('group', { id: 'company:zyqora' });
    expect(thin).toMatchObject({ reach: 'thin', people: 4, only: { id: first }, othersTotal: 3 });
    await meet([second!]);
    expect(await ask('group', { id: 'company:zyqora' })).toMatchObject({ reach: 'reached', only: null });
  });

  it('are a filter of people, by id and by name', async () => {
    for (const group of ['company:zyqora', 'Zyqora', 'zyqora']) {
      expect((await ask('people', { group })).total).toBe(4);
    }
    expect((await ask('people', { group: 'company:nowhere' })).total).toBe(0);
  });

  it('keep the owner’s name when the circle changes, is found again, and the program was closed', async () => {
    const ids = await idsOf('Lunch');
    await meet(ids);
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) await ask('declareLink', { a, b, know: true });
    }
    const communities = async () => (await ask('groups', { kind: 'cluster' })).groups;
    const [before] = await communities();
    expect(before).toMatchObject({ people: 9, named: false });
    await ask('renameGroup', { id: before!.id, name: 'Lunch club' });
    await ask('editPerson', { id: ids[0]!, ended: true });
    await tertius.close();
    tertius = await opened();
    expect(await communities()).toMatchObject([{ id: before!.id, name: 'Lunch club', people: 8, named: true }]);
    expect((await ask('people', { group: 'Lunch club' })).total).toBe(8);
    const back = await ask('renameGroup', { id: before!.id, name: null });
    expect(back).toMatchObject({ id: before!.id, name: before!.name, named: false });
  });

  it('are wanted by objectives, and named so', async () => {
    const { id } = await ask('addObjective', { kind: 'support', text: 'Win them', groups: ['Zyqora'] });
    const { wanted } = await ask('groups', { objective: id });
    expect(wanted).toMatchObject([{ name: 'Zyqora', people: 4, reach: 'not-reached', suggested: false }]);
    expect(await ask('group', { id: wanted[0]!.id })).toMatchObject({ objective: { id }, othersTotal: 4 });
  });
});

describe('questions to the owner', () => {
  it('are answered with one word that counts for everybody, and can be taken back', async () => {
    const { asks } = await ask('asks', { limit: 100 });
    expect(asks[0]).toMatchObject({ id: 'company:zyqora', counts: 4, sentence: 'What kind of business is Zyqora?' });
    const { sentence } = await ask('answerAsk', { id: 'company:zyqora', value: 'hospital' });
    expect(sentence).toBe('Zyqora: hospitals and health care.');
    const [someone] = await idsOf('Zed');
    expect((await ask('person', { id: someone! })).knowledge?.industry).toEqual([{ id: 'hospital', p: 1 }]);
    expect((await ask('asks', { limit: 100 })).asks.map(({ id }) => id)).not.toContain('company:zyqora');
    await ask('takeBackAsk', { id: 'company:zyqora' });
    expect((await ask('asks', { limit: 100 })).asks.map(({ id }) => id)).toContain('company:zyqora');
  });

  it('refuse an answer that is none', async () => {
    await expect(ask('answerAsk', { id: 'company:zyqora', value: 'moonlight' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(ask('answerAsk', { id: 'person:999', value: 'sales' })).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });
});

describe('the curve', () => {
  it('is read for the weightiest objective, and for finding new ideas while there is none', async () => {
    expect(await ask('curve', {})).toMatchObject({ objective: null, kind: 'discover' });
    const { id } = await ask('addObjective', { kind: 'context', text: 'Elsewhere', priority: 5 });
    const curve = await ask('curve', {});
    expect(curve).toMatchObject({ objective: { id }, kind: 'context' });
    expect(curve.curves.map(({ part }) => part)).toEqual(['knowledge', 'industry']);
  });
});
