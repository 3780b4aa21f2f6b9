import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { ROUTES } from '../../src/contract/routes.ts';
import { type ReadNetwork, readNetwork } from '../../src/graph/graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anyExport } from '../support/any-export.ts';
import { NOON } from '../support/fresh-store.ts';
import { importRecords } from '../support/import-records.ts';
import { smallExport } from '../support/small-export.ts';

/** What Tertius does not measure but knows, and what has to come back by its own network file. */
const KNOWN = [
  ...['givenname', 'familyname', 'credentials', 'headline', 'email', 'phone', 'linkedin', 'connectedon', 'standing'],
  ...['company', 'title', 'location', 'closeness', 'closenesson'],
];

let folder: string;
let runs = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-network-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newFolder = (): string => join(folder, String(++runs));

async function within<Result>(data: string, work: (tertius: Tertius) => Promise<Result>): Promise<Result> {
  const tertius = await openTertius({ folder: data, version: '0.0.0', demo: false, today: '2026-11-24' });
  return await work(tertius).finally(() => tertius.close());
}

async function networkOf(tertius: Tertius, format: string): Promise<string> {
  return (await tertius.useCases.exportData(ROUTES.exportData.input.parse({ format }))).content;
}

async function bringIn(tertius: Tertius, name: string, bytes: string | Uint8Array): ReturnType<Tertius['importFiles']> {
  const path = join(folder, `${++runs}-${name}`);
  writeFileSync(path, bytes);
  return await tertius.importFiles([{ name, path }], {
    dryRun: false,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

/** Everybody with what is known of them, and the links with how far they are told, whatever the numbers of the people. */
function peopleAndLinks(text: string): { readonly people: readonly string[]; readonly links: readonly string[] } {
  const { network, said, problems }: ReadNetwork = readNetwork(text, {});
  expect(problems).toEqual([]);
  const labelOf = (node: number): string => network.labels![node]!.replace(/^#\d+$/, '');
  const people = network.ids.map((_, node) => {
    const words = KNOWN.map((name) => `${name}=${said!.nodes.get(name)?.get(node) ?? ''}`);
    return [labelOf(node), ...words].join(' | ');
  });
  const links = Array.from(network.from, (from, tie) => {
    const word = (name: string): string | undefined => said!.ties.get(name)?.get(tie);
    const ends = [people[from]!, people[network.to[tie]!]!].sort();
    const told = Number(word('told') ?? 0).toFixed(9);
    return word('kind') === 'link' && word('told') !== undefined ? [`${ends.join(' ~ ')} ${told}`] : [];
  });
  return { people: people.toSorted(), links: links.flat().sort() };
}

describe('the network that Tertius writes', () => {
  it.each(['graphml', 'gexf'])(
    'as %s, comes back into an empty folder as the same people and links',
    async (format) => {
      const written = await within(newFolder(), async (tertius) => {
        await bringIn(tertius, 'export.zip', smallExport());
        await tertius.useCases.addPeople({ people: [{ name: 'Nadia Haddad', closeness: 3 }, { name: 'Nobody Else' }] });
        const { people } = await tertius.useCases.people(ROUTES.people.input.parse({}));
        const [a, b] = people.map(({ id }) => id);
        await tertius.useCases.declareLink(ROUTES.declareLink.input.parse({ a, b, know: true }));
        return await networkOf(tertius, format);
      });
      await within(newFolder(), async (tertius) => {
        const { files } = await bringIn(tertius, `network.${format}`, written);
        expect(files.flatMap(({ rejected }) => rejected)).toEqual([]);
        const copy = await networkOf(tertius, format);
        expect(peopleAndLinks(copy)).toEqual(peopleAndLinks(written));
        expect(peopleAndLinks(copy).links.length).toBeGreaterThan(0);
        expect((await tertius.useCases.owner({})).name).not.toBe('');
        const again = await bringIn(tertius, `network.${format}`, written);
        expect(again.files).toMatchObject([{ created: 0, updated: 0, asked: 0 }]);
      });
    },
  );

  it('of somebody else tells whom they know, and makes nobody a contact', async () => {
    const written = await within(newFolder(), async (tertius) => {
      await bringIn(tertius, 'export.zip', smallExport());
      return await networkOf(tertius, 'graphml');
    });
    await within(newFolder(), async (tertius) => {
      await tertius.useCases.setOwner({ name: 'Somebody Else' });
      await bringIn(tertius, 'network.graphml', written);
      expect((await tertius.useCases.owner({})).name).toBe('Somebody Else');
      const { people } = peopleAndLinks(await networkOf(tertius, 'graphml'));
      expect(people.filter((person) => person.includes('standing=contact'))).toEqual([]);
      expect(people).toHaveLength(12);
    });
  });

  it('comes back whatever was brought in', async () => {
    await fc.assert(
      fc.asyncProperty(anyExport(), async (records) => {
        const data = newFolder();
        const store = await openStore({ folder: data, clock: () => NOON });
        await importRecords(store, records);
        await store.close();
        const written = await within(data, (tertius) => networkOf(tertius, 'graphml'));
        await within(newFolder(), async (tertius) => {
          const { files } = await bringIn(tertius, 'network.graphml', written);
          expect(files.flatMap(({ rejected }) => rejected)).toEqual([]);
          expect(peopleAndLinks(await networkOf(tertius, 'graphml'))).toEqual(peopleAndLinks(written));
        });
      }),
      { numRuns: 12 },
    );
  });
});
