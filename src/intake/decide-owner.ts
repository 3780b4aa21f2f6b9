import { assertNever } from '../base/assert-never.ts';
import type { Day } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { OwnerRecord } from '../formats/record.ts';
import type { AddedEducation, AddedPosition } from '../model/import-changes.ts';
import type { PersonFields } from '../model/known.ts';
import { addTopic, type Draft, meet, state } from './draft.ts';

/** What the files say of the owner, apart from what the owner said by hand. */
export function decideOwner(draft: Draft, record: OwnerRecord): void {
  draft.seen.facts.add(draft.people.owner.ref);
  draft.tally.add(record.origin, outcomeOf(draft, record.fact));
}

function outcomeOf(draft: Draft, fact: OwnerRecord['fact']): 'created' | 'updated' | 'unchanged' {
  const { owner } = draft.people;
  switch (fact.about) {
    case 'profile': {
      const { about: _, ...profile } = fact;
      const name = fact.name ?? `${fact.givenName} ${fact.familyName}`.trim();
      const fields: Partial<PersonFields> = { ...profile, ...(name === '' ? {} : { name }) };
      return state(draft, owner, fields) ? 'updated' : 'unchanged';
    }
    case 'skill':
      return addTopic(draft, owner, { topic: fact.topic, source: 'skill' }) ? 'created' : 'unchanged';
    case 'key':
      return meet(draft, owner, [fact.key]) ? 'created' : 'unchanged';
    case 'position':
      return decidePosition(draft, fact);
    case 'education':
      return decideEducation(draft, fact);
    default:
      return assertNever(fact);
  }
}

/** The owner's title and company are those of the position that lasts, the one begun last where there are several. */
export function stateOwnerJob(draft: Draft, records: readonly OwnerRecord[]): void {
  const positions = records.flatMap(({ fact }) =>
    fact.about === 'position' && fact.finishedOn === undefined ? [fact] : [],
  );
  const begun = (position: { readonly startedOn?: Day }): Day => position.startedOn ?? Number.NEGATIVE_INFINITY;
  const [current] = positions.toSorted((a, b) => begun(b) - begun(a));
  if (current !== undefined) state(draft, draft.people.owner, { title: current.title, company: current.company });
}

function decidePosition(draft: Draft, fact: Omit<AddedPosition, 'person'>): 'created' | 'updated' | 'unchanged' {
  const { company, title, startedOn, finishedOn } = fact;
  const person = draft.people.owner.ref;
  const isSame = (other: AddedPosition): boolean =>
    other.person === person &&
    foldText(other.company) === foldText(company) &&
    foldText(other.title) === foldText(title) &&
    other.startedOn === startedOn;
  const added = draft.changes.positions.findIndex(isSame);
  if (added >= 0) return endAdded(draft.changes.positions, added, finishedOn);
  const known = draft.known.positions.find(isSame);
  if (known === undefined) {
    draft.changes.positions.push({ person, company, title, ...spanOf(fact) });
    return 'created';
  }
  draft.seen.position.add(known.id);
  return end(draft, 'position', known, finishedOn);
}

function decideEducation(draft: Draft, fact: Omit<AddedEducation, 'person'>): 'created' | 'updated' | 'unchanged' {
  const { school, degree, startedOn, finishedOn } = fact;
  const person = draft.people.owner.ref;
  const isSame = (other: AddedEducation): boolean =>
    other.person === person &&
    foldText(other.school) === foldText(school) &&
    foldText(other.degree ?? '') === foldText(degree ?? '') &&
    other.startedOn === startedOn;
  const added = draft.changes.education.findIndex(isSame);
  if (added >= 0) return endAdded(draft.changes.education, added, finishedOn);
  const known = draft.known.education.find(isSame);
  if (known === undefined) {
    draft.changes.education.push({ person, school, ...(degree === undefined ? {} : { degree }), ...spanOf(fact) });
    return 'created';
  }
  draft.seen.education.add(known.id);
  return end(draft, 'education', known, finishedOn);
}

/** Of two rows about the same in one import the one that tells an end is the fuller. */
function endAdded<Added extends { readonly finishedOn?: Day }>(
  list: Added[],
  index: number,
  finishedOn: Day | undefined,
): 'updated' | 'unchanged' {
  if (finishedOn === undefined || list[index]!.finishedOn !== undefined) return 'unchanged';
  list[index] = { ...list[index]!, finishedOn };
  return 'updated';
}

/** What lasted has come to its end since the export before. */
function end(
  draft: Draft,
  entity: 'position' | 'education',
  known: { readonly id: number; readonly finishedOn?: Day },
  finishedOn: Day | undefined,
): 'updated' | 'unchanged' {
  if (finishedOn === undefined || draft.ended.has(`${entity} ${known.id}`)) return 'unchanged';
  draft.ended.add(`${entity} ${known.id}`);
  if (known.finishedOn === finishedOn || (draft.isOlder && known.finishedOn !== undefined)) return 'unchanged';
  const before = known.finishedOn === undefined ? {} : { before: known.finishedOn };
  draft.changes.fields.push({ entity, id: known.id, field: 'finishedOn', after: finishedOn, ...before });
  return 'updated';
}

function spanOf({ startedOn, finishedOn }: { readonly startedOn?: Day; readonly finishedOn?: Day }): {
  readonly startedOn?: Day;
  readonly finishedOn?: Day;
} {
  return { ...(startedOn === undefined ? {} : { startedOn }), ...(finishedOn === undefined ? {} : { finishedOn }) };
}
