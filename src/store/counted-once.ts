import { CHANNELS, isNominal } from '../model/channel.ts';
import type { Happened, Part } from './interaction-columns.ts';

/** Richest channel, as an index into CHANNELS, that the owner logged and that a file brought, with one person on one day. */
interface Richest {
  logged: number;
  brought: number;
}

/**
 * What the owner logs and a file brings too is one exchange: of the two on one day with one person the richer counts,
 * and the owner's word where they are alike (science §3.5). CHANNELS stand from rich to poor.
 */
export function countedOnce(parts: readonly Part[], happened: readonly Happened[]): readonly Part[] {
  const days = new Map<string, Richest>();
  for (const part of parts) {
    const { logged, day, channel } = happened[part.interaction]!;
    if (logged === 1 && isReal(channel))
      days.set(`${part.person} ${day}`, { logged: CHANNELS.length, brought: CHANNELS.length });
  }
  if (days.size === 0) return parts;
  const richestOf = (part: Part): Richest | undefined => {
    const { day, channel } = happened[part.interaction]!;
    return isReal(channel) ? days.get(`${part.person} ${day}`) : undefined;
  };
  for (const part of parts) {
    const richest = richestOf(part);
    if (richest === undefined) continue;
    const { logged, channel } = happened[part.interaction]!;
    if (logged === 1) richest.logged = Math.min(richest.logged, channel);
    else richest.brought = Math.min(richest.brought, channel);
  }
  return parts.filter((part) => {
    const richest = richestOf(part);
    if (richest === undefined) return true;
    const loggedCounts = richest.logged <= richest.brought;
    return loggedCounts === (happened[part.interaction]!.logged === 1);
  });
}

/** Invitations and reactions are no exchange, so they neither double one nor are doubled. */
function isReal(channel: number): boolean {
  return !isNominal(CHANNELS[channel]!);
}
