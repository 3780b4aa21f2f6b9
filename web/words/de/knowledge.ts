import type { Words } from '../catalogue.ts';

/** What the owner says that titles and companies mean. */
export const knowledge: Words['knowledge'] = {
  title: 'Was Wörter bedeuten',
  lead: 'Was Menschen tun, wird aus ihren Titeln und Firmen gelesen. Wo das falsch gelesen wird, sag, was die Wörter bedeuten: Dein Wort gilt, für alle, auf die es passt.',
  none: 'Du hast noch nichts gesagt. Ein Eintrag wie „Brand Manager“ für Marketing gilt für jeden Titel mit diesen Wörtern.',
  kind: 'Was die Wörter sind',
  kinds: { title: 'Teil eines Titels', company: 'Eine Firma' },
  words: { title: 'Die Wörter', company: 'Ihr Name' },
  means: 'Was sie bedeuten',
  choose: 'Wählen …',
  add: 'Hinzufügen',
  added: (sentence) => `Notiert. ${sentence}`,
  remove: 'Entfernen',
  removeOf: (words) => `Entfernen, was du zu „${words}“ gesagt hast`,
  removed: (words) => `Was du zu „${words}“ gesagt hast, ist entfernt.`,
};
