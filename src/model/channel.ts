import { z } from 'zod';
import type { Values } from './constants/constants.ts';

/** How something happened between the owner and others. `invitation` is an accepted one; `reaction` also stands for one-click phrases. */
export const Channel = z.enum([
  'in-person',
  'video',
  'phone',
  'voice-note',
  'mail',
  'message',
  'invitation',
  'reaction',
]);
export type Channel = z.infer<typeof Channel>;

/** The ways in which the owner can wish to turn to somebody. */
export const WishedChannel = Channel.extract(['in-person', 'video', 'phone', 'mail', 'message']);
export type WishedChannel = z.infer<typeof WishedChannel>;

export const CHANNELS: readonly Channel[] = Channel.options;

/** People at the table above which an exchange is a crowd: science §3.1. */
export const SMALL_GROUP = 6;
/** People in a mail, the owner included, above whom it is a crowd: six recipients (science §3.5). */
export const SOME_RECIPIENTS = 7;

/** True for channels in which both speak at the same time. */
export function isLive(channel: Channel): boolean {
  return channel === 'in-person' || channel === 'video' || channel === 'phone';
}

/** True when nothing but an acquaintance on paper came of it: such events never make a contact real. */
export function isNominal(channel: Channel): boolean {
  return channel === 'invitation' || channel === 'reaction';
}

/**
 * What an event of this channel contributes before duration and decay, in [0, 1].
 * `participants` counts the owner too. Source: science §3.1; the order is media richness (Daft & Lengel 1986).
 */
export function richness(
  event: { channel: Channel; participants: number; substantive: boolean },
  values: Values,
): number {
  const { channel, participants, substantive } = event;
  if (channel === 'invitation') return values.richnessInvitation;
  if (channel === 'reaction') return values.richnessReaction;
  const isWritten = channel === 'mail' || channel === 'message';
  if (participants > (isWritten ? SOME_RECIPIENTS : SMALL_GROUP)) return values.richnessLargeGroup;
  switch (channel) {
    case 'in-person':
      return participants > 2 ? values.richnessInPersonGroup : values.richnessInPerson;
    case 'video':
      return values.richnessVideo;
    case 'phone':
      return values.richnessPhone;
    case 'voice-note':
      return values.richnessVoiceNote;
    case 'mail':
    case 'message':
      return substantive ? values.richnessMessage : values.richnessShortMessage;
  }
}
