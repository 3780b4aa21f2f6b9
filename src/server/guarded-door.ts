import type { FastifyRequest } from 'fastify';
import { isRefusal } from '../base/refusals.ts';
import type { DoorShape } from '../contract/door-routes.ts';
import type { CheckedInputOf } from '../contract/routes.ts';
import type { Crew } from '../workers/crew.ts';
import type { FailedTries } from './failed-tries.ts';

/** The door of the crew, before which wrong passphrases are counted. */
export interface GuardedDoor {
  readonly state: Crew['door']['state'];
  readonly rescue: Crew['door']['rescue'];
  /** @throws Refusal `too-many-tries`, and as the door of the crew */
  unlock(request: FastifyRequest, input: CheckedInputOf<'unlock'>): Promise<DoorShape>;
  /** @throws Refusal `too-many-tries`, and as the door of the crew */
  setPassphrase(request: FastifyRequest, input: CheckedInputOf<'setPassphrase'>): Promise<DoorShape>;
}

/** Lets nobody guess passphrases at the door as fast as the computer can. */
export function guardDoor(door: Crew['door'], tries: FailedTries): GuardedDoor {
  const counted = async (request: FastifyRequest, work: () => Promise<DoorShape>): Promise<DoorShape> => {
    await tries.check(request);
    try {
      return await work();
    } catch (error) {
      if (isRefusal(error) && error.code === 'wrong-data-passphrase') await tries.count(request);
      throw error;
    }
  };
  return {
    state: door.state,
    rescue: door.rescue,
    unlock: (request, input) => counted(request, () => door.unlock(input)),
    setPassphrase: (request, input) => counted(request, () => door.setPassphrase(input)),
  };
}
