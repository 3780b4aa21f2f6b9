import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { listWorkspaces, removeWorkspace } from '../../app/workspaces.ts';
import { Refusal } from '../../base/refusals.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { say } from '../words/words.ts';

type Workspaces = Awaited<ReturnType<typeof listWorkspaces>>;

/** `tertius workspace list|remove NAME [--yes]` */
export function addWorkspace(program: Command): void {
  const workspace = program.command('workspace').description(say.workspace.help.is);
  workspace
    .command('list')
    .description(say.workspace.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer({ workspaces: await listWorkspaces() }, options, ({ workspaces }) => lines(workspaces));
    });
  workspace
    .command('remove')
    .description(say.workspace.help.remove.is)
    .argument('<name>', say.workspace.help.remove.name)
    .option('--yes', say.common.dontAsk)
    .action(async (name: string, options: GlobalOptions & { readonly yes?: boolean }) => {
      const found = (await listWorkspaces()).find((one) => one.name === name);
      if (found === undefined) throw new Refusal('workspace-not-found', { name });
      if (options.yes !== true) await makeSure(found);
      printAnswer(await removeWorkspace(name), options, (removed) => [
        say.workspace.removed(plain(removed.name), removed),
        say.workspace.stays(plain(removed.name)),
      ]);
    });
}

/** @throws Refusal `cancelled`; `invalid-input` where nobody can be asked */
async function makeSure({ name, ...counts }: Workspaces[number]): Promise<void> {
  const question = say.workspace.surely(plain(name), counts);
  if (process.stdin.isTTY !== true)
    throw new Refusal('invalid-input', { what: say.workspace.sayYes(plain(name), counts) });
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  try {
    if (!say.terminal.isYes(await reading.question(question))) throw new Refusal('cancelled');
  } finally {
    reading.close();
  }
}

function lines(workspaces: Workspaces): string[] {
  if (workspaces.length === 0) return [say.workspace.none];
  return columns(workspaces.map(({ name, ...counts }) => [plain(name), say.workspace.holds(counts)]));
}
