import { workerData } from 'node:worker_threads';
import { openTertius, type Tertius } from '../app/open-tertius.ts';
import { isRefusal } from '../base/refusals.ts';
import type { StopSignal } from '../base/stop-signal.ts';
import type { CrewData, Errand, Reply } from './crew.ts';

let tertius: Promise<Tertius> | undefined;

/** One errand of the crew. The data is opened at the first and stays open, so that what was computed serves the next. */
export async function work(errand: Errand): Promise<Reply> {
  try {
    tertius ??= openTertius(workerData as CrewData);
    const opened = await tertius;
    if (errand.kind === 'ask') {
      // Name and input belong together: the route of this name has checked the input.
      return { answer: await opened.casesIn(errand.language)[errand.name](errand.input as never) };
    }
    // A busy thread hears no messages; the shared flag reaches it all the same.
    const { stop } = errand;
    const signal: StopSignal = {
      get aborted() {
        return Atomics.load(stop, 0) === 1;
      },
    };
    const answer = await opened.importFiles(errand.files, {
      dryRun: errand.dryRun,
      mapping: errand.mapping,
      language: errand.language,
      signal,
      onProgress: (progress) => errand.port.postMessage(progress),
    });
    return { answer };
  } catch (error) {
    if (isRefusal(error)) return { refusal: { code: error.code, details: error.details } };
    throw error;
  }
}
