import type { Texts } from '../words.ts';
import { germanField } from './field-names.ts';
import { amount, capital, counted, number, share, shareOf, short } from './phrases.ts';

const OUTSIDE = {
  employer: 'außerhalb deiner Firma',
  function: 'mit anderer Arbeit als deiner',
  industry: 'in einer anderen Branche',
} as const;
const ALIKE = {
  employer: 'Menschen in deiner eigenen Firma',
  function: 'Menschen mit der gleichen Arbeit wie du',
  industry: 'Menschen in deiner eigenen Branche',
} as const;
const OWN = {
  employer: 'Für wen du arbeitest',
  function: 'Was du arbeitest',
  industry: 'In welcher Branche du bist',
} as const;
const KNOWN = {
  employer: 'Wo sie arbeiten',
  function: 'Was sie arbeiten',
  industry: 'In welcher Branche sie sind',
  circle: 'Zu welcher Gruppe sie gehören',
} as const;
const EVENNESS = { even: 'fast gleichmäßig', uneven: 'ungleichmäßig', 'very-uneven': 'sehr ungleichmäßig' } as const;

/** What the network looks like, and what that means. */
export const shape: Texts['shape'] = {
  noShape: 'Noch keine aktiven Kontakte: Es gibt keine Gestalt zu messen.',
  onlyLink: (pairs, range) =>
    `Du bist für etwa ${counted(pairs, 'Paar', 'Paare')} von Menschen die einzige Verbindung${between(range, (value) => number(Math.round(value)))}.`,
  oneWindow: 'Du hast 1 aktiven Kontakt: ein Fenster.',
  windows: (contacts, windows, range) =>
    `Du hast ${contacts} aktive Kontakte; weil manche einander kennen, wirken sie wie etwa ${counted(windows, 'eigenes Fenster', 'eigene Fenster')}${between(range, short)}.`,
  ownWindow: (p) => `Ein eigenes Fenster öffnen dir: ${shareOf(p, 'deiner Kontakte', 'deine Kontakte')}.`,
  closure: (reading, p) => {
    const read = {
      open: 'offen: Die meisten, auf die du dich verlässt, sprechen nicht miteinander',
      closed: 'geschlossen: Die, auf die du dich verlässt, sprechen miteinander',
      mixed: 'gemischt: Manche, auf die du dich verlässt, sprechen miteinander',
    }[reading];
    return `Dein Netzwerk ist ${read} (von allen Paaren kennen einander wahrscheinlich ${p < 0.12 ? 'kaum welche' : share(p)}).`;
  },
  constraint: (mean, range) =>
    `Burts „constraint“ ist ${decimals(mean)}${between(range, decimals)}; er fällt von selbst mit der Zahl der Kontakte, vergleiche ihn also nur mit ähnlich großen Netzwerken.`,
  nobodyBetween: 'Niemand steht allein zwischen dir und den meisten anderen.',
  oneBetween: (name) => `Eine Person (${name}) steht zwischen dir und den meisten anderen.`,
  noBridges: 'Keiner deiner aktiven Kontakte ist dein einziger Weg in seinen Kreis.',
  bridges: (count) =>
    `${counted(count, 'aktiver Kontakt kennt', 'aktive Kontakte kennen')} wahrscheinlich niemanden von den anderen: ${count === 1 ? 'eine Brücke, die' : 'Brücken, die'} nur du hältst.`,

  oneFading: (name, where) =>
    `${name} ist dein einziger Weg in ${where === undefined ? 'einen eigenen Kreis' : `diesen Kreis: ${germanField(where)}`}, und die Beziehung verblasst; solche verblassen meist binnen eines Jahres.`,
  someFading: (count, name) =>
    `${count} Menschen sind dein einziger Weg in ihre Kreise, zuerst ${name}, und diese Beziehungen verblassen; solche verblassen meist binnen eines Jahres.`,
  closed: 'Die meisten, auf die du dich verlässt, sprechen miteinander; so hörst du von allen ziemlich das Gleiche.',
  standsBetween: (name) =>
    `${name} steht zwischen dir und den meisten anderen: Was du erfährst und wen du erreichst, hängt an einer Person.`,
  redundant: (count, all) =>
    `${count} von deinen ${all} aktiven Kontakten ${count === 1 ? 'erreicht' : 'erreichen'} kaum jemanden, den nicht auch andere erreichen: gute Gesellschaft, aber keine neuen Fenster.`,

  alike: (p, trait) =>
    `${capital(share(p) === 'alle' || share(p) === 'fast alle' ? amount(p) : share(p))} von deiner Aufmerksamkeit geht an ${ALIKE[trait]}: leicht, einander zu verstehen, schwer, etwas Neues zu hören.`,
  oneGroup: (p, name) =>
    `Eine Gruppe hat so viel von deiner Aufmerksamkeit: ${amount(p)} (${name === undefined ? 'eine Gruppe' : germanField(name)}).`,
  ownUnknown: (trait) => `${OWN[trait]}, ist nicht bekannt; ob deine Kontakte das teilen, lässt sich also nicht sagen.`,
  tooFewKnown: (trait, p) =>
    `${KNOWN[trait]}, ist zu wenig bekannt, um zu urteilen: ${shareOf(p, 'deiner aktiven Kontakte', 'deine aktiven Kontakte')}.`,
  outside: (trait, { heads, attention, known }) =>
    attention === undefined
      ? `${capital(OUTSIDE[trait])}: ${shareOf(heads, 'deiner Kontakte', 'deine Kontakte')} und ebenso viel von deiner Aufmerksamkeit${knownFor(known)}.`
      : `${capital(OUTSIDE[trait])}: ${shareOf(heads, 'deiner Kontakte', 'deine Kontakte')}, aber von deiner Aufmerksamkeit ${amount(attention)}${knownFor(known)}.`,
  groups: (count, known) =>
    `Deine aktiven Kontakte gehören zu ${counted(count, 'Gruppe', 'Gruppen')}${knownFor(known)}.`,
  oneGroupOnly: 'Alle deine Kontakte gehören zu einer Gruppe.',
  spread: (count, evenness) =>
    `Deine Kontakte verteilen sich ${EVENNESS[evenness]} auf ${counted(count, 'Gruppe', 'Gruppen')}.`,
  mostToOne: (name, p) =>
    `Das meiste von deiner Aufmerksamkeit geht an eine Gruppe: ${name === undefined ? 'eine Gruppe' : germanField(name)} (${amount(p)}).`,
  noneTooLarge: (name, p) =>
    `Keine Gruppe hat mehr als die Hälfte deiner Aufmerksamkeit; am meisten hat: ${name === undefined ? 'eine Gruppe' : germanField(name)} (${amount(p)}).`,
  known: (p) => `Von dem, worauf es bei deinen aktiven Kontakten ankommt, ist bekannt: ${amount(p)}.`,
  doTheyKnow: (one, other) => `Kennen ${one} und ${other} einander?`,
};

function between(
  { low, high }: { readonly low: number; readonly high: number },
  said: (value: number) => string,
): string {
  return said(low) === said(high) ? '' : ` (${said(low)}–${said(high)})`;
}

function decimals(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

function knownFor(known: number): string {
  return known > 0.995 ? '' : ` (bekannt für ${shareOf(known, 'der aktiven Kontakte', 'aktiven Kontakte')})`;
}
