import type { Words } from '../catalogue.ts';
import { counted, inOne, someOf } from './number-words.ts';

/** Taking everything out, and backups, in Settings. */
export const out: Words['out'] = {
  title: 'Nimm alles mit',
  lead: 'Alles hier gehört dir, in Formaten, die andere Programme lesen. Das Archiv lässt nichts weg.',
  withPrivate: 'Mit denen, die du vertraulich hältst, auch in dem, was für andere Programme ist',
  formats: {
    archive: 'Alles, als Archiv',
    csv: 'Menschen, als Tabelle',
    vcard: 'Menschen, als Visitenkarten',
    graphml: 'Das Netzwerk, als GraphML',
    gexf: 'Das Netzwerk, als GEXF',
    ics: 'Was geschehen ist, als Kalender',
  },
  backups: 'Sicherungen',
  backupsLead:
    'An jedem Tag, an dem Tertius läuft, legt es eine Sicherung neben deine Daten: sieben Tage, vier Wochen, zwölf Monate. Bewahre auch anderswo eine auf, falls die Festplatte verloren geht.',
  make: 'Jetzt eine Sicherung anlegen',
  making: 'Sie wird angelegt…',
  encrypt: 'Mit einem Kennwort verschlüsseln',
  lostPassphrase:
    'Wer diese Sicherung findet, kann ohne das Kennwort nichts lesen. Du auch nicht: Es wird nirgends aufbewahrt, niemand kann es dir wiedergeben, und eine Sicherung, deren Kennwort verloren ist, ist verloren. Gut sind mehrere Wörter, die nur du zusammenstellen würdest; schreib sie dort auf, wo du solche Dinge aufbewahrst.',
  passphrase: 'Kennwort',
  passphraseAgain: 'Noch einmal dasselbe',
  differ: 'Die beiden sind nicht gleich; es wurde noch nichts angelegt.',
  makeEncrypted: 'Jetzt eine verschlüsselte Sicherung anlegen',
  none: 'Es gibt noch keine Sicherung.',
  kinds: {
    asked: 'von dir angelegt',
    daily: 'von selbst angelegt',
    replaced: 'was hier war, bevor eine Sicherung zurückkam',
  },
  encrypted: 'verschlüsselt',
  restore: 'Zurückholen',
  restoreOf: (when) => `Die Sicherung vom ${when} zurückholen`,
  sure: (when) =>
    `Alles wird sein, wie es am ${when} war. Was jetzt hier ist, bleibt als Sicherung erhalten, damit sich das rückgängig machen lässt.`,
  passphraseOf: 'Kennwort dieser Sicherung',
  look: 'Nachsehen, was sich ändern würde',
  looking: 'Es wird nachgesehen…',
  holds: (people, interactions) =>
    `Sie enthält ${counted(people, 'Person', 'Personen')} und ${counted(interactions, 'Begegnung', 'Begegnungen')}.`,
  same: 'Was jetzt hier ist, ist dasselbe.',
  going: (people) =>
    `${counted(people.count, 'Person, die später hinzukam, würde', 'Personen, die später hinzukamen, würden')} gehen: ${someOf(people)}.`,
  coming: (people) => `${counted(people.count, 'Person würde', 'Personen würden')} zurückkommen: ${someOf(people)}.`,
  differing: (people) => `Über ${counted(people.count, 'Person', 'Personen')} weiß sie anderes: ${someOf(people)}.`,
  interactionsGoing: (number) => `${counted(number, 'Begegnung seither würde', 'Begegnungen seither würden')} gehen.`,
  interactionsComing: (number) => `${counted(number, 'Begegnung würde', 'Begegnungen würden')} zurückkommen.`,
  otherwise: (parts) => `Anders außerdem: ${inOne(parts)}.`,
  parts: {
    objectives: 'Ziele',
    ideas: 'Ideen',
    questions: 'Fragen',
    favours: 'Gefallen',
    promises: 'Zusagen',
    introductions: 'Vermittlungen',
    events: 'Veranstaltungen',
    returns: 'was zurückkam',
    weeks: 'Wochen und was du darin entschieden hast',
    answers: 'deine Antworten über Menschen und Gruppen',
    settings: 'Einstellungen',
  },
  stayForgotten: (number) =>
    `${counted(number, 'Person darin hast du', 'Personen darin hast du')} seither vergessen lassen; dabei bleibt es.`,
  remove: 'Löschen',
  removeOf: (when) => `Die Sicherung vom ${when} löschen`,
  sureToRemove: 'Die Datei ist dann endgültig weg. Sonst ändert sich nichts.',
  yesRemove: 'Ja, löschen',
  yes: 'Ja, zurückholen',
  no: 'So lassen',
};
