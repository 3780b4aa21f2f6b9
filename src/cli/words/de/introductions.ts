import { counted } from '../../../words/de/phrases.ts';
import type { Say } from '../words.ts';

/** `tertius intro` */
export const intro: Say['intro'] = {
  help: {
    is: 'Vermittlungen: Wege zu jemandem, und wie weit jede gekommen ist',
    find: {
      is: 'wen du um eine Vermittlung bittest, zu einer Person, einer Firma, einer Gruppe oder einem Wissensgebiet',
      target: 'Nummer oder Name einer Person, eine Firma, eine Gruppe, oder womit sich jemand auskennen soll',
      as: 'was die Wörter bedeuten, wo sie mehreres bedeuten könnten',
    },
    list: {
      is: 'Vermittlungen, die unterwegs sind; --all auch die beendeten',
      all: 'auch die beendeten',
    },
    pairs: {
      is: 'welche deiner Kontakte du miteinander bekannt machen könntest',
    },
    show: {
      is: 'eine Vermittlung, mit den Worten dafür',
      language: 'in der die Worte stehen',
    },
    number: 'die Nummer, die `tertius intro list` zeigt',
    keep: {
      is: 'eine Vermittlung merken, die du erwägst',
      people:
        'die Nummern derer, die du fragst, der Reihe nach, und zuletzt der Person; wie `tertius people` sie zeigt',
      two: 'du machst die beiden miteinander bekannt',
    },
    step: {
      is: 'sagen, wie weit eine Vermittlung gekommen ist',
      with: 'wo du zwei bekannt machst: wer gefragt wurde oder geantwortet hat',
    },
    undo: {
      is: 'das letzte solche Wort zurücknehmen',
    },
    return: {
      is: 'eine gelungene Vermittlung unter dem festhalten, was zurückkam; tertius returns zeigt es',
      text: 'in deinen eigenen Worten',
    },
    note: {
      is: 'etwas zu einer Vermittlung notieren; "" nimmt es weg',
    },
    remove: {
      is: 'eine Vermittlung wegnehmen, mit dem, als was sie zählte',
    },
  },
  you: 'Du',
  together: (names) => names.join(' und '),
  gone: (id) => `Vermittlung ${id} ist weg.`,
  to: (names) => `An ${names}:`,
  none: 'Keine Vermittlung ist unterwegs. Such einen Weg zu jemandem: tertius intro "…"',
  returned: (id) => `Unter dem, was zurückkam (Nummer ${id} von \`tertius returns list\`)`,
  noted: (note) => `Notiz: ${note}`,
  whomToAsk: 'Wen du nach jemandem fragst, von dem du noch nichts weißt',
  notNow: 'Jetzt nicht',
};

/** `tertius pool` */
export const pool: Say['pool'] = {
  help: {
    is: 'Vermittlungen zwischen deinem Netzwerk und dem von jemand anderem finden',
    export: {
      is: 'als Prüfsummen schreiben, wen du wirklich kennst, für jemanden, der das Kennwort hat: TERTIUS_PASSPHRASE, oder getippt',
      file: 'die Datei, die geschrieben wird',
      names: 'Menschen auch nur nach dem Namen nennen: leichter zu finden, und leichter zu erraten',
    },
    compare: {
      is: 'wen du und die Person, die eine Datei geschrieben hat, beide kennen, wen sie vermitteln könnte, und welche der Gesuchten sie kennt; nichts wird gespeichert',
      file: 'eine Datei, die jemand anderes mit `tertius pool export` geschrieben hat',
      target: 'kennt sie „Name, Arbeitgeber“, eine E-Mail-Adresse oder ein Profil bei LinkedIn? So oft du magst',
    },
  },
  wrote: (file, people) =>
    `${file} ist geschrieben: ${counted(people, 'Person, die', 'Personen, die')} du wirklich kennst, als Prüfsummen.`,
  leftOut: (count) =>
    `${counted(count, 'weitere fehlt', 'weitere fehlen')} darin: keine eigene Adresse, und kein eigener Name mit Arbeitgeber.`,
  sendApart:
    'Wer die Datei und das Kennwort hat, kann Namen daran ausprobieren: Schick die beiden auf verschiedenen Wegen.',
  nobody: 'Von niemandem ist bekannt, dass ihr ihn beide kennt.',
  both: (count) => `Wen ihr beide kennt: ${count}`,
  you: (band) => `du: ${band}`,
  they: (band) => `dort: ${band}`,
  throughThem: 'Von wem du nur weißt, und wen sie vermitteln könnten',
  targets: 'Nach wem du gefragt hast',
  theyKnow: (band, same) => `dort bekannt: ${band} (${same})`,
  unknown: 'dort nicht bekannt, soweit die Datei es sagt',
  cannotTell:
    'nicht zu sagen: Die Datei nennt niemanden nur nach dem Namen; füg nach einem Komma einen Arbeitgeber hinzu',
  same: {
    email: 'gleiche E-Mail-Adresse',
    linkedin: 'gleiches Profil',
    phone: 'gleiche Nummer',
    employer: 'gleicher Name und Arbeitgeber',
    name: 'gleicher Name, vielleicht jemand anderes',
  },
};
