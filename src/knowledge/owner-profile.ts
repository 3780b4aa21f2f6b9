import type { Day } from '../base/days.ts';
import type { Values } from '../model/constants/constants.ts';
import type { PersonFacts, Position } from '../model/person.ts';
import { type Distribution, knownPart, mixtureOf } from './distribution.ts';
import { currentRole, type ProfileHints, readRole } from './profile.ts';
import { readEducation } from './read-education.ts';
import type { FieldId, FunctionId, IndustryId } from './taxonomy.ts';
import { knownTopics } from './topic-weights.ts';

/** A leaf that the owner knows, with its share in their profile; shares sum to 1. */
export interface OwnerShare<Id extends string = string> {
  readonly id: Id;
  readonly p: number;
}

/** The owner as a broad profile: all they have worked on, the current role most (science §3.2). Empty where nothing is known. */
export interface OwnerProfile {
  readonly functions: readonly OwnerShare<FunctionId>[];
  readonly industries: readonly OwnerShare<IndustryId>[];
  readonly fields: readonly OwnerShare<FieldId>[];
  readonly topics: ReadonlyMap<string, number>;
  /** Topic as compared → as it was written, for showing. */
  readonly topicNames: ReadonlyMap<string, string>;
  readonly seniority: number | undefined;
  readonly companyKey: string | undefined;
}

/** Days that a past position counts when its dates are not known. */
const TYPICAL_POSITION_DAYS = 730;

/** The owner's profile on a day: the current role by its share, past roles share the rest by how long they lasted. */
export function ownerProfile(owner: PersonFacts, today: Day, values: Values, hints: ProfileHints = {}): OwnerProfile {
  const current = currentRole(owner);
  const past = owner.positions.filter((position) => !isCurrent(position, current, today));
  const days = past.map((position) => daysOf(position, today));
  const allDays = days.reduce((sum, count) => sum + count, 0);
  const pastShare = past.length === 0 ? 0 : 1 - values.ownerCurrentShare;
  const now = readRole(current.title, current.company, hints);
  const topics = knownTopics(owner.topics, hints.mentions, values);
  const roles = [
    { role: now, weight: 1 - pastShare },
    ...past.map((position, index) => ({
      role: readRole(position.title, position.company, withoutDomain(hints)),
      weight: allDays === 0 ? pastShare / past.length : (pastShare * (days[index] ?? 0)) / allDays,
    })),
  ];
  return {
    functions: shares(roles.map(({ role, weight }) => ({ distribution: role.title.functions, weight }))),
    industries: shares(roles.map(({ role, weight }) => ({ distribution: role.company.industries, weight }))),
    fields: knownPart(readEducation(owner.education)),
    topics: topics.weights,
    topicNames: topics.names,
    seniority: owner.seniority ?? now.title.seniority,
    companyKey: now.company.key === '' ? undefined : now.company.key,
  };
}

function isCurrent(position: Position, current: { title: string; company: string }, today: Day): boolean {
  if (position.finishedOn !== undefined && position.finishedOn <= today) return false;
  return position.title === current.title && position.company === current.company;
}

function daysOf(position: Position, today: Day): number {
  if (position.startedOn === undefined) return TYPICAL_POSITION_DAYS;
  return Math.max(1, Math.min(position.finishedOn ?? today, today) - position.startedOn);
}

/** A work address tells of the present employer only. */
function withoutDomain(hints: ProfileHints): ProfileHints {
  const { industryOfCompany, functionOfPhrase } = hints;
  return {
    ...(industryOfCompany === undefined ? {} : { industryOfCompany }),
    ...(functionOfPhrase === undefined ? {} : { functionOfPhrase }),
  };
}

function shares<Id extends string>(
  parts: readonly { readonly distribution: Distribution<Id>; readonly weight: number }[],
): readonly OwnerShare<Id>[] {
  const mixed = mixtureOf(parts.filter((part) => part.weight > 0));
  return mixed === undefined ? [] : knownPart(mixed);
}
