import { fileURLToPath } from 'node:url';

/** The program of a thread by its name: beside this file, both when built and when run from source. */
export function threadFile(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./${name}.${extension}`, import.meta.url));
}
