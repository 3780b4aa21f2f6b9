import { isNominal } from '../model/channel.ts';
import type { AddedParty, PersonRef } from '../model/import-changes.ts';
import { type Draft, state } from './draft.ts';

/** Prospects with whom turns went both ways become contacts: they were dealt with really, connected or not. */
export function promoteRealContacts(draft: Draft): void {
  const ways = new Map<PersonRef, { isHeard: boolean; isTold: boolean }>();
  const note = (party: AddedParty): void => {
    if (party.isBystander === true || draft.people.get(party.person).fields.standing !== 'prospect') return;
    const way = ways.get(party.person) ?? { isHeard: false, isTold: false };
    ways.set(party.person, { isHeard: way.isHeard || party.incoming > 0, isTold: way.isTold || party.outgoing > 0 });
  };
  for (const { channel, parties } of [...draft.known.interactions, ...draft.changes.interactions]) {
    if (!isNominal(channel)) for (const party of parties) note(party);
  }
  const nominal = new Set(
    draft.known.interactions.filter((entry) => isNominal(entry.channel)).map((entry) => entry.id),
  );
  for (const { id, after } of draft.changes.grown) {
    if (!nominal.has(id)) for (const party of after.parties) note(party);
  }
  for (const [ref, { isHeard, isTold }] of ways) {
    if (isHeard && isTold) state(draft, draft.people.get(ref), { standing: 'contact' });
  }
}
