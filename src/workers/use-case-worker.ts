import { workerData } from 'node:worker_threads';
import { type Door, doorTo } from '../app/door.ts';
import { isRefusal } from '../base/refusals.ts';
import type { StopSignal } from '../base/stop-signal.ts';
import type { CrewData, Errand, Reply } from './crew.ts';

let door: Door | undefined;

/** One errand of the crew. The data is opened at the first and stays open, so that what was computed serves the next. */
export async function work(errand: Errand): Promise<Reply> {
  // A thread that imports comes and goes: it is told the passphrase that the data has by then.
  door ??= doorTo({ ...(workerData as CrewData), ...(errand.kind === 'import' ? errand.opening : {}) });
  try {
    return { answer: await done(errand, door) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    door.noteRefusal(error);
    return { refusal: { code: error.code, details: error.details } };
  }
}

async function done(errand: Errand, at: Door): Promise<unknown> {
  switch (errand.kind) {
    case 'door':
      return await at.state();
    case 'unlock':
      return await at.unlock(errand.passphrase);
    case 'setPassphrase':
      return await at.setPassphrase(errand.input);
    case 'rescue':
      return await at.rescue(errand.input);
    case 'scope':
      return await (await at.opened()).scopeOf(errand.token);
    case 'ask':
      try {
        // Name and input belong together: the route of this name has checked the input.
        return await (await at.opened()).casesIn(errand.language)[errand.name](errand.input as never);
      } finally {
        // Encrypted data is replaced as a file: what is open is that of before.
        if (errand.name === 'restoreBackup') await at.close();
      }
    case 'import':
      return await imported(errand, at);
  }
}

async function imported(errand: Errand & { readonly kind: 'import' }, at: Door): Promise<unknown> {
  // A busy thread hears no messages; the shared flag reaches it all the same.
  const { stop } = errand;
  const signal: StopSignal = {
    get aborted() {
      return Atomics.load(stop, 0) === 1;
    },
  };
  return await (await at.opened()).importFiles(errand.files, {
    dryRun: errand.dryRun,
    mapping: errand.mapping,
    language: errand.language,
    signal,
    onProgress: (progress) => errand.port.postMessage(progress),
  });
}
