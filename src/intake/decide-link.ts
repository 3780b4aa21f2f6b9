import type { LinkRecord, Mention, Origin } from '../formats/record.ts';
import { addPerson, type Draft, meet } from './draft.ts';
import { identify, isNobody } from './identify.ts';
import { namesakesReason } from './namesakes-reason.ts';
import type { DraftPerson } from './people-index.ts';

/** That two others know each other, as a file tells. Whoever is not known yet becomes a prospect; a link to the owner is a tie, and no link. */
export function decideLink(draft: Draft, record: LinkRecord, told: Set<string>): void {
  const { origin, key, people: mentions } = record;
  if (mentions.some(isNobody)) {
    draft.tally.setAside(origin, 'ignored', { reason: 'one of the two is not named' });
    return;
  }
  const ends: DraftPerson[] = [];
  for (const mention of mentions) {
    const person = personOf(draft, mention, origin);
    if (typeof person === 'string') {
      draft.tally.setAside(origin, 'asked', { reason: person });
      return;
    }
    ends.push(person);
  }
  const [one, other] = ends as [DraftPerson, DraftPerson];
  if (one === other) {
    draft.tally.setAside(origin, 'ignored', { reason: 'both ends are the same person' });
    return;
  }
  if (one === draft.people.owner || other === draft.people.owner) {
    draft.tally.setAside(origin, 'ignored', { reason: 'it is about yourself' });
    return;
  }
  const known = draft.toldLinks.get(key);
  if (known !== undefined) draft.seen.toldLink.add(known);
  const isNew = known === undefined && !told.has(key);
  if (isNew) {
    told.add(key);
    draft.changes.toldLinks.push({ key, people: [one.ref, other.ref], probability: record.probability ?? 1 });
  }
  draft.tally.add(origin, isNew ? 'created' : 'unchanged');
}

/** Who an end of the link is, or why that is not known. */
function personOf(draft: Draft, mention: Mention, origin: Origin): DraftPerson | string {
  const identity = identify(mention, {}, draft);
  if (identity.kind === 'ambiguous') return namesakesReason(mention.name, identity.people);
  const person = identity.kind === 'new' ? addPerson(draft, mention, origin) : identity.person;
  meet(draft, person, mention.keys);
  return person;
}
