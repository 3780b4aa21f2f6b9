import type { Texts } from '../words.ts';
import { day } from './phrases.ts';

/** How the network changes over weeks. */
export const timeline: Texts['timeline'] = {
  measures: {
    contacts: 'Aktive Kontakte',
    'effective-size': 'Eigene Fenster (effektive Größe)',
    efficiency: 'Kontakte, die ein eigenes Fenster öffnen',
    closure: 'Wie weit diese Kontakte einander kennen',
    'e-i-employer': 'Aktive Kontakte außerhalb deiner Firma',
    'e-i-function': 'Aktive Kontakte mit anderer Arbeit',
    'e-i-industry': 'Aktive Kontakte in anderen Branchen',
    'iqv-employer': 'Gleichmaß über Firmen',
    'iqv-function': 'Gleichmaß über Arbeitsbereiche',
    'iqv-industry': 'Gleichmaß über Branchen',
    groups: 'Erreichte Gruppen',
    'ties-strong': 'Enge Beziehungen',
    'ties-medium': 'Warme Beziehungen',
    'ties-weak': 'Lose Beziehungen',
    'ties-nominal': 'Nur dem Namen nach',
    bridges: 'Brücken',
    dormant: 'Eingeschlafene Beziehungen',
    load: 'Neue Kontakte, gemessen an dem, was zu verarbeiten ist',
  },
  rates: {
    done: 'Getane Schritte',
    live: 'Gesprochen, von allen mit Kontakt',
    given: 'Gegebene Gefallen, von allen gegebenen und erbetenen',
    secondTouch: 'Neue Kontakte, die wieder von dir hörten',
    answered: 'Beantwortete Anfragen',
  },
  fitFor: (objective) => `Passung für „${objective}“`,
  inHundred: (count) => `${count} von 100`,
  ofHundred: (count) => `${count} von 100`,
  aboutInHundred: (count) => `etwa ${count} von 100`,
  outOf: (hits, tried) => `${hits} von ${tried}`,
  number: (value) => String(value).replace('.', ','),
  withDoubt: (text, doubt) => `${text}, plus oder minus ${doubt}`,
  changed: (name, before, after, weeks) =>
    `${name}: ${before} in der Woche vom ${day(weeks.first)}, ${after} in der vom ${day(weeks.last)}.`,
  onlyData: 'Mit dem, was heute bekannt ist, hätte die erste Woche ziemlich dasselbe gezeigt.',
  cameIn: (files, isUndone) =>
    `${files.join(', ')} ${files.length === 1 ? 'kam' : 'kamen'} herein${isUndone ? ', inzwischen zurückgenommen' : ''}.`,
  oneWeek:
    'Bisher ist eine Woche festgehalten. Veränderungen zeigen sich, sobald es mehr sind; Netzwerke ändern sich über Monate.',
  nothingChanged: (weeks) =>
    `In ${weeks} festgehaltenen Wochen hat sich am Netzwerk nichts um mehr geändert, als daran ungewiss ist.`,
  someChanged: (weeks, count) =>
    `In ${weeks} festgehaltenen Wochen ${count === 1 ? 'hat sich am Netzwerk eines' : `haben sich am Netzwerk ${count} Dinge`} um mehr geändert, als daran ungewiss ist.`,
  knownChanged: (count) =>
    `${count === 1 ? 'Eines hat' : `${count} Dinge haben`} sich nur in dem geändert, was vom Netzwerk bekannt ist.`,
};
