import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { Facts } from '../../model/facts.ts';
import type { PersonId } from '../../model/ids.ts';

/** How often somebody was asked to introduce the owner, and until when they are left in peace. */
export interface IntroducerLoad {
  /** Times asked in the last year. */
  readonly asked: number;
  readonly lastAsked?: Day;
  /** The first day on which they may be asked again; absent when they may be asked today. */
  readonly restsUntil?: Day;
}

const YEAR = 365;

/** Nobody is asked for two introductions within 60 days. Source: science §9, §10. */
export function introducerLoad(
  { facts, today, values }: { readonly facts: Facts; readonly today: Day; readonly values: Values },
  person: PersonId,
): IntroducerLoad {
  const days = new Set<Day>();
  for (const favour of facts.favours) {
    if (favour.person === person && favour.kind === 'asked-introduction') days.add(favour.day);
  }
  for (const { kind, state, people, decidedOn } of facts.outcomes) {
    if (kind === 'ask-introduction' && state === 'done' && people[0] === person) days.add(decidedOn);
  }
  const past = [...days].filter((day) => day <= today);
  if (past.length === 0) return { asked: 0 };
  const lastAsked = Math.max(...past);
  const until = lastAsked + values.introducerRestDays;
  return {
    asked: past.filter((day) => today - day < YEAR).length,
    lastAsked,
    ...(until > today ? { restsUntil: until } : {}),
  };
}
