import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let reachable = true;

/** Something answered: the server is there. */
export function noteAnswered(): void {
  turn(true);
}

/** Nothing answered: the server was stopped, or the computer slept. */
export function noteUnreachable(): void {
  turn(false);
}

/** Whether the server answered when last asked. */
export function useReachable(): boolean {
  return useSyncExternalStore(listen, () => reachable);
}

function turn(now: boolean): void {
  if (now === reachable) return;
  reachable = now;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
