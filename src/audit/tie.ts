import type { Day } from '../base/days.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Tie, TieBand, TieEvidence } from './assessment.ts';
import { DAYS_PER_YEAR, halfLifeOf, strengthAt, strengthFrom, yearsOf } from './strength.ts';
import { type TieDays, tieDays } from './tie-days.ts';

/** The tie with one person on a day. `competence` is the owner's rating, 0–4. Source: science §3.1. */
export function tieOf(
  evidence: TieEvidence,
  today: Day,
  values: Values,
  { competence }: { readonly competence?: number | undefined } = {},
): Tie {
  const strength = strengthAt(evidence, today, values);
  const days = tieDays(evidence.participations, today, values);
  const lastDay = lastRealDay(days);
  const peak = evidence.closeness === 0 ? 0 : Math.max(strength.strength, peakOf(evidence, days, today, values));
  const isReal = isRealTie(evidence, days);
  const gap = lastDay === undefined ? 0 : today - lastDay;
  const trust = trustOf({ strength: strength.strength, peak, gapDays: gap, competence }, values);
  return {
    ...strength,
    evidence,
    peak,
    band: isReal ? bandOf(strength.strength, values) : 'nominal',
    isReal,
    isDormant: isReal && peak >= values.dormantPeak && lastDay !== undefined && gap >= values.dormantDays,
    ...(days.day.length === 0 ? {} : { firstDay: days.day[0]! }),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...trust,
  };
}

/** Strength in words, of a tie that is real (science §3.1). */
export function bandOf(strength: number, values: Values): TieBand {
  if (strength < values.strengthNominal) return 'nominal';
  if (strength < values.strengthMedium) return 'weak';
  return strength < values.strengthStrong ? 'medium' : 'strong';
}

/** Trust in a person's goodwill and in their competence, and T = √(T_ben·T_comp), all in [0, 1]. */
export interface Trust {
  readonly benevolence: number;
  readonly competence: number;
  readonly trust: number;
}

/**
 * Trust of a tie (Levin & Cross 2004). Of a tie that has faded some stays, halving in five years (Levin et al. 2011).
 * `gapDays` since the last real interaction; `competence` 0–4 as the owner rates it.
 */
export function trustOf(
  tie: { strength: number; peak: number; gapDays: number; competence?: number | undefined },
  values: Values,
): Trust {
  const gapYears = Math.max(0, tie.gapDays) / DAYS_PER_YEAR;
  const kept = values.dormantTrustShare * tie.peak * 2 ** (-gapYears / values.dormantTrustHalfLifeYears);
  const benevolence = Math.max(tie.strength, kept);
  const competence = tie.competence === undefined ? values.competenceUnknown : tie.competence / 4;
  return { benevolence, competence, trust: Math.sqrt(benevolence * competence) };
}

/** Met or spoke, or wrote to each other both ways, or said to be close. A message nobody answered is not a relationship. */
function isRealTie(evidence: TieEvidence, days: TieDays): boolean {
  if (evidence.closeness !== undefined) return evidence.closeness >= 1;
  if (days.isLive.includes(true)) return true;
  return days.incoming.some((count) => count > 0) && days.outgoing.some((count) => count > 0);
}

function lastRealDay(days: TieDays): Day | undefined {
  const last = days.isReal.lastIndexOf(true);
  return last === -1 ? undefined : days.day[last];
}

/** Greatest strength after any event, or after the owner's word; one pass, with the half-life of today. */
function peakOf(evidence: TieEvidence, days: TieDays, today: Day, values: Values): number {
  const halfLife = halfLifeOf(evidence.sharedContacts, yearsOf(days), values);
  const first = days.isReal.indexOf(true);
  let answered = 0;
  let unanswered = 0;
  let incoming = 0;
  let outgoing = 0;
  let hasAnswer = false;
  let lastReal: Day | undefined;
  let peak = 0;
  for (const [index, day] of days.day.entries()) {
    const fade = index === 0 ? 0 : 2 ** (-(day - days.day[index - 1]!) / halfLife);
    answered = answered * fade + days.answered[index]!;
    unanswered = unanswered * fade + days.unanswered[index]!;
    incoming += days.incoming[index]!;
    outgoing += days.outgoing[index]!;
    hasAnswer ||= days.isLive[index]! || days.incoming[index]! > 0;
    if (days.isReal[index]) lastReal = day;
    const years = lastReal === undefined ? undefined : (lastReal - days.day[first]!) / DAYS_PER_YEAR;
    const amount = hasAnswer ? answered : unanswered;
    const then = strengthFrom({ evidence, amount, incoming, outgoing, years, halfLife, day }, values);
    peak = Math.max(peak, then.strength);
  }
  if (evidence.closenessOn === undefined || evidence.closenessOn > today) return peak;
  return Math.max(peak, strengthAt(evidence, evidence.closenessOn, values).strength);
}
