import type { Day } from '../base/days.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Participation } from '../model/interactions.ts';
import type { Strength, TieEvidence } from './assessment.ts';
import { type TieDays, tieDays } from './tie-days.ts';

export const DAYS_PER_YEAR = 365;

/**
 * Strength S of a tie on a day, in [0, 1], with its parts (science §3.1). `extra` are events that are only imagined, as a
 * move that a plan weighs: they add interaction and reciprocity, while years and half-life stay what they are.
 */
export function strengthAt(
  evidence: TieEvidence,
  day: Day,
  values: Values,
  extra: readonly Participation[] = [],
): Strength {
  const days = tieDays(evidence.participations, day, values);
  const history = sumOf([days, tieDays(extra, day, values)]);
  const years = yearsOf(days);
  const halfLife = halfLifeOf(evidence.sharedContacts, years, values);
  const column = history.hasAnswer ? 'answered' : 'unanswered';
  let amount = decayed(days, column, day, halfLife);
  if (extra.length > 0) amount += decayed(tieDays(extra, day, values), column, day, halfLife);
  return strengthFrom({ ...history, evidence, amount, years, halfLife, day }, values);
}

/** Years from the first to the last real interaction; undefined when there was none. */
export function yearsOf(days: TieDays): number | undefined {
  const first = days.isReal.indexOf(true);
  if (first === -1) return undefined;
  return (days.day[days.isReal.lastIndexOf(true)]! - days.day[first]!) / DAYS_PER_YEAR;
}

/** h in days: longer for ties that share contacts and that have lasted (science §3.1; Burt 2002 for the anchor of 110). */
export function halfLifeOf(sharedContacts: number, years: number | undefined, values: Values): number {
  const stretch = 1 + values.embeddednessStretch * embeddednessOf(sharedContacts, values);
  const cap = values.yearsStretchCap;
  return values.halfLifeDays * stretch * (1 + Math.min(years ?? 0, cap) / cap);
}

/** What the formula of strength takes, once events are summed up. */
export interface StrengthInputs {
  readonly evidence: Pick<TieEvidence, 'contexts' | 'sharedContacts' | 'closeness' | 'closenessOn'>;
  readonly amount: number;
  readonly incoming: number;
  readonly outgoing: number;
  readonly years: number | undefined;
  readonly halfLife: number;
  readonly day: Day;
}

/** The formula S = w·Cl/4 + (1 − w)·S_obs, S_obs = I(.45 + .20R) + .15T + .10M + .10E (science §3.1). */
export function strengthFrom(inputs: StrengthInputs, values: Values): Strength {
  const { evidence, amount, incoming, outgoing, years, halfLife, day } = inputs;
  const interaction = 1 - Math.exp(-amount / values.amountScale);
  const reciprocity = (2 * Math.min(incoming, outgoing) + 1) / (incoming + outgoing + 2);
  const duration = years === undefined ? 0 : Math.min(1, Math.log(1 + years) / Math.log(11));
  const multiplexity = evidence.contexts.length === 0 ? 0 : 1 - 2 ** (1 - new Set(evidence.contexts).size);
  const embeddedness = embeddednessOf(evidence.sharedContacts, values);
  const observed =
    interaction * (values.weightInteraction + values.weightReciprocity * reciprocity) +
    values.weightDuration * duration +
    values.weightContexts * multiplexity +
    values.weightEmbeddedness * embeddedness;
  const strength = withDeclared(observed, evidence, day, values);
  return {
    strength,
    observed,
    amount,
    interaction,
    reciprocity,
    duration,
    multiplexity,
    embeddedness,
    halfLife,
  };
}

function embeddednessOf(sharedContacts: number, values: Values): number {
  return 1 - Math.exp(-sharedContacts / values.embeddednessScale);
}

/** The owner's word weighs most while it is fresh; “do not count” is final. */
function withDeclared(observed: number, evidence: StrengthInputs['evidence'], day: Day, values: Values): number {
  const { closeness, closenessOn } = evidence;
  if (closeness === 0) return 0;
  if (closeness === undefined || (closenessOn !== undefined && day < closenessOn)) return observed;
  const age = closenessOn === undefined ? 0 : (day - closenessOn) / DAYS_PER_YEAR;
  const weight = values.weightDeclared * 2 ** -Math.max(0, age - 1);
  return (weight * closeness) / 4 + (1 - weight) * observed;
}

function decayed(days: TieDays, column: 'answered' | 'unanswered', day: Day, halfLife: number): number {
  const contributions = days[column];
  let sum = 0;
  for (let index = 0; index < contributions.length; index++) {
    sum += contributions[index]! * 2 ** (-(day - days.day[index]!) / halfLife);
  }
  return sum;
}

interface History {
  readonly incoming: number;
  readonly outgoing: number;
  readonly hasAnswer: boolean;
}

function sumOf(all: readonly TieDays[]): History {
  let incoming = 0;
  let outgoing = 0;
  let hasAnswer = false;
  for (const days of all) {
    for (let index = 0; index < days.day.length; index++) {
      incoming += days.incoming[index]!;
      outgoing += days.outgoing[index]!;
      hasAnswer ||= days.isLive[index]! || days.incoming[index]! > 0;
    }
  }
  return { incoming, outgoing, hasAnswer };
}
