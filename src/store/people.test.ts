import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { editPerson } from './edit-person.ts';
import { loadFacts } from './facts.ts';
import { addLabel, labelsInUse, labelsOf, peopleLabelled, removeLabel } from './labels.ts';
import { addPeople, addressesOf, ownerOf, peopleNamed, personById, searchPeople } from './people.ts';
import { readRevision } from './revision.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

describe('people', () => {
  it('are contacts when the owner names them, numbered in that order after the owner', async () => {
    const ids = await addPeople(fresh.store, [{ name: 'Ana Ruiz', company: 'Acme' }, { name: 'Ben Okri' }]);
    expect(ids).toEqual([2, 3]);
    const facts = await loadFacts(fresh.store);
    expect(facts.owner.name).toBe('');
    expect(facts.people.map((person) => [person.id, person.name, person.standing, person.company])).toEqual([
      [2, 'Ana Ruiz', 'contact', 'Acme'],
      [3, 'Ben Okri', 'contact', undefined],
    ]);
  });

  it('are found by the beginning of any word, without case or diacritics', async () => {
    const [lukasz, soren] = await addPeople(fresh.store, [
      { name: 'Łukasz Nowak', title: 'Head of Data' },
      { name: 'Søren Kierkeby', company: 'Zoë & Co' },
    ]);
    expect(await searchPeople(fresh.store, 'lukasz')).toEqual([lukasz]);
    expect(await searchPeople(fresh.store, 'SOR kier')).toEqual([soren]);
    expect(await searchPeople(fresh.store, 'zoe')).toEqual([soren]);
    expect(await searchPeople(fresh.store, 'data nowak')).toEqual([lukasz]);
    expect(await searchPeople(fresh.store, '"*) OR NEAR(')).toEqual([]);
    expect((await peopleNamed(fresh.store, 'lukasz  NOWAK')).map((person) => person.id)).toEqual([lukasz]);
  });

  it('bear labels that differ in more than case and accents, until they are taken away', async () => {
    const { store } = fresh;
    const [ana, ben] = await addPeople(store, [{ name: 'Ana Ruiz' }, { name: 'Ben Okri' }]);
    expect(await addLabel(store, 'Café group', [ana!, ana!, 999, 1])).toEqual([ana]);
    expect(await addLabel(store, 'cafe GROUP', [ana!, ben!])).toEqual([ben]);
    expect(await addLabel(store, 'Berlin', [ben!])).toEqual([ben]);
    expect(await labelsInUse(store)).toEqual([
      { name: 'Berlin', people: 1 },
      { name: 'Café group', people: 2 },
    ]);
    expect(await labelsOf(store, [ana!, ben!])).toEqual(
      new Map([
        [ana, ['Café group']],
        [ben, ['Café group', 'Berlin']],
      ]),
    );
    expect(await removeLabel(store, 'CAFE group', [ana!])).toEqual([ana]);
    expect(await removeLabel(store, 'Café group', [ana!])).toEqual([]);
    expect(await peopleLabelled(store, 'café group')).toEqual(new Set([ben]));
  });

  it('are found by what the owner wrote or changed of them, and no longer by what was there before', async () => {
    const [ana] = await addPeople(fresh.store, [{ name: 'Ana Ruiz', company: 'Acme' }]);
    await editPerson(
      fresh.store,
      ana!,
      { company: 'Brightwater', notes: 'met at the fjord summit', topics: ['Hydrology'] },
      TODAY,
    );
    for (const query of ['bright', 'fjord', 'hydro']) expect(await searchPeople(fresh.store, query)).toEqual([ana]);
    expect(await searchPeople(fresh.store, 'acme')).toEqual([]);
  });

  it('keep what the owner said of them', async () => {
    const [ana] = await addPeople(fresh.store, [{ name: 'Ana Ruiz' }]);
    const change = {
      closeness: 3,
      contexts: ['work', 'school'],
      emails: ['Ana@Example.org'],
      phones: ['+49 30 1'],
      pinned: true,
    } as const;
    await editPerson(fresh.store, ana!, change, TODAY);
    const person = await personById(fresh.store, ana!);
    expect(person).toMatchObject({
      closeness: 3,
      closenessOn: TODAY,
      contexts: ['work', 'school'],
      pinned: true,
      ended: false,
    });
    expect(person.reachable).toEqual(['mail', 'phone']);
    expect((await addressesOf(fresh.store, [ana!])).get(ana!)).toEqual({
      emails: ['ana@example.org'],
      phones: ['+49 30 1'],
    });
    await editPerson(fresh.store, ana!, { closeness: null, emails: [] }, TODAY);
    expect(await personById(fresh.store, ana!)).not.toHaveProperty('closeness');
  });

  it('become contacts when the owner says that they are close', async () => {
    const [ana] = await addPeople(fresh.store, [{ name: 'Ana Ruiz', standing: 'prospect' }]);
    await editPerson(fresh.store, ana!, { closeness: 2 }, TODAY);
    expect((await personById(fresh.store, ana!)).standing).toBe('contact');
  });

  it('share no address', async () => {
    const [ana, ben] = await addPeople(fresh.store, [{ name: 'Ana Ruiz' }, { name: 'Ben Okri' }]);
    await editPerson(fresh.store, ana!, { emails: ['desk@example.org'] }, TODAY);
    const taken = editPerson(fresh.store, ben!, { name: 'Benjamin', emails: ['desk@example.org'] }, TODAY);
    await expect(taken).rejects.toMatchObject({ code: 'invalid-input', message: expect.stringContaining('Ana Ruiz') });
    expect((await personById(fresh.store, ben!)).name).toBe('Ben Okri');
  });

  it('are refused by number when nobody bears it', async () => {
    await expect(personById(fresh.store, 99)).rejects.toMatchObject({ code: 'person-not-found' });
    await expect(editPerson(fresh.store, 99, { name: 'Nobody' }, TODAY)).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });

  it('count towards the planning revision, and so does the owner', async () => {
    const before = await readRevision(fresh.store);
    await editPerson(fresh.store, (await ownerOf(fresh.store)).id, { name: 'Maya Lind', headline: 'Engineer' }, TODAY);
    expect((await ownerOf(fresh.store)).headline).toBe('Engineer');
    expect(await readRevision(fresh.store)).toEqual({
      planning: before.planning + 1,
      everything: before.everything + 1,
    });
    expect(await searchPeople(fresh.store, 'maya')).toEqual([]);
  });
});
