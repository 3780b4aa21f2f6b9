import { counted } from '../../../words/de/phrases.ts';
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
  unknown: 'Tertius kennt dich noch nicht: tertius owner --name "…" --title "…" --company "…"',
  knows: (topics) => `Kennt sich aus mit: ${topics}`,
  writesAs: (addresses) => `Schreibt als ${addresses}`,
};

/** `tertius people` */
export const people: Say['people'] = {
  help: {
    is: 'Menschen suchen, ordnen und filtern',
    query: 'Wörter in Name, Firma, Titel, Notizen',
    group: 'nur wer zu dieser Gruppe gehört',
    label: 'nur wer dieses Etikett trägt',
    function: 'nur wer diese Art Arbeit tut: design, sales, …',
    stage: 'nur diese Stufe der Laufbahn, 1 Studium bis 6 Spitze einer Organisation',
    spoken: 'nur mit wem zuletzt dann gesprochen wurde',
    objective: 'nur wer etwas weiß, das dieses Ziel braucht',
    standing: 'nur Kontakte oder nur mögliche Kontakte',
    sort: 'die Reihenfolge',
    view: 'wie du sie in der App gemerkt hast',
  },
  nobody: 'Niemand gefunden.',
  neverSpoken: 'nie gesprochen',
  noView: (name, kept) =>
    `Keine Ansicht heißt ${name}. ${kept === '' ? 'Noch ist keine gemerkt.' : `Es gibt: ${kept}.`}`,
};

/** `tertius label` */
export const label: Say['label'] = {
  help: {
    is: 'eigene Wörter, unter denen du Menschen führst',
    list: 'die Etiketten, die Menschen tragen, und wie viele jedes tragen',
    add: 'Menschen ein Etikett geben: den genannten, oder allen, auf die etwas zutrifft',
    remove: 'Menschen ein Etikett nehmen: den genannten, oder allen, auf die etwas zutrifft',
    label: 'das Wort',
    people: 'die Nummern, die `tertius people` zeigt',
  },
  none: 'Noch keine Etiketten.',
  nothing: 'Es gab nichts zu ändern.',
  given: (name, people) => `„${name}“ wurde ${people === 1 ? '1 Person' : `${people} Menschen`} gegeben.`,
  taken: (name, people) => `„${name}“ wurde ${people === 1 ? '1 Person' : `${people} Menschen`} genommen.`,
};

/** `tertius person` */
export const person: Say['person'] = {
  help: {
    is: 'eine Person, ganz',
    seeks: 'sagen, was sie sucht, in Wörtern zwischen Kommas; leer nimmt es weg',
    offers: 'sagen, was sie bietet',
    private: 'in allem auslassen, was für andere gemacht wird',
    noPrivate: 'das zurücknehmen',
  },
  wishes: (channel) => `Du wendest dich lieber so an diese Person: ${channel}.`,
  isPrivate: 'Vertraulich: fehlt in allem, was für andere gemacht wird.',
  seeks: (what) => `Sucht: ${what}.`,
  offers: (what) => `Bietet: ${what}.`,
  happened: 'Was zwischen euch geschah',
  others: 'Wen diese Person sonst vielleicht kennt',
  favours: 'Gegeben und bekommen',
  nothingSince: 'Seither hast du nichts gegeben.',
  noCommonGround: 'Gemeinsamer Boden: keiner bekannt.',
  youLearn: (what) => `Du könntest lernen: ${what}.`,
  theyLearn: (what) => `Von dir könnte diese Person lernen: ${what}.`,
  readFrom: (what) => `Gelesen aus: ${what}.`,
  unknown: 'Womit sich diese Person auskennt, ist unbekannt.',
};

