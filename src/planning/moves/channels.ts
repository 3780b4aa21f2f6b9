import { CHANNELS, type Channel, type WishedChannel } from '../../model/channel.ts';
import { rowsOf } from '../interactions-of.ts';
import type { Outlook } from '../outlook.ts';
import { nearnessOf } from './nearness.ts';

/** What channels are read from. */
type Scene = Pick<Outlook, 'facts' | 'assessment' | 'today'>;

/** Days after which having met in person says little about meeting again. */
const MET_LATELY = 1_095;

/**
 * The live channel to deepen a tie: the one that the owner wishes; else in person with people of the same place, else video. Of whom the place is not known, in person with
 * those one has met in the last three years. On a trip a coffee is a move of its own. Source: science §9.
 */
export function deepChannel(outlook: Scene, place: number): 'in-person' | 'video' | 'phone' {
  const wished = wishedChannel(outlook, place);
  if (wished === 'in-person' || wished === 'video' || wished === 'phone') return wished;
  const nearness = nearnessOf(outlook, place).is;
  if (nearness !== 'unknown') return nearness === 'here' ? 'in-person' : 'video';
  const last = lastUse(outlook, place);
  const met = last.get('in-person');
  return met !== undefined && outlook.today - met <= MET_LATELY ? 'in-person' : 'video';
}

/** The channel in which to write: the one that the owner wishes, or used last, else the one whose address is known. Undefined when there is none. */
export function writtenChannel(outlook: Scene, place: number): 'mail' | 'message' | undefined {
  const wished = wishedChannel(outlook, place);
  if (wished === 'mail' || wished === 'message') return wished;
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

/** Whether one can call: the owner wishes to, a number is known, calls have been made, or the two really talk and have no other way on record. */
export function canCall(outlook: Scene, place: number): boolean {
  const { reachable } = outlook.assessment.people[place]!;
  if (wishedChannel(outlook, place) === 'phone' || reachable.includes('phone') || lastUse(outlook, place).has('phone'))
    return true;
  return outlook.assessment.ties[place]!.isReal && reachable.length === 0;
}

/** Whether to call rather than write, where both are open: as the owner wishes, else as `usually`. False where one cannot call. */
export function isCalled(outlook: Scene, place: number, { usually }: { readonly usually: boolean }): boolean {
  if (!canCall(outlook, place)) return false;
  const wished = wishedChannel(outlook, place);
  if (wished === 'phone') return true;
  return wished === 'mail' || wished === 'message' ? false : usually;
}

/** The channel of a talk: phone where one can call, else video; in writing where the owner wishes so. */
export function talkChannel(outlook: Scene, place: number): 'phone' | 'video' | 'mail' | 'message' {
  const wished = wishedChannel(outlook, place);
  if (wished !== undefined && wished !== 'in-person') return wished;
  return canCall(outlook, place) ? 'phone' : 'video';
}

/** The channel in which an invitation goes out: a call is its own, everything else is asked for in writing. */
export function invitationChannel(outlook: Scene, place: number, channel: Channel): Channel {
  return channel === 'phone' ? 'phone' : (writtenChannel(outlook, place) ?? channel);
}

/** How the owner wishes to turn to somebody. */
function wishedChannel({ assessment }: Scene, place: number): WishedChannel | undefined {
  return assessment.people[place]!.wishedChannel;
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
