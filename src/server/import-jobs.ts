import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { Refusal } from '../base/refusals.ts';
import type { ImportInput } from '../contract/import-shapes.ts';
import type { JobShape } from '../contract/shapes.ts';
import type { Language } from '../model/language.ts';
import { refusalText } from '../words/refusal-text.ts';
import { wordsIn } from '../words/words.ts';
import type { Crew } from '../workers/crew.ts';
import type { Uploads } from './uploads.ts';

/** Imports and previews under way. One at a time writes; the page asks how far it is. */
export interface ImportJobs {
  start(
    input: z.output<typeof ImportInput>,
    options: { readonly dryRun: boolean; readonly language: Language },
  ): JobShape;
  find(job: string): JobShape;
  cancel(job: string): JobShape;
}

interface Running {
  shape: JobShape;
  /** What the job was started for: the same asked twice, as by a double click, is one job. */
  readonly errand: string;
  readonly cancel: AbortController;
}

/** Runs imports in a thread of the crew and keeps what became of them until the server stops. */
export function createImportJobs(crew: Crew, uploads: Uploads): ImportJobs {
  const jobs = new Map<string, Running>();
  const find = (id: string): Running => {
    const job = jobs.get(id);
    if (job === undefined) throw new Refusal('upload-not-found');
    return job;
  };

  return {
    start({ uploads: ids, mapping }, { dryRun, language }) {
      const words = wordsIn(language);
      const errand = JSON.stringify([ids, dryRun, mapping, language]);
      const twin = [...jobs.values()].find((job) => job.errand === errand && job.shape.state === 'running');
      if (twin !== undefined) return twin.shape;
      const files = uploads.find(ids);
      const id = randomUUID();
      const cancel = new AbortController();
      const running: Running = {
        cancel,
        errand,
        shape: {
          job: id,
          state: 'running',
          progress: { sentence: words.importing.opening, done: 0, of: null },
          result: null,
          error: null,
        },
      };
      jobs.set(id, running);
      const update = (change: Partial<JobShape>): void => {
        running.shape = { ...running.shape, ...change };
      };
      crew
        .importFiles(
          files.map(({ name, path, members }) => ({ name, path, ...(members === undefined ? {} : { members }) })),
          { dryRun, mapping, language, signal: cancel.signal, onProgress: (progress) => update({ progress }) },
        )
        .then(async (result) => {
          if (!dryRun) await uploads.forget(ids);
          update({ state: 'done', result });
        })
        .catch(async (error: unknown) => {
          const isCancelled = error instanceof Refusal && error.code === 'cancelled';
          if (isCancelled) await uploads.forget(ids);
          const message = error instanceof Refusal ? refusalText(error, words) : words.importing.defect;
          update({ state: isCancelled ? 'cancelled' : 'failed', error: message });
          if (!(error instanceof Refusal)) crew.onDefect(error);
        });
      return running.shape;
    },
    find: (id) => find(id).shape,
    cancel(id) {
      const job = find(id);
      job.cancel.abort();
      return job.shape;
    },
  };
}
