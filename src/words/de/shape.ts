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

/** Why each kind of finding matters, with where it is from; none says what will come of it. */
const MATTERS: Readonly<Record<Parameters<Texts['shape']['matters']>[0], string>> = {
  alike:
    'Menschen wenden sich an ihresgleichen und hören so, was sie meist schon wissen (McPherson, Smith-Lovin & Cook 2001). Wie viel Ähnlichkeit gut ist, hängt davon ab, was du willst: Unter Ähnlichen wächst Vertrauen leicht, neue Ideen seltener.',
  'one-group':
    'Eine Gruppe gibt ihre eigenen Neuigkeiten und ihre eigenen Ansichten weiter. Wo die meiste Aufmerksamkeit einer gilt, kann anderswo lange sein, wovon du nichts hörst (Burt 2004).',
  'fading-bridges':
    'Beziehungen zu Menschen, die sonst niemand von den Deinen kennt, gehen zuerst verloren: Unter Bankleuten waren nach einem Jahr neun von zehn weg (Burt 2002). Ein Wort jetzt kostet weniger als später ein anderer Weg.',
  'closed-network':
    'Wo die, mit denen du sprichst, auch miteinander sprechen, kommt immer wieder das Gleiche; wer zwischen Gruppen stand, galt öfter als jemand mit guten Ideen (Burt 2004). Für Arbeit, die Vertrauen braucht, kann ein geschlossener Kreis der bessere sein.',
  'one-in-between':
    'Was nur durch einen Menschen geht, endet, wo er endet: Was er weglässt, vergisst oder mitnimmt, erreicht dich nicht (Burt 1992).',
  'redundant-contacts':
    'Wer dieselben Menschen kennt, erzählt oft dasselbe. Alle bleiben dir vertraut; es ist die Zeit für Neues, die sie sich teilen (Burt 1992).',
  'mostly-names':
    'Eine Verbindung ist in einer Sekunde geknüpft und sagt wenig darüber, ob jemand antworten würde. Was hilft, kommt aus einem Austausch, in dem beide etwas lernen.',
  'dormant-ties':
    'Führungskräfte, die Menschen fragten, zu denen sie den Kontakt verloren hatten, bekamen neueren und nicht weniger verlässlichen Rat als von ihren jetzigen Kontakten (Levin, Walter & Murnighan 2011).',
  'only-in-writing':
    'Was sich schwer in Worte fassen lässt, geht über Stimme und Gesicht (Daft & Lengel 1986), und persönlich gefragt sagen Menschen weit öfter zu, als man erwartet (Roghanizad & Bohns 2017).',
  'little-known':
    'Über wen wenig bekannt ist, von dem lässt sich weder Ähnlichkeit noch Verschiedenheit sagen: Der Rat dazu ist nicht besser als das.',
  fit: 'Ein Netzwerk, das dem einen Ziel dient, kann ein anderes behindern. Dieses ist danach gelesen, was du erreichen willst.',
  gap: 'Was niemand in Reichweite weiß oder vertritt, muss von jemand Neuem kommen, oder durch die, die du hast.',
  shape:
    'Ziele verlangen verschiedene Formen: Enge Beziehungen, die einander kennen, tragen Arbeit, die Vertrauen braucht (Hansen 1999); Beziehungen in mehrere Gruppen bringen Neues.',
};

/** What the network looks like, and what that means. */
export const shape: Texts['shape'] = {
  matters: (kind) => MATTERS[kind],
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
