import { CHANNELS, isNominal } from '../model/channel.ts';
import type { Happened, Parts } from './interaction-columns.ts';

/** Richest channel, as an index into CHANNELS, that the owner logged and that a file brought, with one person on one day. */
interface Richest {
  logged: number;
  brought: number;
}

/**
 * What the owner logs and a file brings too is one exchange: of the two on one day with one person the richer counts,
 * and the owner's word where they are alike (science §3.5). CHANNELS stand from rich to poor. Answers which rows count.
 */
export function countedOnce(parts: Parts, happened: Happened): (row: number) => boolean {
  const days = new Map<number, Richest>();
  // Days lie within some millions of 1970, either way.
  const keyOf = (row: number): number => parts.person[row]! * 1e9 + happened.day[parts.interaction[row]!]!;
  const isLogged = (row: number): boolean => happened.logged[parts.interaction[row]!] === 1;
  const channelOf = (row: number): number => happened.channel[parts.interaction[row]!]!;
  for (let row = 0; row < parts.count; row++) {
    if (isLogged(row) && isReal(channelOf(row)))
      days.set(keyOf(row), { logged: CHANNELS.length, brought: CHANNELS.length });
  }
  if (days.size === 0) return () => true;
  const richestOf = (row: number): Richest | undefined => (isReal(channelOf(row)) ? days.get(keyOf(row)) : undefined);
  for (let row = 0; row < parts.count; row++) {
    const richest = richestOf(row);
    if (richest === undefined) continue;
    if (isLogged(row)) richest.logged = Math.min(richest.logged, channelOf(row));
    else richest.brought = Math.min(richest.brought, channelOf(row));
  }
  return (row) => {
    const richest = richestOf(row);
    return richest === undefined || richest.logged <= richest.brought === isLogged(row);
  };
}

/** Invitations and reactions are no exchange, so they neither double one nor are doubled. */
function isReal(channel: number): boolean {
  return !isNominal(CHANNELS[channel]!);
}
