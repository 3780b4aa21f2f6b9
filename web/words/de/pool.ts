import type { Words } from '../catalogue.ts';
import { counted } from './number-words.ts';

/** Pooling: introductions between two networks, by a file of hashes. */
export const pool: Words['pool'] = {
  title: 'Gemeinsam mit jemand anderem',
  lead: 'Zwei Menschen vergleichen, wen sie kennen, ohne dass ein Netzwerk zum anderen wandert. Einer speichert eine Datei, der andere vergleicht sie hier; beide geben dasselbe Kennwort ein.',
  save: 'Eine Datei für die andere Person speichern',
  saveLead:
    'Sie sagt nur durch Hashwerte, wen du wirklich kennst, und wie stark jede Beziehung ist; wen du nur dem Namen nach kennst oder nur als Kontakt hast, steht nicht darin. Wer Datei und Kennwort hat, kann Namen daran ausprobieren: schick beides auf verschiedenen Wegen.',
  passphrase: 'Kennwort, das nur ihr beide kennt',
  passphraseAgain: 'Noch einmal dasselbe',
  differ: 'Die beiden sind nicht gleich; noch wurde nichts gespeichert.',
  names: 'Auch nur am Namen erkennen: leichter zu finden und leichter zu erraten',
  saveAction: 'Datei speichern',
  saving: 'Wird gespeichert …',
  saved: (people) => `Gespeichert, mit ${counted(people, 'Person', 'Personen')}.`,
  leftOut: (people) =>
    `${counted(people, 'Person fehlt', 'Personen fehlen')} darin: ohne eigene Adresse und ohne Namen mit Firma.`,
  compare: 'Eine Datei der anderen Person vergleichen',
  file: 'Die Datei der anderen Person',
  theirPassphrase: 'Das Kennwort dieser Datei',
  targets: 'Kennen sie …? Je Zeile eine Person',
  targetsHint: 'Name, Firma; oder eine E-Mail-Adresse, oder die Adresse eines Profils auf LinkedIn',
  tooLarge:
    'Diese Datei ist größer als 14 MB; das ist keine solche Datei: Eine mit 30.000 Personen braucht etwa 5 MB. Vielleicht war es eine andere. Die Befehlszeile nimmt jede Größe: tertius pool compare DATEI.',
  compareAction: 'Vergleichen',
  comparing: 'Wird verglichen …',
  both: 'Wen ihr beide kennt',
  none: 'Von niemandem ist bekannt, dass ihr beide ihn kennt.',
  through: 'Von wem du nur weißt, und wen sie dir vorstellen könnten',
  mine: (band) => `du: ${band}`,
  theirs: (band) => `sie: ${band}`,
  asked: 'Nach wem du gefragt hast',
  known: (band) => `sie kennen diese Person: ${band}`,
  unknown: 'Soweit die Datei es sagt, kennen sie diese Person nicht.',
  notTold: 'Lässt sich nicht sagen: die Datei erkennt niemanden nur am Namen. Häng nach einem Komma die Firma an.',
  by: {
    email: 'dieselbe E-Mail-Adresse',
    linkedin: 'dasselbe Profil',
    phone: 'dieselbe Nummer',
    employer: 'derselbe Name und dieselbe Firma',
    name: 'derselbe Name, vielleicht jemand anderes',
  },
};
