// A child process of acts.test.ts: does one thing after the other, says when it begins and when it is done, until it is killed.
import { openContext } from '../../src/app/open-tertius.ts';
import { createUseCases } from '../../src/app/use-cases.ts';
import { chanceFrom } from '../../src/base/chance.ts';
import { importRecords } from '../support/import-records.ts';
import { numberedExport } from './numbered-export.ts';
import { type Act, after, batchOf, editedId, fieldsOf, type Known, twinIds } from './standing.ts';

/** More exports or backups than this are taken away again: a long run would grow slower and slower. */
const MOST = 3;

const [folder, first, text] = process.argv.slice(2);
if (folder === undefined || first === undefined || text === undefined)
  throw new Error('Usage: act-again-and-again.ts FOLDER FIRST KNOWN');
const chance = chanceFrom(Number(first));
const context = await openContext({ folder, version: '0.0.0', demo: false });
const { store } = context;
const use = createUseCases(context);
let known = JSON.parse(text) as Known;
say({ ready: true });
for (let number = Number(first); ; number++) {
  const act = chosen(number);
  say({ begun: act });
  const made = await done(act);
  say({ done: act, made });
  known = { ...known, standing: after(known, act) };
  if (made !== undefined) known = { ...known, backups: { ...known.backups, [made]: known.standing } };
  if (act.kind === 'remove') known = { ...known, backups: without(known.backups, act.name) };
}

function chosen(number: number): Act {
  const { standing, backups } = known;
  const names = Object.keys(backups);
  if (standing.exports.length >= MOST) return { kind: 'undo', number: standing.exports[0]! };
  if (names.length >= MOST) return { kind: 'remove', name: names[0]! };
  const kinds = ['import', 'import', 'edit', 'merge', 'backup', 'restore'] as const;
  const kind = kinds[Math.floor(chance() * kinds.length)]!;
  switch (kind) {
    case 'import':
    case 'edit':
      return { kind, number };
    case 'merge':
      return { kind: standing.isMerged ? 'split' : 'merge' };
    case 'backup':
      return { kind };
    case 'restore':
      return names.length === 0 ? { kind: 'backup' } : { kind, name: names[Math.floor(chance() * names.length)]! };
  }
}

/** Does it; answers the name of a backup that was made. */
async function done(act: Act): Promise<string | undefined> {
  switch (act.kind) {
    case 'import':
      await importRecords(store, numberedExport(act.number));
      return undefined;
    case 'undo':
      await use.undoImport({ batch: await batchOf(store, act.number) });
      return undefined;
    case 'edit':
      await use.editPerson({ id: await editedId(store), ...fieldsOf(act.number) });
      return undefined;
    case 'merge': {
      const [kept, gone] = await twinIds(store);
      await use.mergePeople({ kept: kept!, gone: gone!, values: {} });
      return undefined;
    }
    case 'split':
      await use.splitPerson({ id: (await twinIds(store))[0]! });
      return undefined;
    case 'backup':
      return (await use.makeBackup({ kind: 'asked' })).backup!.name;
    case 'restore': {
      const { replaced } = await use.restoreBackup({ name: act.name });
      if (replaced !== null) await use.removeBackup({ name: replaced.split('/').at(-1)! });
      return undefined;
    }
    case 'remove':
      await use.removeBackup({ name: act.name });
      return undefined;
  }
}

function without(backups: Known['backups'], name: string): Known['backups'] {
  return Object.fromEntries(Object.entries(backups).filter(([one]) => one !== name));
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
