import type { Words } from '../catalogue.ts';

/** Addresses that were taken for no person. */
export const setAside: Words['setAside'] = {
  title: 'Beiseitegelegt',
  lead: 'Maschinen, Räume, Dinge und Mailinglisten, die deine Dateien nennen. Ist eines davon doch ein Mensch, sag es: Der nächste Import zählt ihn mit.',
  none: 'Nichts, was deine Dateien nennen, wurde für eine Maschine, einen Raum oder eine Liste gehalten.',
  recover: 'Das ist ein Mensch',
  recoverOf: (name: string) => `Das ist ein Mensch: ${name}`,
  takeBack: 'Wieder beiseitelegen',
  takeBackOf: (name: string) => `Wieder beiseitelegen: ${name}`,
  isPerson: 'ein Mensch, wie du sagst',
  recovered: (name: string) =>
    `${name} gehört jetzt zu den Menschen, die du kennenlernen kannst. Bring dieselbe Datei noch einmal herein, damit zählt, was sie von diesem Menschen sagt.`,
  again: (name: string) => `${name} ist wieder beiseitegelegt.`,
  showAll: (count: number) => `Alle ${new Intl.NumberFormat('de-DE').format(count)} zeigen`,
  link: 'Durchsehen, wer beiseitegelegt wurde',
};
