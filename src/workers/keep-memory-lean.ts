import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** Bytes of files from which memory matters more than some of the time. */
const LARGE = 32 * 1024 ** 2;

/** Nobody knows what a folder holds before it is read. */
function sizeOf(path: string): number {
  const about = statSync(path, { throwIfNoEntry: false });
  return about?.isDirectory() === true ? LARGE : (about?.size ?? 0);
}

/**
 * How many percent the engine lets the memory of JavaScript grow beyond what is used, before it cleans up. Left alone it takes
 * nearly twice what it needs with much data; this costs no time that could be measured.
 */
const GROWING = 30;

/**
 * From now on, in all threads: memory is cleaned up before it has grown to a multiple of what is used. Threads that begin from now on
 * have as much for what lives shortly as the engine gives by itself; the program may have been started with less.
 */
export function keepMemoryModest(): void {
  setFlagsFromString('--max-semi-space-size=0');
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
}

/**
 * Before large files are read: the engine would rather take more memory than clean up what it has. It counts for all threads; the
 * answer lets them take it again.
 */
export function keepMemoryLean(files: readonly string[]): () => void {
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  if (bytes < LARGE) return () => undefined;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--heap-growing-percent=20');
  // As the engine begins, but for the growing.
  return () => {
    setFlagsFromString('--semi-space-growth-factor=2');
    keepMemoryModest();
  };
}
