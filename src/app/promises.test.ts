import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROUTES } from '../contract/routes.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let tertius: Tertius;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-promises-'));
  tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-11-24' });
  await tertius.useCases.addPeople({ people: [{ name: 'Ana Ruiz' }] });
});
afterEach(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

const ANA = 2;
const favours = async (): Promise<unknown[]> =>
  (await tertius.useCases.person({ id: ANA })).favours.map(({ kind, sentence, told }) => [kind, sentence, told]);
const texts = async (person?: number): Promise<string[]> =>
  (await tertius.useCases.promises({ person })).promises.map(({ text, state }) => `${text}: ${state}`);
const promised = (text: string, words: object = {}) =>
  tertius.useCases.addPromise(ROUTES.addPromise.input.parse({ person: ANA, text, ...words }));

describe('promises', () => {
  it('come with the line that is logged, and go when it is taken back', async () => {
    const { useCases } = tertius;
    const line = 'coffee with Ana Ruiz yesterday 40m, promised to send the report by Friday; idea: refill stations';
    const { day, channel, minutes, note, promise, promiseBy, promiseDue, idea } = await useCases.understandLog({
      text: line,
    });
    const saved = await useCases.saveLog({
      text: line,
      day,
      channel,
      minutes,
      note,
      people: [{ id: ANA }],
      promise: { text: promise!, by: promiseBy!, due: promiseDue },
      idea: idea!.text,
    });
    const ideas = async () => (await useCases.ideas({})).ideas.map(({ text, source }) => [text, source?.name]);
    expect(await ideas()).toEqual([['refill stations', 'Ana Ruiz']]);
    expect((await useCases.promises({})).promises).toMatchObject([
      { text: 'send the report', by: 'owner', madeOn: '2026-11-23', dueOn: '2026-11-27', state: 'open' },
    ]);
    await useCases.removeInteraction({ id: saved.id });
    expect([await texts(), await ideas()]).toEqual([[], []]);
  });

  it('are help given when the owner kept one, something that came back when they did, and nothing when let go', async () => {
    const { useCases } = tertius;
    const mine = await promised('send the report');
    const theirs = await promised('ask her director', { by: 'person' });
    const other = await promised('look for the slides');
    await useCases.settlePromise({ id: mine.id, state: 'kept' });
    await useCases.settlePromise({ id: theirs.id, state: 'kept' });
    await useCases.settlePromise({ id: other.id, state: 'released' });
    expect(await favours()).toEqual(
      expect.arrayContaining([
        ['gave-help', expect.stringContaining('send the report'), false],
        ['they-thanked', expect.stringContaining('ask her director'), false],
      ]),
    );
    expect(await favours()).toHaveLength(2);
    expect(await texts()).toEqual([]);
    await useCases.settlePromise({ id: mine.id, state: 'open' });
    expect(await favours()).toHaveLength(1);
    await useCases.removePromise({ id: theirs.id });
    expect(await favours()).toEqual([]);
    expect((await texts(ANA)).sort()).toEqual(['look for the slides: released', 'send the report: open']);
  });

  it('that fall due are moves of the week: done keeps one, never lets it go, and both are taken back', async () => {
    const { useCases } = tertius;
    const { id } = await promised('the report', { due: '2026-11-20' });
    const [move] = (await useCases.week({})).moves.filter(({ kind }) => kind === 'keep-promise');
    expect(move).toMatchObject({ sentence: 'Keep your word to Ana Ruiz: the report', state: 'suggested' });
    await useCases.doneMove({ id: move!.id });
    expect(await favours()).toEqual([['gave-help', expect.stringContaining('the report'), false]]);
    expect(await texts(ANA)).toEqual(['the report: kept']);
    await useCases.undecideMove({ id: move!.id });
    expect([await favours(), await texts(ANA)]).toEqual([[], ['the report: open']]);
    await useCases.neverMove({ id: move!.id });
    expect([await favours(), await texts(ANA)]).toEqual([[], ['the report: released']]);
    await useCases.undecideMove({ id: move!.id });
    await useCases.settlePromise({ id, state: 'kept' });
    const kinds = (await useCases.week({})).moves.map(({ kind }) => kind);
    expect(kinds).not.toContain('keep-promise');
  });

  it('are listed by when they are due, those without a day last', async () => {
    await promised('some day');
    await promised('later', { due: '2026-12-20' });
    await promised('soon', { due: '2026-11-25' });
    expect(await texts()).toEqual(['soon: open', 'later: open', 'some day: open']);
  });

  it('move with their person when two are found to be one, and back', async () => {
    const { people } = await tertius.useCases.addPeople({ people: [{ name: 'Ana R.' }] });
    await tertius.useCases.addPromise(ROUTES.addPromise.input.parse({ person: people[0]!.id, text: 'the slides' }));
    await tertius.useCases.mergePeople({ kept: ANA, gone: people[0]!.id, values: {} });
    expect(await texts(ANA)).toEqual(['the slides: open']);
    await tertius.useCases.splitPerson({ id: ANA });
    expect([await texts(ANA), await texts(people[0]!.id)]).toEqual([[], ['the slides: open']]);
  });

  it('are refused of nobody, and of a day that is still to come', async () => {
    await expect(tertius.useCases.addPromise({ person: 99, by: 'owner', text: 'x' })).rejects.toMatchObject({
      code: 'person-not-found',
    });
    await expect(promised('x', { day: '2027-01-01' })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(tertius.useCases.settlePromise({ id: 9, state: 'kept' })).rejects.toMatchObject({
      code: 'promise-not-found',
    });
  });
});
