import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isRefusal } from '../base/refusals.ts';
import type { Crew } from '../workers/crew.ts';
import { writeDefectReport } from './defect-report.ts';
import type { GlobalOptions } from './output.ts';
import { VERSION } from './version.ts';
import { say } from './words/words.ts';

interface RunOptions extends GlobalOptions {
  readonly folder: string;
  readonly isDemo: boolean;
  readonly today?: string;
  readonly port?: number;
  readonly open?: boolean;
}

/** Serves until Ctrl-C or the end of the process is asked for; prints the address, and opens it when wished. */
export async function runServer(options: RunOptions): Promise<void> {
  const [{ serve }, { readKept }, { startCrew }, { makeDailyBackups }, { readDueCalendars }] = await Promise.all([
    import('../server/serve.ts'),
    import('../server/kept-between-runs.ts'),
    import('../workers/crew.ts'),
    import('../server/daily-backups.ts'),
    import('../server/read-calendars.ts'),
  ]);
  const onDefect = (error: unknown): void => {
    process.stderr.write(`tertius: ${say.program.serverDefect} ${writeDefectReport(error)}\n`);
  };
  const data = {
    folder: options.folder,
    version: VERSION,
    demo: options.isDemo,
    ...(options.today === undefined ? {} : { today: options.today }),
  };
  const crew = startCrew(data, { onDefect });
  const isOpen = await isOpenOrCanBe(crew);
  // Calendar programs keep the address they were told, and a page left open looks for its server where it was: the port
  // stays the same where it can.
  const portTold = (isOpen ? (await crew.ask('feed', {})).port : null) ?? readKept(options.folder).port;
  let addresses = 0;
  const serveAt = (port: number): ReturnType<typeof serve> =>
    serve({
      dataFolder: options.folder,
      port,
      version: VERSION,
      crew,
      logTo: onDefect,
      onAddress: (address) => {
        addresses += 1;
        tellAddress(address, addresses, options);
      },
    });
  const server = await (options.port === undefined && portTold !== null
    ? serveAt(portTold).catch((error: unknown) => {
        if (!isRefusal(error) || error.code !== 'port-in-use') throw error;
        return serveAt(0);
      })
    : serveAt(options.port ?? 0));
  // The sample network is made anew each day.
  const stopBackups = options.isDemo ? (): void => {} : makeDailyBackups(crew.ask, onDefect);
  const stopCalendars = readDueCalendars(crew.ask, onDefect);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  stopBackups();
  stopCalendars();
  await server.close();
  await crew.close();
}

/**
 * Opens the data at once: an unusable folder is told before an address is printed. Locked data, and damaged data of which
 * there is a whole backup, are seen to in the app.
 */
async function isOpenOrCanBe(crew: Crew): Promise<boolean> {
  const { state, backup } = await crew.door.state();
  if (state === 'locked' || (state === 'damaged' && backup !== null)) return false;
  await crew.ask('status', {});
  return true;
}

function tellAddress(address: string, count: number, options: RunOptions): void {
  if (count > 1) {
    // The key of the first address is used up; this one serves another browser.
    if (options.quiet !== true && options.json !== true) process.stderr.write(`${say.program.otherBrowser(address)}\n`);
    return;
  }
  if (options.json === true) process.stdout.write(`${JSON.stringify({ address })}\n`);
  else
    process.stdout.write(`${say.program.open}\n${address}\n${options.quiet === true ? '' : `${say.program.stops}\n`}`);
  if (options.open === true) openInBrowser(address);
}

/** Opens the address with the system's own way; where there is none, the printed address serves. */
function openInBrowser(address: string): void {
  const [command, commandArguments] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '""', address]]
        : ['xdg-open', [address]];
  const opener = spawn(command as string, commandArguments as string[], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
