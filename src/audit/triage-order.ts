import type { Day } from '../base/days.ts';
import { companyKey } from '../knowledge/company-key.ts';
import { CHANNELS, isNominal } from '../model/channel.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonFacts } from '../model/person.ts';
import type { Words } from '../words/words.ts';
import type { Assessment } from './assessment.ts';

/** Somebody the owner should be asked about: how close are you? */
export interface TriageCandidate {
  readonly person: PersonFacts;
  /** Turns either way, all channels that carry words. */
  readonly messages: number;
  readonly lastDay?: Day;
  /** Why this person is asked about now, in a few words. */
  readonly because: string;
}

/**
 * Everybody the owner could be asked about, the likeliest to be really known first: by what was exchanged; then, for those of whom
 * nothing but a connection is known, former and present colleagues, fellow students, and the most recent connections.
 */
export function triageOrder(facts: Facts, assessment: Assessment): readonly TriageCandidate[] {
  const turns = turnsByPerson(facts);
  const employers = employersOf(facts.owner);
  const schools = new Set(facts.owner.education.map(({ school }) => companyKey(school)));
  const ranked = facts.people
    .filter((person) => !person.ended)
    .map((person) => {
      const { messages, lastDay } = turns.get(person.id) ?? { messages: 0 };
      const place = assessment.placeOf.get(person.id);
      const observed = place === undefined ? 0 : assessment.ties[place]!.observed;
      const company = person.company === undefined ? undefined : employers.get(companyKey(person.company));
      const isFellowStudent = person.education.some(({ school }) => schools.has(companyKey(school)));
      const because = reasonFor({ messages, company, isFellowStudent, person }, assessment.words);
      const acquaintance = (company === undefined ? 0 : 2) + (isFellowStudent ? 1 : 0);
      return {
        candidate: { person, messages, ...(lastDay === undefined ? {} : { lastDay }), because },
        observed,
        acquaintance,
      };
    });
  ranked.sort(
    (a, b) =>
      b.observed * Math.sign(b.candidate.messages) - a.observed * Math.sign(a.candidate.messages) ||
      b.candidate.messages - a.candidate.messages ||
      Number(b.candidate.person.standing === 'contact') - Number(a.candidate.person.standing === 'contact') ||
      b.acquaintance - a.acquaintance ||
      (b.candidate.person.connectedOn ?? Number.NEGATIVE_INFINITY) -
        (a.candidate.person.connectedOn ?? Number.NEGATIVE_INFINITY) ||
      a.candidate.person.id - b.candidate.person.id,
  );
  return ranked.map(({ candidate }) => candidate);
}

function turnsByPerson({ interactions }: Facts): Map<number, { messages: number; lastDay: Day }> {
  const turns = new Map<number, { messages: number; lastDay: Day }>();
  for (const [slot, person] of interactions.people.entries()) {
    let messages = 0;
    let lastDay = Number.NEGATIVE_INFINITY;
    for (let row = interactions.start[slot]!; row < interactions.end[slot]!; row++) {
      if (isNominal(CHANNELS[interactions.channel[row]!]!)) continue;
      messages += interactions.incoming[row]! + interactions.outgoing[row]!;
      lastDay = Math.max(lastDay, interactions.day[row]!);
    }
    if (lastDay > Number.NEGATIVE_INFINITY) turns.set(person, { messages, lastDay });
  }
  return turns;
}

/** The owner's employers by key, the present one first. */
function employersOf(owner: PersonFacts): Map<string, string> {
  const names = [owner.company, ...owner.positions.map(({ company }) => company)].filter(
    (name) => name !== undefined && name !== '',
  );
  return new Map(names.reverse().map((name) => [companyKey(name!), name!]));
}

function reasonFor(
  about: {
    messages: number;
    company: string | undefined;
    isFellowStudent: boolean;
    person: PersonFacts;
  },
  { ties }: Words,
): string {
  const { messages, company, isFellowStudent, person } = about;
  if (messages > 0) return ties.messages(messages);
  if (company !== undefined) return ties.bothKnowCompany(company);
  if (isFellowStudent) return ties.sameSchool;
  return person.standing === 'contact' && person.connectedOn !== undefined ? ties.connected : ties.byName;
}
