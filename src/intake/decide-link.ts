import type { LinkRecord } from '../formats/record.ts';
import { type Draft, meetPerson } from './draft.ts';
import { isNobody } from './identify.ts';

/** That two others know each other, as a file tells. Whoever is not known yet becomes a prospect; a link to the owner is a tie, and no link. */
export function decideLink(draft: Draft, record: LinkRecord, told: Set<string>): void {
  const { origin, key, people: mentions } = record;
  if (mentions.some(isNobody)) {
    draft.tally.setAside(origin, 'ignored', { reason: 'one of the two is not named' });
    return;
  }
  const [first, second] = [
    meetPerson(draft, mentions[0], mentions[0], origin),
    meetPerson(draft, mentions[1], mentions[1], origin),
  ];
  const [one, other] = [first.person, second.person];
  const asked = first.asked ?? second.asked;
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
  if (asked !== undefined) draft.tally.setAside(origin, 'asked', { reason: asked });
  else draft.tally.add(origin, isNew ? 'created' : 'unchanged');
}
