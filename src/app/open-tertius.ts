import { dayInZone, parseDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { UseCases } from '../contract/routes.ts';
import type { ImportReport } from '../contract/shapes.ts';
import type { TokenScope } from '../contract/token-routes.ts';
import type { Language } from '../model/language.ts';
import { openStore } from '../store/open-store.ts';
import { writeBackup } from '../store/write-backup.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { chosenDatabase } from './chosen-database.ts';
import { type Context, contextIn } from './context.ts';
import { dataFolder } from './data-folder.ts';
import { dataPassphrase } from './data-passphrase.ts';
import { type ImportOptions, importFiles, type NamedPath } from './import-files.ts';
import { createNetworkMemory } from './network-memory.ts';
import { ownerTimeZone } from './owner-time-zone.ts';
import { scopeOfToken } from './tokens.ts';
import { createUseCases } from './use-cases.ts';

export interface OpenOptions {
  /** Where the data lives; the platform's place when absent. */
  readonly folder?: string;
  /** Of encrypted data; else TERTIUS_DATA_PASSPHRASE. */
  readonly passphrase?: string;
  readonly version: string;
  readonly demo: boolean;
  /** ISO day that counts as today, for the sample network. */
  readonly today?: string;
  /** English when absent. */
  readonly language?: Language;
}

/** Tertius with its data open: what every face works with. */
export interface Tertius {
  /** In the language in which it was opened. */
  readonly useCases: UseCases;
  casesIn(language: Language): UseCases;
  /** Those of the language in which it was opened. */
  readonly words: Words;
  importFiles(files: readonly NamedPath[], options: ImportOptions): Promise<ImportReport>;
  /** What an access token allows; undefined for one that is none or has ended. */
  scopeOf(token: string): Promise<TokenScope | undefined>;
  /** Writes all data into one file anywhere. @throws Refusal `file-not-writable` */
  backUp(file: string, options: { readonly passphrase?: string | undefined }): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the data and makes everything that can be done with it.
 * @throws Refusal when the folder or file cannot be used (`data-…`) or the day is none (`invalid-input`)
 */
export async function openTertius(options: OpenOptions): Promise<Tertius> {
  const context = await openContext(options);
  const known = new Map<Language, UseCases>();
  const casesIn = (language: Language): UseCases => {
    const useCases = known.get(language) ?? createUseCases(contextIn(context, language));
    known.set(language, useCases);
    return useCases;
  };
  return {
    useCases: casesIn(options.language ?? 'en'),
    casesIn,
    words: wordsIn(options.language ?? 'en'),
    importFiles: (files, importOptions) =>
      importFiles(contextIn(context, importOptions.language ?? options.language ?? 'en'), files, importOptions),
    scopeOf: (token) => scopeOfToken(context, token),
    backUp: (file, backupOptions) => writeBackup(context.store, file, backupOptions),
    close: () => context.store.close(),
  };
}

/** The context of all use cases, with the clock of this machine. */
export async function openContext(options: OpenOptions): Promise<Context> {
  const fixedToday = options.today === undefined ? undefined : parseDay(options.today);
  if (options.today !== undefined && fixedToday === undefined) {
    throw new Refusal('invalid-input', { what: `${options.today} is no day; write it as 2026-11-24.` });
  }
  // The sample network is always a file of its own.
  const database = options.demo ? undefined : chosenDatabase();
  const store = await openStore({
    folder: dataFolder(options.folder),
    database,
    clock: () => Date.now(),
    passphrase: dataPassphrase(options.passphrase),
  });
  const context: Context = {
    store,
    today: async () => fixedToday ?? dayInZone(store.clock(), await ownerTimeZone(store)),
    version: options.version,
    isDemo: options.demo,
    memory: createNetworkMemory(store),
    words: wordsIn('en'),
  };
  return context;
}
