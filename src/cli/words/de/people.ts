import type { Say } from '../words.ts';

/** `tertius owner` */
export const owner: Say['owner'] = {
  help: {
    is: 'sagen, wer du bist, oder sehen, was Tertius von dir weiß',
    name: 'dein Name',
    title: 'was du machst',
    company: 'wo',
    seniority: 'Stufe der Laufbahn, 1 Studium bis 6 Spitze einer Organisation',
    knows: 'womit du dich auskennst',
    email: 'deine Adressen: alle, statt der bisher bekannten',
  },
};

/** `tertius people` */
export const people: Say['people'] = {
  help: {
    is: 'Menschen suchen, ordnen und filtern',
    query: 'Wörter in Name, Firma, Titel, Notizen',
    group: 'nur wer zu dieser Gruppe gehört',
    standing: 'nur Kontakte oder nur mögliche Kontakte',
    sort: 'die Reihenfolge',
  },
};

/** `tertius person` */
export const person: Say['person'] = {
  help: {
    is: 'eine Person, ganz',
    seeks: 'sagen, was sie sucht, in Wörtern zwischen Kommas; leer nimmt es weg',
    offers: 'sagen, was sie bietet',
  },
};

/** `tertius forget` */
export const forget: Say['forget'] = {
  help: {
    is: 'eine Person überall und für immer vergessen; spätere Importe lassen sie aus',
  },
};

/** `tertius duplicates|merge|split|dismiss` */
export const duplicates: Say['duplicates'] = {
  help: {
    duplicates: {
      is: 'Menschen, die vielleicht ein und dieselbe Person sind, mit Gründen',
      namesakes: 'die mit gleichem Namen, bei denen etwas sagt, dass sie zwei sind',
    },
    merge: {
      is: 'aus zweien eine Person machen; tertius split nimmt es zurück',
      kept: 'die Nummer der Person, die bleibt',
      gone: 'die Nummer der Person, die dieselbe ist',
    },
    split: {
      is: 'eine Person wieder in die zwei trennen, die zusammengelegt wurden',
      id: 'die Nummer der Person',
    },
    dismiss: {
      is: 'sagen, dass zwei, die sich gleichen, zwei sind',
      a: 'die Nummer der einen',
      b: 'die Nummer der anderen',
      undo: 'das zurücknehmen',
    },
  },
};

/** `tertius set-aside` */
export const setAside: Say['setAside'] = {
  help: {
    is: 'Adressen, die für Automaten, Räume und Verteiler gehalten wurden',
    person: 'sagen, dass eine davon doch ein Mensch ist',
    nobody: 'das zurücknehmen',
  },
};

/** `tertius triage` */
export const triage: Say['triage'] = {
  help: {
    is: 'mit wem sprichst du wirklich? Eine Taste pro Antwort',
    list: 'nur auflisten, nach wem gefragt würde',
    answer: 'ohne Nachfrage antworten: 0 zählt nicht … 4 sehr nah, oder skip',
    add: 'mit Namen beginnen, die dir einfallen',
  },
};

/** `tertius ask` */
export const ask: Say['ask'] = {
  help: {
    is: 'die wenigen Fragen, deren Antworten am meisten klären, eine Taste für jede',
    list: 'nur auflisten',
    answer: 'ohne Nachfrage antworten: person:12=engineering, company:acme=pharma, oder skip',
    undo: 'Antworten zurücknehmen',
  },
};

/** `tertius knowledge` */
export const knowledge: Say['knowledge'] = {
  help: {
    is: 'sagen, was Stellenbezeichnungen und Firmen bedeuten; dein Wort gilt',
    add: {
      is: 'so: add title "Brand Manager" marketing, oder: add company Acme pharma',
      kind: 'was die Wörter sind',
      words: 'Wörter einer Stellenbezeichnung oder der Name einer Firma',
      means: 'ein Arbeitsbereich für eine Stellenbezeichnung, eine Branche für eine Firma',
    },
    list: {
      is: 'alles, was du gesagt hast, jeweils mit dem Namen, unter dem du es wegnimmst',
    },
    remove: {
      is: 'zurücknehmen, was du gesagt hast',
      id: 'der Name, den `tertius knowledge list` zeigt',
    },
  },
};
