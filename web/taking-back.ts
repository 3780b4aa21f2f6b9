import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { RouteName } from '../src/contract/paths.ts';
import type { AnswerOf, InputOf } from '../src/contract/routes.ts';
import { call } from './call.ts';
import { beforeIn, type Step, WAYS_BACK, type WaysBack } from './ways-back.ts';

/** Something that was told since the app was opened, and how it is taken back. */
export interface Told {
  /** Counts up, so that what is newer can be told from what is left. */
  readonly number: number;
  readonly route: RouteName;
  readonly back: Step;
}

type Listener = (told: Told) => void;

const WAYS: WaysBack = WAYS_BACK;

let all: readonly Told[] = [];
let count = 0;
let begun = 0;
const watchers = new Set<() => void>();
const listeners = new Set<Listener>();

/**
 * Notes that something is being told. Called before, since what it changes is known only then; what comes back is called with
 * the answer.
 */
export function noteTold<Name extends RouteName>(
  answers: QueryClient,
  route: Name,
  input: InputOf<Name>,
): (answer: AnswerOf<Name>) => void {
  begun += 1;
  notify();
  const toStep = WAYS[route]?.(input, beforeIn(answers));
  return (answer) => {
    const back = toStep?.(answer);
    // Whoever takes something back in its place has taken it back.
    // A step is a route with its own input, for one route at a time: the compiler cannot follow that for any route. It is only compared.
    const key = keyOf([route, input] as unknown as Step);
    const taken = all.findLast((told) => keyOf(told.back) === key);
    if (taken !== undefined) change(all.filter((told) => told !== taken));
    else if (back !== undefined) change([...all, { number: ++count, route, back }]);
  };
}

/** The last thing told that can be taken back. */
export function useLastTold(): Told | undefined {
  return useSyncExternalStore(watch, () => all.at(-1));
}

/** Counts what was begun to be told: what was offered to be taken back before is then no longer what was told last. */
export function useBegun(): number {
  return useSyncExternalStore(watch, () => begun);
}

/**
 * Takes back what was told last, and fills every page anew. Answers with what that was; undefined when there is nothing.
 * Throws CallError, and then it stays to be taken back.
 */
export async function takeBackLast(answers: QueryClient): Promise<Told | undefined> {
  const last = all.at(-1);
  if (last === undefined) return undefined;
  await call(...(last.back as [RouteName, never]));
  change(all.filter((told) => told !== last));
  for (const listener of listeners) listener(last);
  void answers.invalidateQueries();
  return last;
}

/** Tells a place that shows what was just said that it was taken back elsewhere. */
export function useTakenBack(listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const listen: Listener = (told) => latest.current(told);
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);
}

function change(next: readonly Told[]): void {
  all = next;
  notify();
}

function notify(): void {
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function keyOf([route, input]: Step): string {
  const fields = Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([route, fields]);
}
