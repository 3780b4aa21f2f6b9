import type { Words } from '../catalogue.ts';

/** What stands before the data: a passphrase, or damage; and the passphrase in Settings. */
export const door: Words['door'] = {
  locked: 'Deine Daten sind verschlossen',
  lockedHow:
    'Sie sind auf dieser Festplatte verschlüsselt. Gib ihr Kennwort ein, um sie zu öffnen; sie bleiben offen, bis Tertius endet.',
  passphrase: 'Kennwort',
  open: 'Öffnen',
  opening: 'Sie werden geöffnet…',
  lost: 'Das Kennwort wird nirgends aufbewahrt, und niemand kann es dir wiedergeben. Ist es verloren, führt nur eine unverschlüsselte Sicherung oder ein Archiv von früher zurück.',
  damaged: 'Deine Daten lassen sich nicht lesen',
  damagedHow: (why) => `${why} Es wurde nichts geändert.`,
  backup: (when, people, interactions) =>
    `Die neueste unversehrte Sicherung ist vom ${when}. Sie enthält ${people === 1 ? 'eine Person' : `${people} Personen`} und ${interactions === 1 ? 'eine Begegnung' : `${interactions} Begegnungen`}.`,
  keepsDamaged:
    'Die beschädigte Datei bleibt erhalten, falls jemand sie noch richten kann. Was du nach dieser Sicherung getan hast, wäre fort.',
  rescue: 'Diese Sicherung zurückholen',
  rescuing: 'Sie wird zurückgeholt…',
  noBackup: 'Hier ist keine unversehrte Sicherung. Wenn du anderswo eine aufbewahrst: tertius restore DATEI',
  title: 'Kennwort',
  lead: 'Mit einem Kennwort liest niemand etwas, der diese Festplatte oder eine Kopie der Datei in die Hand bekommt. Es wird bei jedem Start von Tertius und von jedem Befehl erfragt.',
  isOn: 'Deine Daten sind verschlüsselt.',
  isOff:
    'Deine Daten sind nicht verschlüsselt. Auf einer Festplatte, die als Ganzes verschlüsselt ist, genügt das oft.',
  whatItMeans:
    'Ohne das Kennwort kann niemand deine Daten und ihre Sicherungen lesen. Du auch nicht: Es wird nirgends aufbewahrt, und was mit einem verlorenen Kennwort verschlüsselt ist, ist verloren. Gut sind mehrere Wörter, die nur du zusammenstellen würdest; schreib sie dort auf, wo du solche Dinge aufbewahrst.',
  before: 'Sicherungen und Dateien von früher bleiben, wie sie sind: Lösche, was niemand finden soll.',
  set: 'Mit einem Kennwort verschlüsseln',
  change: 'Das Kennwort ändern',
  remove: 'Nicht mehr verschlüsseln',
  current: 'Kennwort von jetzt',
  next: 'Neues Kennwort',
  again: 'Noch einmal dasselbe',
  length: 'Mindestens 12 Zeichen.',
  differ: 'Die beiden sind nicht gleich; es wurde nichts geändert.',
  working: 'Deine Daten werden neu geschrieben…',
  done: 'Erledigt.',
};
