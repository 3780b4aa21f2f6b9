import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius } from '../../src/app/open-tertius.ts';
import { ROUTES } from '../../src/contract/routes.ts';
import { runTertius } from '../support/run-tertius.ts';

interface Entry {
  readonly id: string;
  readonly means: string;
  readonly counts: number;
  readonly sentence: string;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-knowledge-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tertius = (...words: string[]) => runTertius(words, { data: folder });

describe('what the owner says of titles and companies', () => {
  it('counts for everybody who holds the title or works there, until it is taken back', async () => {
    const app = await openTertius({ folder, version: '0.0.0', demo: false });
    await app.useCases.addPeople({
      people: [
        { name: 'Ada Zed', title: 'Senior Zyqorist', company: 'Muster GmbH' },
        { name: 'Ben Zed', title: 'Zyqorist', company: 'Other' },
      ],
    });
    await app.close();
    const title = await tertius('knowledge', 'add', 'title', 'Zyqorist', 'research', '--json');
    expect(title.errors).toBe('');
    expect(title.json<Entry>()).toMatchObject({ id: 'title:zyqorist', means: 'research', counts: 2 });
    const company = await tertius('knowledge', 'add', 'company', 'Muster AG', 'pharma', '--json');
    expect(company.json<Entry>()).toMatchObject({ id: 'company:muster', counts: 1 });
    const listed = (await tertius('knowledge', 'list', '--json')).json<{ entries: Entry[] }>().entries;
    expect(listed.map(({ id }) => id)).toEqual(['company:muster', 'title:zyqorist']);

    await tertius('knowledge', 'add', 'title', 'zyqorist', 'design');
    await tertius('knowledge', 'remove', 'company:muster');
    const left = (await tertius('knowledge', 'list', '--json')).json<{ entries: Entry[] }>().entries;
    expect(left.map(({ id, means }) => [id, means])).toEqual([['title:zyqorist', 'design']]);
  });

  it('shows of a person whether they work at a school, by the word of the owner first, and the size where it is known', async () => {
    const app = await openTertius({ folder, version: '0.0.0', demo: false });
    await app.useCases.addPeople({
      people: [
        { name: 'Ada Zed', title: 'Professor', company: 'Hochschule Muster' },
        { name: 'Ben Zed', title: 'Engineer', company: 'Siemens AG' },
      ],
    });
    const { people } = await app.useCases.people(ROUTES.people.input.parse({}));
    const knowledgeOf = async (name: string) => {
      const id = people.find((person) => person.name === name)!.id;
      return (await app.useCases.person({ id })).knowledge;
    };
    expect(await knowledgeOf('Ada Zed')).toMatchObject({ companySize: null, atSchool: true });
    expect(await knowledgeOf('Ben Zed')).toMatchObject({ companySize: 'large', atSchool: false });
    await app.useCases.addKnowledge({ kind: 'company', words: 'Hochschule Muster', means: 'software' });
    expect(await knowledgeOf('Ada Zed')).toMatchObject({ companySize: null, atSchool: false });
    await app.close();
  });

  it('refuses what a title cannot mean, and what was never said', async () => {
    const wrong = await tertius('knowledge', 'add', 'title', 'Zyqorist', 'pharma');
    expect(wrong.errors).toContain('A title cannot mean “pharma”. It can mean one of: engineering');
    const unsaid = await tertius('knowledge', 'remove', 'title:nothing');
    expect(unsaid.errors).toContain('You have said nothing called title:nothing');
  });
});
