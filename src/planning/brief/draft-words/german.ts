import { germanField } from '../../../words/de/field-names.ts';
import { dative, germanSpan } from '../../../words/de/german-span.ts';
import type { DraftWords } from './draft-words.ts';

/** Drafts in German, with the formal address: whoever is on first terms changes two words. */
export const GERMAN: DraftWords = {
  greeting: (name, isKnown) => (isKnown ? `Hallo ${name},` : `Guten Tag ${name},`),
  span: germanSpan,
  again: (span) => `seit unserem letzten Austausch ${span.startsWith('ein') ? 'ist' : 'sind'} ${span} vergangen.`,
  connected: 'wir sind vernetzt, haben aber noch nie richtig miteinander gesprochen.',
  unmet: 'wir kennen uns noch nicht.',
  role: (role) => `Zu mir: ${role}.`,
  at: 'bei',
  shared: (topic) => `Wir kennen uns beide mit ${germanField(topic)} aus.`,
  own: (topic) => `Ich kenne mich mit ${germanField(topic)} aus, falls Ihnen das einmal nützt.`,
  news: 'ich habe gerade die gute Nachricht gesehen: herzlichen Glückwunsch!',
  firstDays: 'Ich hoffe, die ersten Tage sind gute.',
  something: (topic) =>
    `hier ist etwas${topic === undefined ? '' : ` zu ${germanField(topic)}`}, bei dem ich an Sie denken musste.`,
  noAnswer: 'Eine Antwort ist nicht nötig.',
  askCall: (matter) => `Hätten Sie eine Viertelstunde für ein Telefonat${about(matter)}?`,
  askTalk: (matter) => `Hätten Sie Zeit für ein Gespräch${about(matter)}?`,
  askView: (matter) => `Darf ich Sie fragen, was Sie ${matter === undefined ? 'darüber' : `über ${matter}`} denken?`,
  oneLine: 'Eine Zeile genügt.',
  howAreYou: 'Wie geht es Ihnen, und woran arbeiten Sie gerade?',
  noLongAnswer: 'Eine lange Antwort muss es nicht sein.',
  introduceMe: (target) => `würden Sie mich mit ${target} bekannt machen? Ein Nein ist völlig in Ordnung.`,
  askThemFirst: 'Fragen Sie dort bitte zuerst nach, ob es recht ist.',
  somebodyAsks: (owner, role, matter) =>
    `ich kenne ${owner}${role === undefined ? '' : ` (${role})`}; dort würde man gern kurz mit Ihnen sprechen${about(matter)}.`,
  theyBring: (topic) => `Im Gegenzug gibt es Wissen über ${germanField(topic)}.`,
  mayConnect: 'Darf ich den Kontakt herstellen? Ein Nein ist völlig in Ordnung.',
  forward: (owner, role, matter) =>
    `Zum Weiterleiten: ${owner}${role === undefined ? '' : `, ${role},`} würde gern kurz sprechen${about(matter)}.`,
  inReturn: (topic) => `Im Gegenzug gebe ich gern weiter, was ich über ${germanField(topic)} weiß.`,
  introduce: (other, role) =>
    `darf ich Sie mit ${other}${role === undefined ? '' : ` (${role})`} bekannt machen? Ich glaube, Sie beide hätten einander viel zu sagen.`,
  mayDecline: 'Wenn es gerade nicht passt, sagen Sie es einfach.',
  onlyIfBoth: 'Ihren Namen gebe ich nur weiter, wenn Sie beide möchten.',
  both: (one, other) => `${one}, hallo ${other}`,
  meetEachOther: 'da Sie beide Ja gesagt haben, mache ich Sie bekannt.',
  presented: (name, role) => (role === undefined ? `Das ist ${name}.` : `Das ist ${name} (${role}).`),
  restIsYours: 'Alles Weitere überlasse ich Ihnen beiden.',
  promised: (what) => `ich habe Ihnen etwas versprochen und es nicht vergessen: ${what}.`,
  passOn: (matter) =>
    `darf ich Ihnen von einer Idee${about(matter)} erzählen, zum Weitersagen, wenn sie Ihnen gefällt?`,
  points: {
    news: 'Sagen, was die Nachricht für dich bedeutet; fragen, wie die ersten Tage sind.',
    leftOff: (span) => `Anknüpfen, wo ihr vor ${dative(span)} aufgehört habt.`,
    busyWith: (name) => `Fragen, womit ${name} gerade beschäftigt ist.`,
    offer: (topic) => `Anbieten, was du über ${germanField(topic)} weißt.`,
    ask: (name, matter) =>
      matter === undefined
        ? `Eine Frage: Woran arbeitet ${name}, das andere unterschätzen?`
        : `Eine Frage: Was würde ${name} bei ${matter} zuerst ansehen?`,
    noAsk: 'Diesmal um nichts bitten.',
  },
};

function about(matter: string | undefined): string {
  return matter === undefined ? '' : ` über ${matter}`;
}
