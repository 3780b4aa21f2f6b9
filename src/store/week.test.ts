import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { countsOf } from './counts.ts';
import { loadFacts } from './facts.ts';
import { addIdea, listIdeas, removeIdea } from './ideas.ts';
import { interactionById, logInteraction, removeInteraction, timelineOf } from './interactions.ts';
import { decideMove, moveById, movesOfWeek, saveSuggestedMove, saveSuggestedMoves, undecideMove } from './moves.ts';
import { addObjective, closeObjective, editObjective, listObjectives, objectiveById } from './objectives.ts';
import { addPeople, personById } from './people.ts';
import { readRevision } from './revision.ts';
import { WEEK_SETTINGS, weekSettings, writeSetting } from './settings.ts';
import { answerTriage, triageAnswers, unanswerTriage } from './triage.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
  await addPeople(fresh.store, [{ name: 'Ana' }, { name: 'Ben', standing: 'prospect' }]);
});
afterEach(() => fresh.remove());

const MONDAY = TODAY - 1;
const move = (id: string, person = 2) =>
  ({ id, week: MONDAY, kind: 'deepen', people: [person], payload: { minutes: 20 }, features: { x: 0.5 } }) as const;

describe('moves', () => {
  it('are kept in the order of the week; undecided ones make room for a newer plan', async () => {
    await saveSuggestedMoves(fresh.store, MONDAY, [move('a'), move('b', 3), move('c')]);
    await decideMove(fresh.store, 'b', { state: 'skipped', decidedOn: TODAY });
    await saveSuggestedMoves(fresh.store, MONDAY, [move('d'), move('b', 3)]);
    await saveSuggestedMove(fresh.store, move('e'));
    expect((await movesOfWeek(fresh.store, MONDAY)).map(({ id, state }) => [id, state])).toEqual([
      ['d', 'suggested'],
      ['b', 'skipped'],
      ['e', 'suggested'],
    ]);
  });

  it('that pass an idea on tell their people of it, and no more once taken back', async () => {
    const idea = await addIdea(fresh.store, {
      text: 'Charge at night',
      topics: [],
      isCostly: false,
      audience: [],
      heardOn: TODAY,
    });
    await saveSuggestedMove(fresh.store, { ...move('a'), kind: 'pass-on' });
    const heard = async () => (await listIdeas(fresh.store)).map(({ people }) => people.map(({ person }) => person));
    await decideMove(fresh.store, 'a', { state: 'done', decidedOn: TODAY, told: idea });
    expect(await heard()).toEqual([[2]]);
    await undecideMove(fresh.store, 'a');
    expect(await heard()).toEqual([[]]);
    await removeIdea(fresh.store, idea);
    await decideMove(fresh.store, 'a', { state: 'done', decidedOn: TODAY, told: idea });
    expect(await heard()).toEqual([]);
  });

  it('when done are logged with what was given, without changing the plan, and taken back as a whole', async () => {
    await saveSuggestedMove(fresh.store, { ...move('a'), distance: 0.4 });
    const before = await readRevision(fresh.store);
    const interaction = { day: TODAY, channel: 'in-person', minutes: 30, people: [{ id: 2 }] } as const;
    const favours = [{ person: 2, kind: 'gave-help', day: TODAY }] as const;
    await decideMove(fresh.store, 'a', {
      state: 'done',
      decidedOn: TODAY,
      answered: true,
      useful: 3,
      channel: 'in-person',
      interaction,
      favours,
    });
    const facts = await loadFacts(fresh.store);
    expect(facts.outcomes).toEqual([
      {
        move: 'a',
        week: MONDAY,
        kind: 'deepen',
        people: [2],
        state: 'done',
        decidedOn: TODAY,
        answered: true,
        useful: 3,
        features: { x: 0.5 },
        distance: 0.4,
      },
    ]);
    expect([...facts.interactions.minutes]).toEqual([30]);
    expect(facts.favours).toHaveLength(1);
    expect(await readRevision(fresh.store)).toEqual({ planning: before.planning, everything: before.everything + 1 });

    await expect(decideMove(fresh.store, 'a', { state: 'skipped', decidedOn: TODAY })).rejects.toMatchObject({
      code: 'move-already-decided',
    });
    await undecideMove(fresh.store, 'a');
    expect(await moveById(fresh.store, 'a')).toEqual({ ...move('a'), distance: 0.4, state: 'suggested' });
    const after = await loadFacts(fresh.store);
    expect([after.outcomes, after.favours, [...after.interactions.day]]).toEqual([[], [], []]);
  });

  it('that were never suggested are refused, and nothing is logged', async () => {
    const interaction = { day: TODAY, channel: 'phone', people: [{ name: 'Newcomer' }] } as const;
    await expect(decideMove(fresh.store, 'x', { state: 'done', decidedOn: TODAY, interaction })).rejects.toMatchObject({
      code: 'move-not-found',
    });
    expect((await countsOf(fresh.store)).people).toBe(2);
  });
});

