import type { FavourRecord } from '../formats/record.ts';
import type { FavourKind } from '../model/favour.ts';
import { addTopic, type Draft, meetPerson } from './draft.ts';
import { isNobody } from './identify.ts';

/**
 * An endorsement or recommendation. Given, it is a favour of the owner's: feedback, or help with a name behind it. Received, it is
 * thanks. An endorsement also says what its receiver knows about.
 */
export function decideFavour(draft: Draft, record: FavourRecord, added: Set<string>): void {
  const { origin, person: mention, key } = record;
  if (isNobody(mention)) {
    draft.tally.setAside(origin, 'ignored', { reason: 'the other person is not named' });
    return;
  }
  const met = meetPerson(draft, mention, { isLinkedIn: key.startsWith('linkedin:') }, origin);
  const { person, asked } = met;
  let { isChanged } = met;
  if (person.fields.standing === 'owner') {
    draft.tally.setAside(origin, 'ignored', { reason: 'it is about yourself' });
    return;
  }
  if (record.topic !== undefined) {
    const receiver = record.direction === 'given' ? person : draft.people.owner;
    isChanged = addTopic(draft, receiver, { topic: record.topic, source: 'endorsement' }) || isChanged;
  }
  const known = draft.favours.get(key);
  if (known !== undefined) draft.seen.favour.add(known);
  const isNew = known === undefined && !added.has(key);
  if (isNew) {
    added.add(key);
    const { day } = record;
    draft.changes.favours.push({
      key,
      person: person.ref,
      kind: kindOf(record),
      about: aboutOf(record),
      ...(day === undefined ? {} : { day }),
    });
  }
  if (asked !== undefined) draft.tally.setAside(origin, 'asked', { reason: asked });
  else draft.tally.add(origin, isNew ? 'created' : isChanged ? 'updated' : 'unchanged');
}

function kindOf({ what, direction }: FavourRecord): FavourKind {
  if (direction === 'received') return 'they-thanked';
  return what === 'endorsement' ? 'gave-feedback' : 'gave-help';
}

function aboutOf({ what, topic }: FavourRecord): string {
  return what === 'endorsement' ? `an endorsement for ${topic ?? 'a skill'}` : 'a recommendation';
}
