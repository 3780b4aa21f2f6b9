import { assess } from '../audit/assess.ts';
import { factsUntil } from '../audit/facts-until.ts';
import { inLanguage } from '../audit/in-language.ts';
import { onceFor } from '../audit/once-for.ts';
import { type Day, parseDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { Facts } from '../model/facts.ts';
import type { KnownNetwork } from './network-memory.ts';

type Then = Pick<KnownNetwork, 'facts' | 'assessment'>;

/**
 * The last earlier day looked at of what is known, as pages that show one ask several questions about it. It is as large as
 * today's, and let go when memory is needed.
 */
const lastLookedAt = onceFor((_: Facts): { day?: Day; network?: WeakRef<Then> } => ({}));

/**
 * What was known at the end of a day, with the names, jobs and groups of today: the record tells no earlier ones. Today's own
 * network for today, later days and no day at all. `day` is an ISO day. @throws Refusal `invalid-input` for a
 * day that the calendar does not have
 */
export function networkOn(network: KnownNetwork, day: string | undefined): KnownNetwork {
  if (day === undefined) return network;
  const then = parseDay(day);
  if (then === undefined) throw new Refusal('invalid-input', { what: `${day} is not a day that has been.` });
  if (then >= network.today) return network;
  const { facts, assessment: told } = lookedAt(network, then);
  const assessment = inLanguage(told, network.assessment.words.language);
  return {
    ...network,
    facts,
    assessment,
    today: then,
    tieOf(id) {
      const place = assessment.placeOf.get(id);
      return place === undefined ? undefined : assessment.ties[place];
    },
  };
}

function lookedAt({ facts: known, assessment }: KnownNetwork, day: Day): Then {
  const kept = lastLookedAt(known);
  const before = kept.day === day ? kept.network?.deref() : undefined;
  if (before !== undefined) return before;
  const facts = factsUntil(known, day);
  const network = { facts, assessment: assess(facts, day, assessment.values) };
  kept.day = day;
  kept.network = new WeakRef(network);
  return network;
}
