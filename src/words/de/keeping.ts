import type { Texts } from '../words.ts';
import { germanField } from './field-names.ts';
import { ago, counted, every, inWords, spanAccusative, spanDative } from './phrases.ts';

/** Whom to keep in touch with, and news of people. */
export const keeping: Texts['keeping'] = {
  noExchange: 'Kein Austausch ist festgehalten.',
  spokeAt: (days, event) => `Ihr habt ${ago(days)} bei „${event}“ gesprochen.`,
  metAgo: (days) => `Ihr habt euch ${ago(days)} kennengelernt und seither keinen Kontakt gehabt.`,
  lastInTouch: (days) => `Zuletzt hattet ihr ${ago(days)} Kontakt.`,
  own: (days) => `Ihr wollt etwa ${every(days)} voneinander hören.`,
  saidFollowUp: 'Du hast gesagt, dass du dich meldest.',
  secondWord: 'Ein zweites Wort gibt einer Bekanntschaft Bestand.',
  core: (days) => `Ihr seid euch sehr nah: Ein Wort etwa ${every(days)} tut gut.`,
  key: (days) => `Du willst diese Beziehung eng halten: Ein Wort etwa ${every(days)} tut gut.`,
  fewOthers: (days) =>
    `Von denen, mit denen du sprichst, kennen wohl nur wenige diese Person; ein Wort etwa ${every(days)} erhält so eine Beziehung.`,
  bridge: (ties, circle, days) =>
    `${ties === 1 ? 'Deine einzige Beziehung' : `Eine von deinen ${inWords(ties)} Beziehungen`} zu dieser Gruppe: ${germanField(circle)}; ein Wort etwa ${every(days)} erhält sie.`,
  wide: (days) => `Eine Zeile etwa ${every(days)} bewahrt eine Beziehung vor dem Einschlafen.`,
  resting: 'Du lässt sie ruhen, darum hat sie doppelt so viel Zeit.',
  paused: (days) => `Du lässt noch ${spanAccusative(days)} Ruhe.`,
  lately: 'Du hast dich zuletzt gemeldet; lass ein wenig Zeit.',
  quiet: 'Es ist still geworden, und niemand muss hinterherlaufen.',
  suitsIn: (days) => `In ${spanDative(days)} passt ein Wort.`,
  today: 'Heute ist ein guter Tag für ein Wort.',
  neverTooLate: 'Für eine Zeile ist es nie zu spät.',
  suitsNow: (days) => `Jetzt passt ein Wort; der beste Tag war vor ${spanDative(days)}.`,

  nobodyWaits: 'Niemand wartet auf ein Wort.',
  suits: (due) =>
    `Bei ${counted(due, 'Person', 'Personen')} passt ein Wort; eine Zeile an eine davon ist ein guter Anfang.`,
  othersInTouch: (count) => `Mit ${counted(count, 'weiteren Person', 'weiteren')} hast du Kontakt.`,
  goneQuiet: (count) =>
    `${counted(count, 'Beziehung ist', 'Beziehungen sind')} still geworden; niemand muss hinterherlaufen.`,

  nothingNear: 'Nichts ist nahe, von dem etwas bekannt ist.',
  allSaid: 'Zu allem, was nahe ist, ist das Wort gesagt.',
  occasions: (count) => `${counted(count, 'Anlass', 'Anlässe')} für ein Wort.`,
};
