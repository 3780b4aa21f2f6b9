import { strengthAt } from '../../audit/strength.ts';
import { clamp } from '../../base/clamp.ts';
import type { Channel } from '../../model/channel.ts';
import type { Participation } from '../../model/interactions.ts';
import type { Outlook } from '../outlook.ts';
import type { NeedGain } from '../solver/week-problem.ts';

/** What a move would do to the tie with one person, if it succeeds. */
export interface TieEffect {
  readonly place: number;
  /** S at the horizon, 0–1. */
  readonly strength: number;
}

/** An exchange that a move would bring about. */
export interface ImaginedEvent {
  readonly channel: Channel;
  /** Absent for written ones. */
  readonly minutes?: number;
}

/** S at the horizon if the event happened today, both taking part. Source: science §5.1. */
export function strengthAfter(outlook: Outlook, place: number, event: ImaginedEvent): number {
  const tie = outlook.assessment.ties[place]!;
  const extra: Participation = {
    interaction: 0,
    person: outlook.assessment.people[place]!.id,
    day: outlook.today,
    channel: event.channel,
    ...(event.minutes === undefined ? {} : { minutes: event.minutes }),
    participants: 2,
    incoming: 1,
    outgoing: 1,
    incomingCharacters: outlook.values.shortMessageCharacters,
    outgoingCharacters: outlook.values.shortMessageCharacters,
  };
  return strengthAt(tie.evidence, outlook.horizon, outlook.values, [extra]).strength;
}

/** What a move would gain: per need π·δ, and for the ties themselves. */
export interface MoveGains {
  readonly gains: readonly NeedGain[];
  readonly own: number;
}

/**
 * δ = (a_yes − a_no)/(1 − a_no) per need, held within 0 and 1, times the chance of success. Ties of one move add up as
 * independent. Keeping ties counts by itself, in the measure of what only they reach. Source: science §5.1.
 */
export function moveGains(outlook: Outlook, effects: readonly TieEffect[], success: number): MoveGains {
  const gains: NeedGain[] = [];
  for (const objective of outlook.objectives) {
    const missed = new Array<number>(objective.needs.length).fill(1);
    for (const { place, strength } of effects) {
      const before = outlook.strengthLater[place]!;
      const without = before > 0 ? objective.accessAt(place, before) : undefined;
      const after = objective.accessAt(place, strength);
      for (const index of missed.keys())
        missed[index]! *= 1 - relativeGain(without?.[index] ?? 0, after[index]!, outlook);
    }
    for (const [index, left] of missed.entries()) {
      if (left < 1) gains.push({ need: objective.firstNeed + index, share: success * (1 - left) });
    }
  }
  return { gains, own: outlook.keeping * success * keptBy(outlook, effects) };
}

function relativeGain(before: number, after: number, { values }: Outlook): number {
  return before >= values.planSettled ? 0 : clamp((after - before) / (1 - before), 0, 1);
}

/** What the ties gain for their own sake: strength at the horizon, in the measure of non-redundancy where it is known. */
function keptBy(outlook: Outlook, effects: readonly TieEffect[]): number {
  let sum = 0;
  for (const { place, strength } of effects) {
    const alone = outlook.nonRedundancy[place]!;
    sum += Math.max(0, strength - outlook.strengthLater[place]!) * (Number.isNaN(alone) ? 0.5 : alone);
  }
  return sum;
}
