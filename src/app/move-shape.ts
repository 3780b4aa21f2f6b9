import { inLanguage } from '../audit/in-language.ts';
import { type Day, toIsoDay } from '../base/days.ts';
import type { MoveShape } from '../contract/shapes.ts';
import type { IntroductionId } from '../model/ids.ts';
import { type Introduction, OPEN_INTRODUCTION_STATES, stateOf } from '../model/introduction.ts';
import { type Language, type Translated, translated } from '../model/language.ts';
import { briefFor } from '../planning/brief.ts';
import { type PlannedMove, textsOf } from '../planning/planned-move.ts';
import type { StoredMove, SuggestedMove } from '../store/moves.ts';
import type { KnownNetwork } from './network-memory.ts';
import { toClock } from './week-settings.ts';

/** What is kept of a suggested move: as planned, with the brief as it could be written then, in every language. */
interface MovePayload {
  readonly planned: PlannedMove;
  /** In English. */
  readonly brief: MoveShape['brief'];
  /** Absent where an earlier version planned. */
  readonly translated?: Translated<MoveShape['brief']>;
}

/** A planned move as the store keeps it. */
export function toSuggestedMove(planned: PlannedMove, network: KnownNetwork, monday: Day): SuggestedMove {
  const briefIn = (language: Language): MoveShape['brief'] => {
    const brief = briefFor(planned, network.facts, inLanguage(network.assessment, language));
    return brief === undefined ? null : { ...brief, common: [...brief.common], different: [...brief.different] };
  };
  const payload: MovePayload = { planned, brief: briefIn('en'), translated: translated(briefIn) };
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
export function toMoveShape(
  move: StoredMove,
  network: Pick<KnownNetwork, 'nameOf' | 'facts' | 'assessment'>,
): MoveShape {
  // Written by toSuggestedMove above.
  const { planned, brief, translated: briefs } = move.payload as MovePayload;
  const { language } = network.assessment.words;
  const said = textsOf(planned, language);
  const objective = network.facts.objectives.find(({ id }) => id === planned.objective);
  const isDecided = move.state === 'done';
  return {
    id: move.id,
    kind: move.kind,
    state: move.state,
    sentence: said.sentence,
    people: move.people.map((id) => ({ id, name: network.nameOf(id) })),
    objective: objective === undefined ? null : { id: objective.id, text: objective.text },
    question: planned.question ?? null,
    idea: planned.idea ?? null,
    introduction: introductionOf(move, network) ?? null,
    minutes: planned.minutes,
    channel: planned.channel ?? null,
    slot:
      planned.slot === undefined
        ? null
        : { day: toIsoDay(planned.slot.day), from: toClock(planned.slot.from), until: toClock(planned.slot.until) },
    reason: said.reason,
    why: said.why.map(({ measure, value, sentence }) => ({ measure, value, sentence })),
    chance:
      planned.chance === undefined ? null : { ...planned.chance, sentence: said.chance ?? planned.chance.sentence },
    brief: language === 'en' ? brief : (briefs?.[language] ?? brief),
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