describe('logging', () => {
  it('makes contacts of prospects and of new people, and says who spoke', async () => {
    const logged = await logInteraction(fresh.store, {
      day: TODAY,
      channel: 'video',
      note: 'about bridges',
      people: [{ id: 3 }, { name: 'Cem' }],
    });
    expect(logged).toMatchObject({ participants: 3, source: 'log', note: 'about bridges' });
    expect(logged.people.map(({ name, incoming, outgoing }) => [name, incoming, outgoing])).toEqual([
      ['Ben', 1, 1],
      ['Cem', 1, 1],
    ]);
    expect((await personById(fresh.store, 3)).standing).toBe('contact');
    const mail = await logInteraction(fresh.store, { day: TODAY, channel: 'mail', people: [{ id: 3 }] });
    expect(mail.people[0]).toMatchObject({ incoming: 0, outgoing: 1 });
    expect(await timelineOf(fresh.store, 3, { limit: 1 })).toMatchObject({ total: 2, interactions: [{ id: mail.id }] });
    expect((await timelineOf(fresh.store, 3, { limit: 1, offset: 1 })).interactions[0]?.id).toBe(logged.id);
  });

  it('is refused for nobody and for the owner, and adds nobody then', async () => {
    for (const id of [1, 99]) {
      const people = [{ name: 'Cem' }, { id }];
      await expect(logInteraction(fresh.store, { day: TODAY, channel: 'phone', people })).rejects.toMatchObject({
        code: 'person-not-found',
      });
    }
    expect((await countsOf(fresh.store)).people).toBe(2);
  });

  it('can be taken back', async () => {
    const { id } = await logInteraction(fresh.store, { day: TODAY, channel: 'phone', people: [{ id: 2 }] });
    await removeInteraction(fresh.store, id);
    await expect(interactionById(fresh.store, id)).rejects.toMatchObject({ code: 'interaction-not-found' });
    await expect(removeInteraction(fresh.store, id)).rejects.toMatchObject({ code: 'interaction-not-found' });
  });
});

describe('triage', () => {
  it('says how close people are, makes contacts of prospects, and is taken back to what was before', async () => {
    await answerTriage(fresh.store, 3, 2, TODAY - 1);
    await answerTriage(fresh.store, 3, 4, TODAY);
    expect(await personById(fresh.store, 3)).toMatchObject({ closeness: 4, closenessOn: TODAY, standing: 'contact' });
    await unanswerTriage(fresh.store, 3);
    expect(await personById(fresh.store, 3)).toMatchObject({ standing: 'prospect' });
    expect(await personById(fresh.store, 3)).not.toHaveProperty('closeness');
    expect(await triageAnswers(fresh.store)).toEqual([]);
  });

  it('keeps skips apart from answers, and an answer through a later skip', async () => {
    await answerTriage(fresh.store, 2, null, TODAY);
    expect((await countsOf(fresh.store)).triaged).toBe(0);
    expect(await triageAnswers(fresh.store)).toEqual([{ person: 2, answeredOn: TODAY }]);
    await answerTriage(fresh.store, 2, 0, TODAY);
    expect((await personById(fresh.store, 2)).closeness).toBe(0);
    await expect(answerTriage(fresh.store, 1, 3, TODAY)).rejects.toMatchObject({ code: 'person-not-found' });
  });
});

describe('objectives and settings', () => {
  it('are changed field by field, and count towards the planning revision', async () => {
    const before = (await readRevision(fresh.store)).planning;
    const added = await addObjective(fresh.store, {
      kind: 'solve',
      text: 'A',
      knowledge: ['x'],
      groups: ['g'],
      priority: 5,
      complexity: 1,
      createdOn: TODAY,
    });
    await editObjective(fresh.store, added.id, { text: 'B', knowledge: [] });
    expect(await objectiveById(fresh.store, added.id)).toEqual({ ...added, text: 'B', knowledge: [] });
    await closeObjective(fresh.store, added.id, TODAY);
    expect(await listObjectives(fresh.store)).toEqual([]);
    expect(await listObjectives(fresh.store, { closed: true })).toMatchObject([{ closedOn: TODAY }]);
    await expect(editObjective(fresh.store, 9, {})).rejects.toMatchObject({ code: 'objective-not-found' });
    const week = { minutes: 90, workingDays: [1], from: 0, until: 60 };
    await writeSetting(fresh.store, WEEK_SETTINGS, week);
    expect(await weekSettings(fresh.store.db)).toEqual({ ...week, draftLanguage: 'en' });
    expect((await readRevision(fresh.store)).planning).toBe(before + 4);
  });
});
