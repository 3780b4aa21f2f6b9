import type { FileSource } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';
import type { ImportReport } from '../contract/shapes.ts';
import { readArchive } from '../formats/archive/archive.ts';
import { countsOf } from '../store/counts.ts';
import type { Context } from './context.ts';
import { restoreArchive } from './restore-archive.ts';

/**
 * Brings an archive of Tertius in, where one is among the files; undefined where none is. It comes alone and into an empty
 * data folder: two networks are not to be made one by accident.
 * @throws Refusal `archive-not-alone`, `archive-needs-empty`
 */
export async function importArchive(
  { store }: Context,
  files: readonly FileSource[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<ImportReport | undefined> {
  for (const source of files) {
    const contents = await readArchive(source);
    if (contents === undefined) continue;
    const { name } = source;
    if (files.length > 1) throw new Refusal('archive-not-alone', { file: name });
    const now = await countsOf(store);
    if (now.people + now.interactions + now.objectives > 0) throw new Refusal('archive-needs-empty', { file: name });
    const to = { folder: store.folder, file: name, clock: store.clock, database: store.database, dryRun };
    const { counts } = await restoreArchive(contents, to);
    const records = [...contents.tables.values()].reduce((sum, rows) => sum + rows.length, 0);
    const { people, contacts, spokenWith, interactions } = counts;
    const nothing = { updated: 0, unchanged: 0, asked: 0, ignored: 0, rejected: [], ignoredBecause: [] };
    const file = { file: name, format: 'tertius-archive', records, created: records, ...nothing };
    return { people, contacts, spokenWith, interactions, files: [file], sample: [] };
  }
  return undefined;
}
