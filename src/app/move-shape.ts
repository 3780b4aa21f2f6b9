import { type Day, toIsoDay } from '../base/days.ts';
import type { MoveShape } from '../contract/shapes.ts';
import type { IntroductionId } from '../model/ids.ts';
import { type Introduction, OPEN_INTRODUCTION_STATES, stateOf } from '../model/introduction.ts';
import { briefFor } from '../planning/brief.ts';
import type { PlannedMove } from '../planning/planned-move.ts';
import type { StoredMove, SuggestedMove } from '../store/moves.ts';
import type { KnownNetwork } from './network-memory.ts';
import { toClock } from './week-settings.ts';

/** What is kept of a suggested move: as planned, with the brief as it could be written then. */
interface MovePayload {
  readonly planned: PlannedMove;
  readonly brief: MoveShape['brief'];
}

/** A planned move as the store keeps it. */
export function toSuggestedMove(planned: PlannedMove, network: KnownNetwork, monday: Day): SuggestedMove {
  const brief = briefFor(planned, network.facts, network.assessment);
  const payload: MovePayload = {
    planned,
    brief: brief === undefined ? null : { ...brief, common: [...brief.common], different: [...brief.different] },
  };
  return {
    id: planned.id,
    week: monday,
    kind: planned.kind,
    people: planned.people,
    payload,
    features: planned.features,
    distance: planned.distance,
  };
}

/** A stored move as every face shows it. */
export function toMoveShape(move: StoredMove, network: Pick<KnownNetwork, 'nameOf' | 'facts'>): MoveShape {
  // Written by toSuggestedMove above.
  const { planned, brief } = move.payload as MovePayload;
  const objective = network.facts.objectives.find(({ id }) => id === planned.objective);
  const isDecided = move.state === 'done';
  return {
    id: move.id,
    kind: move.kind,
    state: move.state,
    sentence: planned.sentence,
    people: move.people.map((id) => ({ id, name: network.nameOf(id) })),
    objective: objective === undefined ? null : { id: objective.id, text: objective.text },
    question: planned.question ?? null,
    introduction: introductionOf(move, network) ?? null,
    minutes: planned.minutes,
    channel: planned.channel ?? null,
    slot:
      planned.slot === undefined
        ? null
        : { day: toIsoDay(planned.slot.day), from: toClock(planned.slot.from), until: toClock(planned.slot.until) },
    reason: planned.reason,
    why: planned.why.map(({ measure, value, sentence }) => ({ measure, value, sentence })),
    chance: planned.chance === undefined ? null : { ...planned.chance },
    brief,
    isNew: planned.isNew,
    isLive: planned.isLive,
    isSkippedTwice: planned.isSkippedTwice,
    load: planned.load,
    gain: planned.gain,
    outcome: isDecided
      ? {
          channel: move.channel ?? null,
          answered: move.answered ?? null,
          useful: move.useful ?? null,
          note: move.note ?? null,
        }
      : null,
  };
}

/** The introduction that a move has asked for; of one that is only suggested, the open one of the same people. */
function introductionOf(
  { id, kind, people }: StoredMove,
  { facts }: Pick<KnownNetwork, 'facts'>,
): IntroductionId | undefined {
  if (kind !== 'ask-introduction' && kind !== 'introduce') return undefined;
  const known = facts.introductions ?? [];
  const asked = known.find(({ steps }) => steps.some((step) => step.move === id));
  const isMeant = (one: Introduction): boolean =>
    OPEN_INTRODUCTION_STATES.includes(stateOf(one)) &&
    (one.kind === 'of-two') === (kind === 'introduce') &&
    one.people.length === people.length &&
    one.people.every((person) => people.includes(person));
  return (asked ?? known.find(isMeant))?.id;
}
