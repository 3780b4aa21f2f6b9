import type { Words } from '../catalogue.ts';

/** Promises: what was said that one would do. */
export const promises: Words['promises'] = {
  title: 'Zugesagt',
  none: 'Zwischen euch ist nichts zugesagt. Halte „versprochen den Bericht bis Freitag“ fest oder notiere es hier.',
  yours: 'Von dir zugesagt',
  theirs: 'Dir zugesagt',
  toThem: 'Von dir an',
  byThem: 'Dir, von',
  due: (day) => `bis ${day}`,
  states: {
    kept: (day) => `am ${day} gehalten`,
    released: (day) => `am ${day} losgelassen`,
  },
  kept: 'Gehalten',
  keptOf: (what) => `Gehalten: ${what}`,
  letGo: 'Loslassen',
  letGoOf: (what) => `Loslassen: ${what}`,
  openAgain: 'Wieder offen',
  openAgainOf: (what) => `Wieder offen: ${what}`,
  add: 'Zusage notieren',
  who: 'Wer hat zugesagt?',
  by: { owner: 'du', person: 'die andere Person' },
  what: 'Was',
  dueLabel: 'Bis wann, falls es gesagt wurde',
};
