import type { Words } from '../catalogue.ts';
import { inWords, inWordsFirst } from './number-words.ts';

/** This week. */
export const week: Words['week'] = {
  title: 'Diese Woche',
  question: 'Was zu tun ist, in der Zeit, die du hast',
  todayIs: (weekday) => `heute ist ${weekday}`,
  today: 'Heute',
  anyTime: 'Jederzeit',
  anyTimeCaption: 'diese Woche',
  someoneNew: 'jemand Neues',
  openBrief: 'Vorbereitung öffnen',
  whyNow: 'Warum jetzt',
  commonGround: 'Gemeinsamer Boden',
  commonUnknown: 'Noch keiner bekannt. Frag, woran sie gerade arbeiten.',
  apart: 'Was dich auszeichnet',
  offer: 'Biete zuerst an',
  ask: 'Dann die Bitte',
  noAsk: 'Diesmal keine Bitte.',
  chance: 'Aussicht',
  channel: 'Wie',
  draft: 'Entwurf',
  toSay: 'Was du sagen kannst',
  draftLabel: 'Dein Entwurf',
  edit: 'Bearbeiten',
  editDone: 'Fertig bearbeitet',
  fromTheStart: 'Zurück zum ersten Entwurf',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Das Kopieren ging nicht; markiere stattdessen den Text.',
  mail: 'Im Mailprogramm öffnen',
  about: 'Mehr über',
  done: 'Getan …',
  skip: 'Diese Woche nicht',
  replace: 'Etwas anderes',
  skippedTwice: 'Das hast du zweimal verschoben. Fallen lassen oder auf anderem Weg versuchen?',
  drop: 'Für immer fallen lassen',
  dropOf: (what) => `Für immer fallen lassen: ${what}`,
  otherWay: 'Andere Wege ansehen',
  otherWayOf: (what) => `Andere Wege ansehen: ${what}`,
  never: 'Nie vorschlagen',
  howDone: 'Wie',
  didAnswer: 'Kam eine Antwort?',
  yes: 'Ja',
  no: 'Nein',
  notYet: 'Noch nicht',
  wasUseful: 'War es nützlich?',
  note: 'Was dabei herauskam',
  noteHint: 'Eine Idee, Hilfe, eine Zusage, jemand, den du treffen solltest',
  saveDone: 'Als getan speichern',
  isDone: 'Getan',
  answered: 'mit Antwort',
  notAnswered: 'keine Antwort',
  useful: (words) => `nützlich: ${words.toLowerCase()}`,
  toAnswers: 'Festhalten, was sie sagten',
  toIntroduction: 'Wie es mit der Vermittlung weitergeht',
  toIdea: 'Was sie aus der Idee machten',
  isSkipped: 'Diese Woche nicht.',
  isNever: 'Wird nie wieder vorgeschlagen.',
  isReplaced: 'Für etwas anderes beiseitegelegt.',
  nothingElse: 'Nichts anderes passt in diese Woche; dieser Schritt bleibt, wie er ist.',
  time: 'Zeit',
  timePlanned: (planned, budget) =>
    planned >= budget
      ? `Alle ${budget} Minuten sind verplant.`
      : `${planned} von deinen ${budget} Minuten sind verplant; ${budget - planned} gehören dir.`,
  timeNone: 'Für diese Woche ist keine Zeit vorgesehen.',
  timeOf: (planned, budget) => `${planned} von ${budget} Minuten`,
  minutesChoice: 'Minuten in dieser Woche',
  everyWeek: 'Für jede Woche so lassen',
  everyWeekSaved: 'Von jetzt an jede Woche.',
  load: 'Last und Tempo',
  loadSentence: (planned, limit) =>
    `${planned === 0 ? 'Niemand Neues' : planned === 1 ? 'Ein neuer Mensch' : `${inWordsFirst(planned)} neue Menschen`}, und diese Woche ist Platz für ${limit === 0 ? 'keinen' : limit === 1 ? 'einen' : inWords(limit)}.`,
  loadCaption: (share) => {
    if (share < 0.25) return 'Eine leichte Woche: wenig, das neu ist.';
    if (share < 0.6) return 'Etwa die Hälfte von dem, was du aufnehmen kannst.';
    return share < 0.95 ? 'Das meiste von dem, was du aufnehmen kannst.' : 'So viel, wie du aufnehmen kannst.';
  },
  live: 'Persönlich',
  liveSentence: (live, all) =>
    live === 0
      ? 'Kein Schritt geschieht im Gespräch: alle sind schriftlich.'
      : all === 1
        ? 'Der eine Schritt ist persönlich oder am Telefon.'
        : live === 1
          ? `Einer der ${inWords(all)} Schritte ist persönlich oder am Telefon.`
          : `${inWordsFirst(live)} der ${inWords(all)} Schritte sind persönlich oder am Telefon.`,
  held: 'Zurückgehalten',
  expect: 'Was zu erwarten ist',
  expectSentence: (low, high, all) =>
    all === 1
      ? `Von dem einen kommt ${high === 0 ? 'wohl keine' : low === 1 ? 'wohl eine' : 'vielleicht eine'} Antwort. Das ist normal.`
      : low === high
        ? `Etwa ${answers(low)} auf ${inWords(all)} Nachrichten. Das ist normal.`
        : `${low === 0 ? 'Keine' : inFront(low)} bis ${inWords(high)} von ${inWords(all)} werden antworten. Das ist normal.`,
  beside: 'Eine Frage',
  knowYes: 'Ja',
  knowNo: 'Nein',
  knowUnsure: 'Nicht sicher',
  saidYes: (a, b) => `${a} und ${b} kennen einander.`,
  saidNo: (a, b) => `${a} und ${b} kennen einander nicht.`,
  saidUnsure: 'Also nicht sicher. Es bleibt unbekannt und macht die Spanne breiter.',
  questionAnd: (n) => (n === 1 ? 'Noch eine, wenn du magst.' : `Noch ${inWords(n)}, wenn du magst.`),
  next: 'Nächste Frage',
  rest: 'Darf ruhen',
  tell: 'Gut zu sagen',
  toTriage: 'Mit den wahrscheinlichsten beginnen',
  tellOf: (name) => `Die Angaben zu ${name} öffnen`,
  emptyPeople: 'Hier wird deine Woche stehen, sobald Tertius einige der Menschen kennt, die du kennst.',
  emptyPeopleAct: 'Bring deine Kontakte mit',
  emptyMoves: 'Diese Woche ist nichts zu tun. Auch das ist eine gute Woche.',
  emptyObjectives:
    'Der Plan folgt dem, was du erreichen willst. Sag, was das ist, und jeder Schritt sagt, welchem Ziel er dient.',
  emptyObjectivesAct: 'Sagen, was du erreichen willst',
  triageNeeded: (answered, useful) =>
    answered === 0
      ? `Vernetzt zu sein ist noch keine Beziehung. Sag von ${useful} Menschen, wie nah sie dir stehen, und der Plan beruht auf denen, die du wirklich kennst.`
      : `Du hast für ${answered} Menschen geantwortet; ab ${useful} beruht der Plan auf denen, die du wirklich kennst.`,
  triageAct: 'Mit wem sprichst du wirklich?',
};

function answers(count: number): string {
  if (count === 0) return 'keine Antwort';
  return count === 1 ? 'eine Antwort' : `${inWords(count)} Antworten`;
}

function inFront(count: number): string {
  return count === 1 ? 'Eine' : inWordsFirst(count);
}
