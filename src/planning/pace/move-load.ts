import { assertNever } from '../../base/assert-never.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { MoveKind } from '../../model/move.ts';

/** The load ℓ of a move, 0 or more, from the knowledge distance of the person it is about. Source: science §5.3. */
export function moveLoad(kind: MoveKind, distance: number, values: Values): number {
  switch (kind) {
    case 'activate':
    case 'meet':
    case 'ask-introduction':
    case 'attend':
      return newPersonLoad(distance, values);
    case 'deepen':
    case 'ask':
      return values.loadDeepenDistance * distance;
    case 'maintain':
      return values.loadMaintain;
    case 'reconnect':
      return values.loadReconnect + values.loadReconnectDistance * distance;
    case 'cross-check':
      return values.loadCrossCheck;
    case 'introduce':
    case 'offer':
    case 'pass-on':
    case 'congratulate':
    case 'keep-promise':
    case 'rest':
    case 'ask-owner':
      return 0;
    default:
      return assertNever(kind);
  }
}

/** The load of one new person, ½ + d. Source: science §7. */
export function newPersonLoad(distance: number, values: Values): number {
  return values.loadNew + values.loadNewDistance * distance;
}

/** Whether a move of this kind brings somebody new. */
export function bringsNewPerson(kind: MoveKind): boolean {
  return kind === 'activate' || kind === 'meet' || kind === 'ask-introduction';
}
