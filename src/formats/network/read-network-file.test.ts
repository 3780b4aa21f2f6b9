import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore } from '../../../test/support/fresh-store.ts';
import { connection, importRecords } from '../../../test/support/import-records.ts';
import { fileOf, ofKind, recordsOf, refusalOf } from '../../../test/support/linkedin-archive.ts';

const GRAPHML = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="l" for="node" attr.name="label" attr.type="string"/>
<graph edgedefault="undirected">
<node id="ana@example.org"><data key="l">Ana Ruiz</data></node>
<node id="n2"><data key="l">Ben Osei</data></node>
<node id="n3"><data key="l">Cem Aydin</data></node>
<edge source="ana@example.org" target="n2"/>
<edge source="n2" target="n9"/>
</graph></graphml>`;
const GEXF = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected"><nodes>
<node id="1" label="Ana Ruiz"/><node id="2" label="Ben Osei"/></nodes><edges>
<edge id="0" source="1" target="2" weight="0.4"/></edges></graph></gexf>`;
const PAJEK = '*Vertices 2\n1 "Ana Ruiz"\n2 "Ben Osei"\n*Edges\n1 2 3\n';
const JSON_GRAPH =
  '{"nodes":[{"id":"Ana Ruiz"},{"id":"Ben Osei"}],\n"links":[{"source":"Ana Ruiz","target":"Ben Osei"}]}';
const LIST = 'source,target,weight\nAna Ruiz,Ben Osei,2\nBen Osei,\n';

describe('a network file', () => {
  it.each([
    ['network.graphml', GRAPHML],
    ['network.gexf', GEXF],
    ['network.net', PAJEK],
    ['network.json', JSON_GRAPH],
    ['network.csv', LIST],
    ['named.txt', LIST],
    ['bare.edges', 'ana@example.org ben@example.org\n'],
  ])('tells of a link: %s', async (name, text) => {
    const links = ofKind(await recordsOf(fileOf(name, text)), 'link');
    expect(links).toHaveLength(1);
    const people = links[0]!.people.map((person) => person.name || person.keys[0]!.value.split('@')[0]);
    expect(people.map((person) => person?.slice(0, 3).toLowerCase())).toEqual(['ana', 'ben']);
  });

  it('calls people by their names where blanks part columns', async () => {
    const text = 'Ana_Ruiz Ben_van_Osei\nAna_Ruiz team_42\n';
    const links = ofKind(await recordsOf(fileOf('bare.edges', text)), 'link');
    expect(links.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['Ana Ruiz', 'Ben van Osei'],
      ['Ana Ruiz', 'team_42'],
    ]);
  });

  it('accounts for every node and every tie, line by line', async () => {
    const records = await recordsOf(fileOf('network.graphml', GRAPHML));
    expect(records.map(({ kind, origin }) => `${origin.line} ${kind}`).sort()).toEqual([
      '5 person',
      '6 person',
      '7 person',
      '8 link',
      '9 rejected',
    ]);
    const rows = await recordsOf(fileOf('network.csv', LIST));
    expect(rows.map(({ kind, origin }) => `${origin.line} ${kind}`).sort()).toEqual(['2 link', '3 rejected']);
  });

  it('takes weights for probabilities only where they can be', async () => {
    expect(ofKind(await recordsOf(fileOf('a.gexf', GEXF)), 'link')[0]).toMatchObject({ probability: 0.4 });
    expect(ofKind(await recordsOf(fileOf('a.net', PAJEK)), 'link')[0]).not.toHaveProperty('probability');
  });

  it('whose nodes are only numbers is refused, for it names nobody', async () => {
    expect((await refusalOf(fileOf('karate.csv', 'source,target\n1,2\n2,3\n'))).code).toBe('nothing-to-import');
  });
});

describe('importing a network file', () => {
  let fresh: FreshStore;
  beforeEach(async () => {
    fresh = await freshStore();
  });
  afterEach(() => fresh.remove());

  it('knows people again by their keys, makes prospects of others, and changes nothing the second time', async () => {
    await importRecords(fresh.store, [connection('Ana Ruiz-López', { slug: 'ana', email: 'ana@example.org' })]);
    const records = await recordsOf(fileOf('network.graphml', GRAPHML));
    await importRecords(fresh.store, records);
    await importRecords(fresh.store, records);
    const people = await fresh.store.db
      .selectFrom('person')
      .select(['id', 'name', 'standing'])
      .where('standing', '<>', 'owner')
      .orderBy('id')
      .execute();
    expect(people.map(({ name, standing }) => `${name} ${standing}`)).toEqual([
      'Ana Ruiz-López contact',
      'Ben Osei prospect',
      'Cem Aydin prospect',
    ]);
    const links = await fresh.store.db.selectFrom('toldLink').select(['a', 'b', 'probability']).execute();
    expect(links).toEqual([{ a: people[0]!.id, b: people[1]!.id, probability: 1 }]);
  });
});
