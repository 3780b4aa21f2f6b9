import { CHANNELS, type Channel } from '../../model/channel.ts';
import { rowsOf } from '../interactions-of.ts';
import type { Outlook } from '../outlook.ts';
import { nearnessOf } from './nearness.ts';

/** What channels are read from. */
type Scene = Pick<Outlook, 'facts' | 'assessment' | 'today'>;

/** Days after which having met in person says little about meeting again. */
const MET_LATELY = 1_095;

/**
 * The live channel to deepen a tie: in person with people of the same place, else video. Of whom the place is not known, in person with
 * those one has met in the last three years. On a trip a coffee is a move of its own. Source: science §9.
 */
export function deepChannel(outlook: Scene, place: number): 'in-person' | 'video' {
  const nearness = nearnessOf(outlook, place).is;
  if (nearness !== 'unknown') return nearness === 'here' ? 'in-person' : 'video';
  const last = lastUse(outlook, place);
  const met = last.get('in-person');
  return met !== undefined && outlook.today - met <= MET_LATELY ? 'in-person' : 'video';
}

/** The channel in which to write: the one used last, else the one whose address is known. Undefined when there is none. */
export function writtenChannel(outlook: Scene, place: number): 'mail' | 'message' | undefined {
  const last = lastUse(outlook, place);
  const mail = last.get('mail');
  const message = last.get('message');
  if (mail !== undefined || message !== undefined) return (mail ?? 0) > (message ?? 0) ? 'mail' : 'message';
  const { reachable } = outlook.assessment.people[place]!;
  if (reachable.includes('mail')) return 'mail';
  if (reachable.includes('message')) return 'message';
  // Whom one really talks to one can write to, though no address is noted.
  return outlook.assessment.ties[place]!.isReal ? 'message' : undefined;
}

/** Whether one can call: a number is known, calls have been made, or the two really talk and have no other way on record. */
export function canCall(outlook: Scene, place: number): boolean {
  const { reachable } = outlook.assessment.people[place]!;
  if (reachable.includes('phone') || lastUse(outlook, place).has('phone')) return true;
  return outlook.assessment.ties[place]!.isReal && reachable.length === 0;
}

/** The voice channel: phone where one can call, else video. */
export function voiceChannel(outlook: Scene, place: number): 'phone' | 'video' {
  return canCall(outlook, place) ? 'phone' : 'video';
}

/** The channel in which an invitation goes out: a call is its own, everything else is asked for in writing. */
export function invitationChannel(outlook: Scene, place: number, channel: Channel): Channel {
  return channel === 'phone' ? 'phone' : (writtenChannel(outlook, place) ?? channel);
}

/** The last day of each channel in which the two were in touch directly, up to today. */
function lastUse(outlook: Scene, place: number): ReadonlyMap<Channel, number> {
  const columns = outlook.facts.interactions;
  const rows = rowsOf(columns, outlook.assessment.people[place]!.id);
  const last = new Map<Channel, number>();
  for (let row = rows.from; row < rows.until; row++) {
    const day = columns.day[row]!;
    if (day <= outlook.today) last.set(CHANNELS[columns.channel[row]!]!, day);
  }
  return last;
}
