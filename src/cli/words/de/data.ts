import type { Say } from '../words.ts';

/** `tertius import` */
export const importing: Say['importing'] = {
  help: {
    is: 'hereinholen, was du hast: einen Export von LinkedIn, Kontakte, Kalender, Postfächer, Listen von Teilnehmenden',
    file: 'Dateien, die gelesen werden, oder Ordner mit Dateien: ein Maildir, ein ausgepackter Export',
    dryRun: 'sagen, was geschähe, und nichts speichern',
    map: (fields) => `was in einer Spalte einer Tabelle steht: ${fields}`,
  },
};

/** `tertius undo` */
export const undo: Say['undo'] = {
  help: {
    is: 'einen Import zurücknehmen; was du seither geändert hast, bleibt',
    import: 'die Nummer, die der Import genannt hat',
  },
};

/** `tertius export` */
export const exporting: Say['exporting'] = {
  help: {
    is: 'alles mitnehmen: Menschen, das Netzwerk mit seinen Maßen, was geschehen ist',
    file: 'die Datei, die geschrieben wird; ihre Endung sagt das Format',
    format: 'was geschrieben wird',
    vcardVersion: 'der Visitenkarten',
  },
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
};

/** `tertius restore` */
export const restore: Say['restore'] = {
  help: {
    is: 'eine Sicherung an die Stelle der Daten setzen; was dort steht, wird aufbewahrt',
    file: 'eine Sicherung oder ein Archiv',
    dryRun: 'nur sagen, was sich ändern würde',
  },
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
};
