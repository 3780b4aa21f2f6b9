import { platformDataFolder } from '../store/data-folder.ts';

/** The folder that a person named, else TERTIUS_DATA, else where the platform keeps a program's data. */
export function dataFolder(named: string | undefined): string {
  return named ?? platformDataFolder(process.env, process.platform);
}
