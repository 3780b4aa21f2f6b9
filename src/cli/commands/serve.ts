import type { Command } from 'commander';
import type { GlobalOptions } from '../output.ts';
import { portNumber } from '../port-number.ts';
import { runServer } from '../run-server.ts';

interface ServeOptions extends GlobalOptions {
  readonly port?: number;
  readonly open?: boolean;
}

/** `tertius serve [--port P] [--open]` */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('start the app on this computer and print its address')
    .option('--port <port>', 'a fixed port; otherwise a free one', portNumber)
    .option('--open', 'open the address in the browser')
    .action(async (options: ServeOptions) => {
      const { dataFolder } = await import('../../app/data-folder.ts');
      await runServer({ ...options, folder: dataFolder(options.data), isDemo: false });
    });
}
