import type { Say } from '../words.ts';

/** `tertius audit` */
export const audit: Say['audit'] = {
  help: {
    is: 'wie dieses Netzwerk ist: zuerst die Befunde',
  },
};

/** `tertius groups` */
export const groups: Say['groups'] = {
  help: {
    is: 'Gruppen, wie du jede erreichst, und welche deine Ziele brauchen',
    id: 'eine Gruppe, ganz',
    kind: 'nur Gruppen dieser Art',
    rename: 'einer Gruppe einen eigenen Namen geben; nichts nach = gibt den gefundenen zurück',
  },
};

/** `tertius map` */
export const map: Say['map'] = {
  help: {
    is: 'die Karte in Worten: jede Gruppe mit ihren Menschen, und was sie verbindet; --json hat die Orte',
    day: 'wie das Netzwerk am Ende dieses Tages war, wie 2026-11-24',
    region: 'alle aus einem Teil der Karte',
    objective: 'dazu, wie sehr jede Person diesem Ziel hilft (--json)',
  },
};

/** `tertius charts` */
export const charts: Say['charts'] = {
  help: {
    is: 'Gruppen, Stärke der Beziehungen, eigene Fenster, Brücken, Tempo, Stufen der Laufbahn und Wege, jeweils mit dem Befund',
    objective: 'wie Gruppen abgedeckt sind, von einem Ziel aus gesehen',
  },
};

/** `tertius timeline` */
export const timeline: Say['timeline'] = {
  help: {
    is: 'dein Netzwerk Woche für Woche, und was sich geändert hat',
    weeks: 'wie viele Wochen zurück; ohne Angabe 12',
  },
};

/** `tertius calibration` */
export const calibration: Say['calibration'] = {
  help: {
    is: 'ob die Aussichten, die bei Schritten genannt wurden, hielten, was sie sagten',
  },
};

/** `tertius sensitivity` */
export const sensitivity: Say['sensitivity'] = {
  help: {
    is: 'wie sehr diese Woche an den Zahlen des Modells hängt; plant dafür Hunderte von Wochen',
  },
};
