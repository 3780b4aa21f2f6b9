import type { Words } from '../catalogue.ts';

/** Access of other programs, in Settings. */
export const tokens: Words['tokens'] = {
  title: 'Andere Programme',
  lead: 'Ein Programm auf diesem Rechner kann dein Netzwerk lesen, oder es auch ändern, mit einem eigenen Zugangsschlüssel. Es schickt ihn mit jeder Anfrage mit, solange Tertius läuft.',
  none: 'Kein Programm hat Zugang.',
  name: 'Welches Programm',
  scope: 'Es darf',
  scopes: { read: 'lesen', write: 'lesen und ändern' },
  make: 'Einen Schlüssel anlegen',
  shownOnce:
    'Kopiere ihn jetzt: Er wird nur dieses eine Mal gezeigt. Wer ihn hat, kann dein Netzwerk lesen, bis du ihn beendest.',
  madeOn: (day) => `angelegt am ${day}`,
  usedOn: (day) => `zuletzt genutzt am ${day}`,
  neverUsed: 'nie genutzt',
  revoke: 'Beenden',
  revokeOf: (name) => `Den Zugang von ${name} beenden`,
  revoked: (name) => `${name} hat keinen Zugang mehr.`,
};
