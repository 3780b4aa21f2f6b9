import { counted } from '../../../words/de/phrases.ts';
import type { Say } from '../words.ts';

/** `tertius audit` */
export const audit: Say['audit'] = {
  help: {
    is: 'wie dieses Netzwerk ist: zuerst die Befunde',
  },
  looked: (working, nominal) =>
    `Angesehen: ${counted(working, 'Mensch, den', 'Menschen, die')} du wirklich kennst; nur dem Namen nach bestehen ${counted(nominal, 'weiterer Kontakt', 'weitere Kontakte')}.`,
  measures: 'Maße',
  questions: 'Wert, beantwortet zu werden',
  know: (one, other) => `Kennen ${one} und ${other} einander?`,
};

/** `tertius groups` */
export const groups: Say['groups'] = {
  help: {
    is: 'Gruppen, wie du jede erreichst, und welche deine Ziele brauchen',
    id: 'eine Gruppe, ganz',
    kind: 'nur Gruppen dieser Art',
    rename: 'einer Gruppe einen eigenen Namen geben; nichts nach = gibt den gefundenen zurück',
  },
  write: 'Schreib die Kennung der Gruppe und ihren neuen Namen, wie cluster:12=Mittagsrunde.',
  wanted: 'Von deinen Zielen gewünscht',
  through: 'Durch wen du sie erreichst',
  waysIn: 'Zugänge',
  wayThrough: (target, through) => `${target}, über ${through}`,
  others: 'Wer noch dazugehört',
};

/** `tertius map` */
export const map: Say['map'] = {
  help: {
    is: 'die Karte in Worten: jede Gruppe mit ihren Menschen, und was sie verbindet; --json hat die Orte',
    region: 'alle aus einem Teil der Karte',
    objective: 'dazu, wie sehr jede Person diesem Ziel hilft (--json)',
  },
  asOf: (day) => `Stand ${day}`,
  everybodyElse: 'alle anderen',
  links: (links, isOnlyWay) =>
    `${counted(links, 'Verbindung', 'Verbindungen')}${isOnlyWay ? ', der einzige Zugang' : ''}`,
};

/** `tertius charts` */
export const charts: Say['charts'] = {
  help: {
    is: 'Gruppen, Stärke der Beziehungen, eigene Fenster, Brücken, Tempo, Stufen der Laufbahn und Wege, jeweils mit dem Befund',
    objective: 'wie Gruppen abgedeckt sind, von einem Ziel aus gesehen',
  },
  nothing: 'Noch gibt es nichts zu zeichnen: Mit niemandem ist etwas Wirkliches geschehen.',
  rows: { contacts: 'aktive Kontakte', windows: 'eigene Fenster' },
};

/** `tertius timeline` */
export const timeline: Say['timeline'] = {
  help: {
    is: 'dein Netzwerk Woche für Woche, und was sich geändert hat',
    weeks: 'wie viele Wochen zurück; ohne Angabe 12',
  },
  span: (from, until) => `${from} bis ${until}`,
  came: 'Jetzt und damals nicht:',
  left: 'Damals und jetzt nicht:',
  imports: 'Kam inzwischen herein',
  now: 'Jetzt',
};

/** `tertius calibration` */
export const calibration: Say['calibration'] = {
  help: {
    is: 'ob die Aussichten, die bei Schritten genannt wurden, hielten, was sie sagten',
  },
  fifths: 'Nach Fünfteln der Aussicht',
  error: (learned, usual) =>
    `Mittlerer quadratischer Fehler: ${decimals(learned)} gelernt, ${decimals(usual)} wie üblich.`,
};

/** `tertius sensitivity` */
export const sensitivity: Say['sensitivity'] = {
  help: {
    is: 'wie sehr diese Woche an den Zahlen des Modells hängt; plant dafür Hunderte von Wochen',
  },
  stays: (stays, trials) => `${stays} von ${trials}`,
};

function decimals(value: number): string {
  return value.toFixed(3).replace('.', ',');
}
