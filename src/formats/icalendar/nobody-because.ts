import { foldText } from '../../base/fold-text.ts';
import { INVITED } from '../../model/nobody-reason.ts';
import { nobodyKind, type SaidPeople } from '../mail/nobody-kind.ts';
import type { Attendee } from './attendee.ts';

/** Why somebody who is invited is no person; undefined where they may be one, or are one as the owner says. */
export function nobodyBecause({ type, name, address }: Attendee, people: SaidPeople): string | undefined {
  if (people.has(address === '' ? foldText(name) : address)) return undefined;
  if (type === 'ROOM') return INVITED.room;
  if (type === 'RESOURCE') return INVITED.thing;
  if (type === 'GROUP') return INVITED.group;
  const kind = nobodyKind({ name, address });
  return kind === undefined ? undefined : INVITED[kind];
}
