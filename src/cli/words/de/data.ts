import type { RestorePreview } from '../../../contract/out-shapes.ts';
import { counted } from '../../../words/de/phrases.ts';
import type { Say } from '../words.ts';

/** What an export holds. */
const HELD: Readonly<Record<string, string>> = {
  people: 'Menschen',
  'ties and links': 'Beziehungen und Verbindungen',
  rows: 'Zeilen',
  interactions: 'Begegnungen',
  moves: 'Schritte',
  withheld: 'zurückgehalten',
};

const PARTS: Readonly<Record<RestorePreview['parts'][number], string>> = {
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
};

/** `tertius import` */
export const importing: Say['importing'] = {
  help: {
    is: 'hereinholen, was du hast: einen Export von LinkedIn, Kontakte, Kalender, Postfächer, Listen von Teilnehmenden',
    file: 'Dateien, die gelesen werden, oder Ordner mit Dateien: ein Maildir, ein ausgepackter Export',
    dryRun: 'sagen, was geschähe, und nichts speichern',
    map: (fields) => `was in einer Spalte einer Tabelle steht: ${fields}`,
  },
  writeMap: 'Schreib es als SPALTE=FELD, wie in --map "Name=name".',
  records: (count) => counted(count, 'Eintrag', 'Einträge'),
  lanes: ({ created, updated, unchanged, asked, ignored, rejected }) =>
    `${created} neu, ${updated} geändert, ${unchanged} unverändert, ${asked} noch zu fragen, ${ignored} beiseitegelassen, ${rejected} nicht verstanden`,
  leftAside: (count, reason) => `${count} beiseitegelassen: ${reason}`,
  notNeeded: (count) => `Nicht gebraucht: ${counted(count, 'Datei', 'Dateien')}`,
  outcome: ({ isTrial, people, spokenWith }) =>
    `${isTrial ? 'Nichts wurde gespeichert. Du wüsstest dann' : 'Du weißt jetzt'} von ${counted(people, 'Person', 'Personen')}; mit ${spokenWith} davon ist etwas Wirkliches geschehen.`,
  connectionsGone: (count) =>
    `${count === 1 ? 'Eine bekannte Verbindung fehlt' : `${count} bekannte Verbindungen fehlen`} in diesem Export; niemand wurde entfernt.`,
  takeBack: (batch) => `Um es zurückzunehmen: tertius undo ${batch}`,
  columns: (columns) => `Spalten: ${columns}`,
  kept: (columns, first) => `Bei der Person aufbewahrt: ${columns}. Genauer sagst du es mit --map "${first}=title".`,
};

/** `tertius undo` */
export const undo: Say['undo'] = {
  help: {
    is: 'einen Import zurücknehmen; was du seither geändert hast, bleibt',
    import: 'die Nummer, die der Import genannt hat',
  },
  undone: (batch, people, interactions) =>
    `Import ${batch} ist zurückgenommen: ${counted(people, 'Person', 'Personen')} und ${counted(interactions, 'Begegnung', 'Begegnungen')} sind wieder weg.`,
};

/** `tertius export` */
export const exporting: Say['exporting'] = {
  help: {
    is: 'alles mitnehmen: Menschen, das Netzwerk mit seinen Maßen, was geschehen ist',
    file: 'die Datei, die geschrieben wird; ihre Endung sagt das Format',
    format: 'was geschrieben wird',
    vcardVersion: 'der Visitenkarten',
    withPrivate: 'mit denen, die du vertraulich hältst (das Archiv enthält sie immer)',
  },
  unclear: (file, endings) =>
    `Was ${file} werden soll, ist nicht klar. Lass es auf ${endings} enden, oder sag es mit --format.`,
  wrote: (file, holds) =>
    `${file} ist geschrieben: ${holds.map(({ what, count }) => `${count} ${HELD[what] ?? what}`).join(', ')}.`,
};

