import { isLive } from '../model/channel.ts';
import type { StoredInteraction } from '../store/interactions.ts';
import type { Words } from '../words/words.ts';

/** A part of somebody in an interaction, as the timeline tells it. */
type Part = { readonly incoming: number; readonly outgoing: number };

/** What a timeline says of an interaction, from the side of one person: “Met in person, 40 minutes”, “3 messages, both ways”. */
export function interactionSentence(interaction: StoredInteraction, part: Part, { history }: Words): string {
  const { channel, minutes, participants } = interaction;
  return history.interaction(channel, part, { others: Math.max(0, participants - 2), minutes });
}

/** Which way an interaction went. */
export function directionOf(part: Part, channel: StoredInteraction['channel']): 'in' | 'out' | 'both' | 'none' {
  if (part.incoming > 0 && part.outgoing > 0) return 'both';
  if (part.incoming > 0) return 'in';
  if (part.outgoing > 0) return 'out';
  return isLive(channel) ? 'both' : 'none';
}
