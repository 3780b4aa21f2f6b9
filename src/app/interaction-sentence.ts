import { isLive } from '../model/channel.ts';
import type { StoredInteraction } from '../store/interactions.ts';

/** A part of somebody in an interaction, as the timeline tells it. */
type Part = { readonly incoming: number; readonly outgoing: number };

/** What a timeline says of an interaction, from the side of one person: “Met in person, 40 minutes”, “3 messages, both ways”. */
export function interactionSentence(interaction: StoredInteraction, part: Part): string {
  const { channel, minutes, participants } = interaction;
  const company = participants > 2 ? ` with ${participants - 2} other${participants > 3 ? 's' : ''}` : '';
  const time = minutes === undefined ? '' : `, ${minutes} minutes`;
  switch (channel) {
    case 'in-person':
      return `Met in person${company}${time}`;
    case 'video':
      return `Spoke by video${company}${time}`;
    case 'phone':
      return `Spoke on the phone${company}${time}`;
    case 'voice-note':
      return `Voice note${way(part)}`;
    case 'mail':
      return `${count(part, 'mail')}${company}${way(part)}`;
    case 'message':
      return `${count(part, 'message')}${company}${way(part)}`;
    case 'invitation':
      return 'Connected on LinkedIn. Nothing was said.';
    case 'reaction':
      return 'A one-click phrase or reaction';
  }
}

/** Which way an interaction went. */
export function directionOf(part: Part, channel: StoredInteraction['channel']): 'in' | 'out' | 'both' | 'none' {
  if (part.incoming > 0 && part.outgoing > 0) return 'both';
  if (part.incoming > 0) return 'in';
  if (part.outgoing > 0) return 'out';
  return isLive(channel) ? 'both' : 'none';
}

function count({ incoming, outgoing }: Part, what: string): string {
  const total = incoming + outgoing;
  return total === 1 ? `A ${what}` : `${total === 0 ? 'Some' : total} ${what}s`;
}

function way({ incoming, outgoing }: Part): string {
  if (incoming > 0 && outgoing > 0) return ', both ways';
  if (incoming > 0) return ' from them';
  return outgoing > 0 ? ' from you' : '';
}
