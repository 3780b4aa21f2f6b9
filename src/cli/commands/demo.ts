import type { Command } from 'commander';
import { isoDay } from '../iso-day.ts';
import type { GlobalOptions } from '../output.ts';
import { portNumber } from '../port-number.ts';
import { runServer } from '../run-server.ts';
import { say } from '../words/words.ts';

interface DemoOptions extends GlobalOptions {
  readonly date?: string;
  readonly port?: number;
  readonly open?: boolean;
}

/** `tertius demo [--date D]`: the sample network, in a data folder of its own. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description(say.demo.help.is)
    .option('--date <day>', say.common.asIfToday, isoDay)
    .option('--port <port>', say.common.port, portNumber)
    .option('--open', say.common.openBrowser)
    .action(async (options: DemoOptions, command: Command) => {
      const { openDemo } = await import('../../app/open-demo.ts');
      const folder = await openDemo({
        // TERTIUS_DATA names the owner's own folder; the sample then lives in a folder within it.
        ...(options.data === undefined || command.getOptionValueSource('data') === 'env'
          ? {}
          : { folder: options.data }),
        ...(options.date === undefined ? {} : { today: options.date }),
      });
      await runServer({
        ...options,
        folder,
        isDemo: true,
        ...(options.date === undefined ? {} : { today: options.date }),
      });
    });
}
