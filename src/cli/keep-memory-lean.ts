import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** Bytes of files from which memory matters more than some of the time. */
const LARGE = 32 * 1024 ** 2;

/** Before large files are read: the engine would rather take more memory than clean up what it has. */
export function keepMemoryLean(files: readonly string[]): void {
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  if (bytes < LARGE) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--heap-growing-percent=20');
}
