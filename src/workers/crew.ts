import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { Refusal, type RefusalCode, type RefusalDetails } from '../base/refusals.ts';
import type { DoorShape } from '../contract/door-routes.ts';
import type { ColumnChoice } from '../contract/import-shapes.ts';
import type { AnswerOf, CheckedInputOf, UseCases } from '../contract/routes.ts';
import type { ImportReport } from '../contract/shapes.ts';
import type { TokenScope } from '../contract/token-routes.ts';
import type { Language } from '../model/language.ts';
import { keepMemoryLean, keepMemoryModest } from './keep-memory-lean.ts';
import { threadFile } from './thread-file.ts';

/** Where and as what the threads of the crew open the data. */
export interface CrewData {
  readonly folder: string;
  readonly version: string;
  readonly demo: boolean;
  /** Counts as today instead of the clock's day, for the sample network. ISO. */
  readonly today?: string;
}

export interface ImportProgress {
  readonly sentence: string;
  readonly done: number;
  readonly of: number | null;
}

export interface NamedPath {
  readonly name: string;
  readonly path: string;
  /** Of a folder whose files lie on disk under other names than their owner's. */
  readonly members?: readonly NamedPath[];
}

/** What a thread is asked to do. */
export type Errand =
  | { readonly kind: 'door' }
  | { readonly kind: 'unlock'; readonly passphrase: string }
  | { readonly kind: 'setPassphrase'; readonly input: CheckedInputOf<'setPassphrase'> }
  | { readonly kind: 'rescue'; readonly input: CheckedInputOf<'rescue'> }
  | { readonly kind: 'scope'; readonly token: string }
  | { readonly kind: 'ask'; readonly name: keyof UseCases; readonly input: unknown; readonly language: Language }
  | {
      readonly kind: 'import';
      readonly files: readonly NamedPath[];
      readonly dryRun: boolean;
      readonly mapping: readonly ColumnChoice[];
      readonly language: Language;
      /** With what the data is opened now. */
      readonly opening: { readonly passphrase?: string };
      readonly port: MessagePort;
      /** Becomes 1 when the import is to stop. */
      readonly stop: Int32Array;
    };

/** What a thread answers. A refusal travels as data: its class would not survive the way. */
export type Reply =
  | { readonly answer: unknown }
  | { readonly refusal: { readonly code: RefusalCode; readonly details: RefusalDetails } };

/** Threads that work on the data, so that the server never waits: one answers questions, one imports. */
export interface Crew {
  /** Answers in a language, English unless told otherwise. */
  ask<Name extends keyof UseCases>(
    name: Name,
    input: CheckedInputOf<Name>,
    language?: Language,
  ): Promise<AnswerOf<Name>>;
  /** What an access token allows; undefined for one that is none or has ended. */
  scopeOf(token: string): Promise<TokenScope | undefined>;
  importFiles(
    files: readonly NamedPath[],
    options: {
      readonly dryRun: boolean;
      readonly mapping: readonly ColumnChoice[];
      readonly language: Language;
      readonly signal: AbortSignal;
      readonly onProgress: (progress: ImportProgress) => void;
    },
  ): Promise<ImportReport>;
  /** What stands before the data: a passphrase, or damage. Works while everything else is refused. */
  readonly door: {
    state(): Promise<DoorShape>;
    unlock(input: CheckedInputOf<'unlock'>): Promise<DoorShape>;
    setPassphrase(input: CheckedInputOf<'setPassphrase'>): Promise<DoorShape>;
    rescue(input: CheckedInputOf<'rescue'>): Promise<AnswerOf<'rescue'>>;
  };
  onDefect(error: unknown): void;
  close(): Promise<void>;
}

/** Memory for what an importing thread makes and forgets at once. */
const IMPORT_YOUNG_MEGABYTES = 16;

/** The exported function of the thread's program. */
const WORK = 'work';

/** Starts the crew. Each thread opens the data for itself and keeps what it has computed until the data changes. */
export function startCrew(data: CrewData, options: { readonly onDefect: (error: unknown) => void }): Crew {
  const thread = {
    filename: threadFile('use-case-worker'),
    workerData: data,
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
  };
  keepMemoryModest();
  const answering = new Piscina(thread);
  // Files may be larger than memory, and an engine left alone takes more of it rather than clean up.
  const resourceLimits = { maxYoungGenerationSizeMb: IMPORT_YOUNG_MEGABYTES };
  const importing = new Piscina({ ...thread, minThreads: 0, idleTimeout: 1_000, resourceLimits });
  let opening: { readonly passphrase?: string } = {};
  const atDoor = async <Answer>(errand: Errand): Promise<Answer> => {
    const reply: Reply = await answering.run(errand, { name: WORK });
    // Each of these errands has one kind of answer; a thread can only hand over untyped data.
    return open(reply) as Answer;
  };
  return {
    async ask(name, input, language = 'en') {
      const reply: Reply = await answering.run({ kind: 'ask', name, input, language } satisfies Errand, { name: WORK });
      // The use case of this name made the answer; a thread can only hand over untyped data.
      return open(reply) as never;
    },
    async scopeOf(token) {
      return await atDoor({ kind: 'scope', token });
    },
    door: {
      state: () => atDoor({ kind: 'door' }),
      async unlock({ passphrase }) {
        const state: DoorShape = await atDoor({ kind: 'unlock', passphrase });
        opening = { passphrase };
        return state;
      },
      async setPassphrase(input) {
        const state: DoorShape = await atDoor({ kind: 'setPassphrase', input });
        opening = input.passphrase === null ? {} : { passphrase: input.passphrase };
        return state;
      },
      rescue: (input) => atDoor({ kind: 'rescue', input }),
    },
    async importFiles(files, { dryRun, mapping, language, signal, onProgress }) {
      const channel = new MessageChannel();
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const onAbort = (): void => {
        Atomics.store(stop, 0, 1);
      };
      signal.addEventListener('abort', onAbort);
      if (signal.aborted) onAbort();
      channel.port1.on('message', (progress: ImportProgress) => onProgress(progress));
      const takeMemoryAgain = keepMemoryLean(files.map(({ path }) => path));
      try {
        const errand: Errand = { kind: 'import', files, dryRun, mapping, language, opening, port: channel.port2, stop };
        const reply: Reply = await importing.run(errand, { name: WORK, transferList: [channel.port2] });
        return open(reply) as ImportReport;
      } finally {
        takeMemoryAgain();
        signal.removeEventListener('abort', onAbort);
        channel.port1.close();
      }
    },
    onDefect: options.onDefect,
    async close() {
      await Promise.all([answering.close(), importing.close()]);
    },
  };
}

function open(reply: Reply): unknown {
  if ('refusal' in reply) throw new Refusal(reply.refusal.code, reply.refusal.details);
  return reply.answer;
}
