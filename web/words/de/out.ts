import type { Words } from '../catalogue.ts';

/** Taking everything out, and backups, in Settings. */
export const out: Words['out'] = {
  title: 'Nimm alles mit',
  lead: 'Alles hier gehört dir, in Formaten, die andere Programme lesen. Nichts bleibt weg.',
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
  none: 'Es gibt noch keine Sicherung.',
  kinds: {
    asked: 'von dir angelegt',
    daily: 'von selbst angelegt',
    replaced: 'was hier war, bevor eine Sicherung zurückkam',
  },
  encrypted: 'verschlüsselt; zurückholen mit: tertius restore und der Passphrase',
  restore: 'Zurückholen',
  restoreOf: (when) => `Die Sicherung vom ${when} zurückholen`,
  sure: (when) =>
    `Alles wird sein, wie es am ${when} war. Was jetzt hier ist, bleibt als Sicherung erhalten, damit sich das rückgängig machen lässt.`,
  yes: 'Ja, zurückholen',
  no: 'So lassen',
};
