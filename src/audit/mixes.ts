import { CHANNELS, type Channel, isNominal } from '../model/channel.ts';
import type { Assessment } from './assessment.ts';
import { DAYS_PER_YEAR } from './strength.ts';

/** Stages of a career, from student to the top of an organisation. */
const STAGES = 6;

/** Active contacts by career stage: entry 0 counts stage 1; those of whom no stage is known apart. */
export function stageMix({ working, profiles }: Assessment): {
  readonly stages: readonly number[];
  readonly unknown: number;
} {
  const stages = new Array<number>(STAGES).fill(0);
  let unknown = 0;
  for (const place of working) {
    const stage = profiles[place]!.seniority;
    if (stage === undefined) unknown++;
    else stages[stage - 1]!++;
  }
  return { stages, unknown };
}

/** Days of exchange with active contacts within the last year by channel, one for each person taking part; what is nominal is left out. */
export function channelMix({ working, ties, today }: Assessment): ReadonlyMap<Channel, number> {
  const counts = new Map<Channel, number>(CHANNELS.filter((channel) => !isNominal(channel)).map((one) => [one, 0]));
  for (const place of working) {
    for (const { day, channel } of ties[place]!.evidence.participations) {
      if (today - day >= DAYS_PER_YEAR || isNominal(channel)) continue;
      counts.set(channel, counts.get(channel)! + 1);
    }
  }
  return counts;
}