/** `tertius forget` */
export const forget: Say['forget'] = {
  help: {
    is: 'eine Person überall und für immer vergessen; spätere Importe lassen sie aus',
  },
  sayYes: (name) => `${name} zu vergessen lässt sich nicht zurücknehmen. Sag --yes, wenn du es meinst.`,
  surely: (name) => `${name} überall vergessen? Das lässt sich nicht zurücknehmen. [j/N] `,
  forgotten: (name) => `${name} ist vergessen.`,
  removed: ({ keys, interactions, favours, links, moves }) =>
    `Entfernt: Kennzeichen ${keys}, Begegnungen ${interactions}, Gefallen ${favours}, Verbindungen ${links}, Schritte ${moves}.`,
  takenOut: ({ sharedInteractions, texts }) =>
    `Herausgenommen aus ${counted(sharedInteractions, 'Begegnung', 'Begegnungen')} mit anderen; geschwärzt in ${counted(texts, 'Text', 'Texten')}.`,
  later: 'Spätere Importe lassen diese Person aus.',
  backups: (count) => `Frühere Sicherungen enthalten diese Person noch (${count}): Lösche die, die du nicht brauchst.`,
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
  one: (name, id) => `${name} (#${id}) ist jetzt eine Person. Um es zurückzunehmen: tertius split ${id}`,
  twoAgain: (one, other) => `${one} und ${other} sind wieder zwei.`,
  two: (one, other) => `${one} und ${other} sind zwei; du wirst nicht wieder gefragt.`,
  askAgain: (one, other) => `Nach ${one} und ${other} kannst du wieder gefragt werden.`,
  or: 'oder',
  counts: (probable, namesakes) =>
    `Wahrscheinlich ein und dieselbe Person: ${counted(probable, 'Paar', 'Paare')}; gleicher Name und wohl zwei: ${counted(namesakes, 'Paar', 'Paare')} (--namesakes).`,
};

/** `tertius set-aside` */
export const setAside: Say['setAside'] = {
  help: {
    is: 'Adressen, die für Automaten, Räume und Verteiler gehalten wurden',
    person: 'sagen, dass eine davon doch ein Mensch ist',
    nobody: 'das zurücknehmen',
  },
  isPerson: (name) =>
    `${name} ist jetzt ein möglicher Kontakt. Importiere die Datei noch einmal, um hereinzuholen, was sie von dieser Person sagt.`,
  again: (name) => `${name} ist wieder beiseitegelegt.`,
  nothing: 'Nichts wurde beiseitegelegt.',
  asYouSaid: 'ein Mensch, wie du gesagt hast',
  afterAll: 'Eine davon ist doch ein Mensch? tertius set-aside --person ID',
};

/** `tertius triage` */
export const triage: Say['triage'] = {
  help: {
    is: 'mit wem sprichst du wirklich? Eine Taste pro Antwort',
    list: 'nur auflisten, nach wem gefragt würde',
    answer: 'ohne Nachfrage antworten: 0 zählt nicht … 4 sehr nah, oder skip',
    add: 'mit Namen beginnen, die dir einfallen',
  },
  write: 'Schreib die Nummer der Person und 0 bis 4, oder skip, wie 12=3.',
  keys: 'Wie nah seid ihr euch? 0 zählt nicht · 1 entfernt · 2 bekannt · 3 nah · 4 sehr nah · s auslassen · u zurück · q aufhören',
  of: (answered, usefulAfter) => `${answered} von ${usefulAfter}`,
  skipped: 'ausgelassen',
  counts: (answered, remaining, still) =>
    `${counted(answered, 'Antwort', 'Antworten')}, ${remaining} noch zu fragen.${still > 0 ? ` Nach ${still} weiteren taugt der Plan.` : ''}`,
};

/** `tertius ask` */
export const ask: Say['ask'] = {
  help: {
    is: 'die wenigen Fragen, deren Antworten am meisten klären, eine Taste für jede',
    list: 'nur auflisten',
    answer: 'ohne Nachfrage antworten: person:12=engineering, company:acme=pharma, oder skip',
    undo: 'Antworten zurücknehmen',
  },
  write: 'Schreib die Frage und ihre Antwort, wie person:12=engineering oder person:12=skip.',
  keys: 'Eine Taste antwortet. s nicht sicher · u zurück · q aufhören',
  nothing: 'Nichts zu fragen: Was die Menschen machen, ist gut genug bekannt.',
  more: (count) => `${count} weitere, die weniger klären.`,
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
  nothing: 'Du hast noch nichts zu Stellenbezeichnungen oder Firmen gesagt.',
  takenBack: (id) => `${id}: zurückgenommen.`,
};
