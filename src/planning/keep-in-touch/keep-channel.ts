import { isCalled, writtenChannel } from '../moves/channels.ts';
import type { Outlook } from '../outlook.ts';

/** How to keep a tie: as the owner wishes, else a call when it fades soon or where one cannot write, else a line. Undefined when no way is known. */
export function keepChannel(
  scene: Pick<Outlook, 'facts' | 'assessment' | 'today' | 'values'>,
  place: number,
): 'phone' | 'mail' | 'message' | undefined {
  const tie = scene.assessment.ties[place]!;
  const daysLeft = tie.halfLife - (scene.today - (tie.lastDay ?? scene.today));
  const written = writtenChannel(scene, place);
  const usually = daysLeft < scene.values.maintainCallDays || written === undefined;
  const isCall = isCalled(scene, place, { usually });
  return isCall ? 'phone' : written;
}
