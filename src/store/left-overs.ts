import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names of what is there only while a process works: its number stands in them, so that whoever comes next can tell
 * what a killed one left from what another is still busy with.
 */
const WORK = /^restoring-(\d+)-|\.(\d+)\.part(?:\.age)?(?:-journal|-wal|-shm)?$/;

/** What the name of a folder begins with in which a backup is prepared to be restored. */
export function restoringPrefix(): string {
  return `restoring-${process.pid}-`;
}

/** What a file is called until it is whole. */
export function partOf(file: string): string {
  return `${file}.${process.pid}.part`;
}

/** Removes what killed processes have left half done in a folder; that of living ones stays. */
export function removeLeftOvers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const match = WORK.exec(name);
    const maker = Number(match?.[1] ?? match?.[2]);
    if (match !== null && !isAlive(maker)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(maker: number): boolean {
  try {
    return process.kill(maker, 0);
  } catch (error) {
    // Not allowed to ask is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
