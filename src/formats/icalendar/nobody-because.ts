import { isRobotAddress } from '../mail/robot-address.ts';
import type { Attendee } from './attendee.ts';

/** Why somebody who is invited is no person; undefined where they may be one. */
export function nobodyBecause({ type, address }: Attendee): string | undefined {
  if (type === 'ROOM') return 'a room is invited, which is nobody';
  if (type === 'RESOURCE') return 'a thing is invited, which is nobody';
  if (type === 'GROUP') return 'a group is invited as one, which is nobody';
  if (/@(?:resource|group)\.calendar\.google\.com$|@virtual$/.test(address))
    return 'a calendar is invited, which is nobody';
  return isRobotAddress(address) ? 'a machine is invited, which is nobody' : undefined;
}