/** `tertius backup` */
export const backup: Say['backup'] = {
  help: {
    is: 'alle Daten in eine Datei schreiben, auch während Tertius läuft',
    file: 'die Datei, die geschrieben wird; ohne Angabe im Ordner der Daten',
    encrypt: 'mit einem Kennwort: TERTIUS_PASSPHRASE, oder getippt; auch wo die Datei auf .age endet',
    list: 'nur die Sicherungen im Ordner der Daten auflisten',
    remove: 'eine davon für immer löschen',
  },
  theBackup: 'Die Sicherung',
  none: 'Es gibt noch keine Sicherung.',
  encrypted: 'verschlüsselt',
  wrote: (file, isEncrypted) =>
    `${file} ist geschrieben${isEncrypted ? ', verschlüsselt: Ohne das Kennwort kann niemand sie lesen' : ''}.`,
  bringBack: (file) => `Um sie zurückzuholen: tertius restore ${file}`,
};

/** `tertius restore` */
export const restore: Say['restore'] = {
  help: {
    is: 'eine Sicherung an die Stelle der Daten setzen; was dort steht, wird aufbewahrt',
    file: 'eine Sicherung oder ein Archiv',
    dryRun: 'nur sagen, was sich ändern würde',
  },
  restored: (file) => `Alles ist, wie es in ${file} war.`,
  replaced: (file) => `Was vorher dort stand, ist aufbewahrt in ${file}.`,
  holds: (file, before, now) => `${file} enthält ${amount(before)}; hier sind ${now === null ? 'keine' : amount(now)}.`,
  going: 'Menschen hier, die gehen würden:',
  coming: 'Menschen, die zurückkommen würden:',
  differing: 'Menschen, über die anderes bekannt war:',
  interactions: (going, coming) => `Begegnungen: ${going} würden gehen, ${coming} zurückkommen.`,
  otherwise: (parts) => `Anders außerdem: ${parts.map((part) => PARTS[part]).join(', ')}.`,
  forgotten: (count) => `Menschen, die du seither vergessen hast, und bei denen es bleibt: ${count}.`,
  unchanged: 'Nichts wurde geändert.',
};

/** `tertius passphrase` */
export const passphrase: Say['passphrase'] = {
  help: {
    is: 'die Daten auf dieser Festplatte mit einem Kennwort verschlüsseln',
    show: {
      is: 'ob die Daten verschlüsselt sind',
    },
    set: {
      is: 'die Daten verschlüsseln oder das Kennwort ändern: TERTIUS_NEW_PASSPHRASE, oder getippt',
    },
    remove: {
      is: 'die Daten entschlüsseln',
    },
  },
  current: 'Jetziges Kennwort: ',
  dataFolder: 'dem Ordner der Daten',
  fresh: 'Neues Kennwort: ',
  needed:
    'Es braucht ein neues Kennwort. Setz TERTIUS_NEW_PASSPHRASE, oder ruf den Befehl in einem Terminal auf und tipp es dort.',
  differ: 'Die beiden Kennwörter sind verschieden; nichts wurde geändert.',
  keptNowhere:
    'Das Kennwort wird nirgends aufbewahrt, und niemand kann es dir wiedergeben: Ohne es sind die Daten und ihre Sicherungen verloren.',
  earlier:
    'Frühere Sicherungen und Dateien sind, wie sie waren. tertius backup --list zeigt, welche verschlüsselt sind.',
  encrypted: 'Die Daten sind verschlüsselt.',
  open: 'Die Daten sind nicht verschlüsselt.',
};

const holding = ({ people, interactions }: { readonly people: number; readonly interactions: number }): string =>
  `${people} ${people === 1 ? 'Person' : 'Menschen'}, ${interactions} ${interactions === 1 ? 'Begegnung' : 'Begegnungen'}`;

