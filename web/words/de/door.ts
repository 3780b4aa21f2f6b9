import type { Words } from '../catalogue.ts';

/** What stands before the data: a passphrase, or damage; and the passphrase in Settings. */
export const door: Words['door'] = {
  locked: 'Deine Daten sind verschlossen',
  lockedHow:
    'Sie sind auf dieser Festplatte verschlüsselt. Gib ihre Passphrase ein, um sie zu öffnen; sie bleiben offen, bis Tertius endet.',
  passphrase: 'Passphrase',
  open: 'Öffnen',
  opening: 'Sie werden geöffnet…',
  lost: 'Die Passphrase wird nirgends aufbewahrt, und niemand kann sie dir wiedergeben. Ist sie verloren, führt nur eine unverschlüsselte Sicherung oder ein Archiv von früher zurück.',
  damaged: 'Deine Daten lassen sich nicht lesen',
  damagedHow: (why) => `${why} Es wurde nichts geändert.`,
  backup: (when, people, interactions) =>
    `Die neueste unversehrte Sicherung ist vom ${when}. Sie enthält ${people === 1 ? 'eine Person' : `${people} Personen`} und ${interactions === 1 ? 'eine Begegnung' : `${interactions} Begegnungen`}.`,
  keepsDamaged:
    'Die beschädigte Datei bleibt erhalten, falls jemand sie noch richten kann. Was du nach dieser Sicherung getan hast, wäre fort.',
  rescue: 'Diese Sicherung zurückholen',
  rescuing: 'Sie wird zurückgeholt…',
  noBackup: 'Hier ist keine unversehrte Sicherung. Wenn du anderswo eine aufbewahrst: tertius restore DATEI',
  title: 'Passphrase',
  lead: 'Mit einer Passphrase liest niemand etwas, der diese Festplatte oder eine Kopie der Datei in die Hand bekommt. Sie wird bei jedem Start von Tertius und von jedem Befehl erfragt.',
  isOn: 'Deine Daten sind verschlüsselt.',
  isOff:
    'Deine Daten sind nicht verschlüsselt. Auf einer Festplatte, die als Ganzes verschlüsselt ist, genügt das oft.',
  whatItMeans:
    'Ohne die Passphrase kann niemand deine Daten und ihre Sicherungen lesen. Du auch nicht: Sie wird nirgends aufbewahrt, und was mit einer verlorenen Passphrase verschlüsselt ist, ist verloren. Gut sind mehrere Wörter, die nur du zusammenstellen würdest; schreib sie dort auf, wo du solche Dinge aufbewahrst.',
  before: 'Sicherungen und Dateien von früher bleiben, wie sie sind: Lösche, was niemand finden soll.',
  set: 'Mit einer Passphrase verschlüsseln',
  change: 'Die Passphrase ändern',
  remove: 'Nicht mehr verschlüsseln',
  current: 'Passphrase von jetzt',
  next: 'Neue Passphrase',
  again: 'Noch einmal dieselbe',
  length: 'Mindestens 12 Zeichen.',
  differ: 'Die beiden sind nicht gleich; es wurde nichts geändert.',
  working: 'Deine Daten werden neu geschrieben…',
  done: 'Erledigt.',
};
