import type { Command } from 'commander';
import type { GlobalOptions } from '../output.ts';
import { portNumber } from '../port-number.ts';
import { runServer } from '../run-server.ts';
import { say } from '../words/words.ts';

interface ServeOptions extends GlobalOptions {
  readonly port?: number;
  readonly open?: boolean;
}

/** `tertius serve [--port P] [--open]` */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description(say.serve.help.is)
    .option('--port <port>', say.common.port, portNumber)
    .option('--open', say.common.openBrowser)
    .action(async (options: ServeOptions) => {
      const { dataFolder } = await import('../../app/data-folder.ts');
      await runServer({ ...options, folder: dataFolder(options.data), isDemo: false });
    });
}