/** `tertius workspace` */
export const workspace: Say['workspace'] = {
  help: {
    is: 'die Arbeitsbereiche einer PostgreSQL-Datenbank, für alle, die sie betreiben',
    list: {
      is: 'alle Arbeitsbereiche der Datenbank und wie viel in ihnen ist',
    },
    remove: {
      is: 'einen Arbeitsbereich mit allem darin für immer entfernen',
      name: 'der Name, den `tertius workspace list` zeigt',
    },
  },
  none: 'In dieser Datenbank gibt es noch keinen Arbeitsbereich.',
  holds: holding,
  sayYes: (name, holds) =>
    `Den Arbeitsbereich ${name} (${holding(holds)}) zu entfernen lässt sich nicht zurücknehmen. Sag --yes, wenn du es meinst.`,
  surely: (name, holds) =>
    `Den Arbeitsbereich ${name} mit ${holding(holds)} entfernen? Das lässt sich nicht zurücknehmen. [j/N] `,
  removed: (name, holds) => `Der Arbeitsbereich ${name} ist entfernt (${holding(holds)}).`,
  stays: (name) => `Sicherungen davon in workspaces/${name} eines Datenordners bleiben, bis du sie löschst.`,
};

/** `tertius token` */
export const token: Say['token'] = {
  help: {
    is: 'Zugang zur API für andere Programme auf diesem Rechner',
    list: {
      is: 'welche Programme Zugang haben',
    },
    make: {
      is: 'einen Zugangsschlüssel machen; er wird nur dieses eine Mal gezeigt',
      name: 'das Programm, das ihn bekommt',
      write: 'es darf auch ändern, nicht nur lesen',
    },
    revoke: {
      is: 'einen Zugangsschlüssel beenden',
      id: 'die Nummer, die `tertius token list` zeigt',
    },
  },
  none: 'Kein Programm hat Zugang. Gib ihn einem: tertius token make NAME',
  made: (day) => `gemacht ${day}`,
  used: (day) => (day === null ? 'nie genutzt' : `genutzt ${day}`),
  once: 'Er wird nur dieses eine Mal gezeigt. Ein Programm schickt ihn mit jeder Anfrage, während Tertius läuft:',
  whoever: 'Wer ihn hat, kann dein Netzwerk lesen, bis du ihn beendest: tertius token revoke',
};

/** `tertius serve` */
export const serve: Say['serve'] = {
  help: {
    is: 'die App auf diesem Rechner starten und ihre Adresse ausgeben',
  },
};

/** `tertius demo` */
export const demo: Say['demo'] = {
  help: {
    is: 'dich in einem Beispielnetzwerk erfundener Menschen umsehen, in einem eigenen Ordner',
  },
};

/** `tertius calendar` */
export const calendar: Say['calendar'] = {
  help: {
    is: 'wann du nicht frei bist, nach deinen eigenen Kalendern',
    list: {
      is: 'die Kalender, die sagen, wann du nicht frei bist',
    },
    add: {
      is: 'die belegten Zeiten einer .ics-Datei übernehmen, und nichts sonst davon',
      file: 'wie Kalenderprogramme sie ausgeben',
      watch: 'die Datei vor jedem Plan neu ansehen',
    },
    subscribe: {
      is: 'die belegten Zeiten eines Kalenders im Netz übernehmen; jetzt gelesen, und von selbst nur, wenn du sagst, wie oft',
      address: 'https, http oder webcal',
      name: 'wie er heißen soll',
      every: 'von selbst lesen, während die App läuft',
    },
    refresh: {
      is: 'jetzt neu lesen, was du abonniert hast',
      id: 'einen davon',
    },
    schedule: {
      is: 'wie oft ein Kalender von selbst gelesen wird, während die App läuft',
      often: 'hour (jede Stunde), day (jeden Tag) oder never (nie)',
    },
    remove: {
      is: 'einen Kalender und seine belegten Zeiten vergessen',
    },
  },
  none: 'Kein Kalender sagt, wann du belegt bist. Füg einen hinzu: tertius calendar add kalender.ics',
  ahead: (count, readOn) => `${counted(count, 'belegte Zeit', 'belegte Zeiten')} voraus, gelesen am ${readOn}`,
  watched: 'vor jedem Plan neu angesehen',
  from: (host, every) =>
    `von ${host}, ${{ never: 'nur wenn du es sagst', hour: 'jede Stunde', day: 'jeden Tag' }[every]}`,
};

function amount({ people, interactions }: RestorePreview['before']): string {
  return `${counted(people, 'Person', 'Personen')} und ${counted(interactions, 'Begegnung', 'Begegnungen')}`;
}
