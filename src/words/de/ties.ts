import type { Closeness, Context } from '../../model/person.ts';
import type { Texts } from '../words.ts';
import { ago, counted, every, number, share, span } from './phrases.ts';

const BAND = {
  nominal: 'Beziehung nur dem Namen nach',
  weak: 'lose Beziehung',
  medium: 'warme Beziehung',
  strong: 'enge Beziehung',
} as const;

const BANDS = {
  nominal: 'Eine echte Beziehung, die verblasst ist',
  weak: 'Eine lose Beziehung',
  medium: 'Eine warme Beziehung',
  strong: 'Eine enge Beziehung',
} as const;

const CLOSENESS: Readonly<Record<Closeness, string>> = {
  0: 'zählt nicht',
  1: 'entfernt',
  2: 'bekannt',
  3: 'nah',
  4: 'sehr nah',
};

const CONTEXTS: Readonly<Record<Context, string>> = {
  work: 'Arbeit',
  school: 'Schule oder Studium',
  client: 'Kunde oder Lieferant',
  community: 'Gemeinschaft',
  'family-friend': 'Familie oder Freunde',
  online: 'im Netz',
};

const OFTEN = {
  often: 'ihr habt oft Kontakt',
  'now-and-then': 'ihr habt ab und zu Kontakt',
  seldom: 'ihr habt selten Kontakt',
} as const;

const HOW = {
  writing: 'schriftlich',
  live: 'meist persönlich oder im Gespräch',
  'mostly-writing': 'meist schriftlich',
} as const;

/** One tie, and the mix of all. */
export const ties: Texts['ties'] = {
  band: (band) => BAND[band],
  doesNotCount: 'Du hast gesagt, dass diese Person nicht zählt.',
  inNameOnly: 'Ein Kontakt nur dem Namen nach: Zwischen euch ist nichts Wirkliches festgehalten.',
  restsOnWord: 'nichts ist festgehalten; das beruht auf deinem Wort',
  lastInTouch: (days) => `zuletzt Kontakt ${ago(days)}`,
  dormant: (quiet) => `Einst nah, nun eingeschlafen: ${quiet}. Solche Beziehungen behalten viel von ihrem Vertrauen.`,
  tie: (band, manner, quiet) => `${BANDS[band]}${manner === undefined ? '' : `: ${manner}`}; ${quiet}.`,
  trend: (verdict) =>
    `Nach dem, was festgehalten ist, ist sie ${{ stronger: 'stärker als', weaker: 'schwächer als', 'as-strong': 'etwa so stark wie' }[verdict]} vor einem halben Jahr.`,
  manner: (often, how) => `${OFTEN[often]}, ${HOW[how]}`,

  interactions: (count, live, halfLife) =>
    `${counted(count, 'wirkliche Begegnung', 'wirkliche Begegnungen')}, davon ${live} persönlich oder im Gespräch; neue zählen am meisten, das Gewicht halbiert sich ${every(halfLife)}.`,
  noSpan: 'Zwischen einer ersten und einer letzten Begegnung liegt noch keine Zeit.',
  lasted: (days) =>
    days === undefined
      ? 'Von der ersten bis zur letzten Begegnung verging keine Zeit.'
      : `Von der ersten bis zur letzten Begegnung: ${span(days)}.`,
  contextsUnknown: 'In welchen Zusammenhängen ihr euch begegnet, ist unbekannt.',
  contexts: (contexts) =>
    `Ihr begegnet euch in ${contexts.length === 1 ? 'einem Zusammenhang' : `${contexts.length} Zusammenhängen`}: ${contexts.map((one) => CONTEXTS[one]).join(', ')}.`,
  sharedContacts: (count) =>
    `Von denen, die du wirklich kennst, ${count === 1 ? 'kennt' : 'kennen'} wahrscheinlich etwa ${count} diese Person auch; gemeinsame Bekannte halten eine Beziehung am Leben.`,
  closeness: (closeness) =>
    `Du hast gesagt: ${CLOSENESS[closeness]}. Dein Wort wiegt am meisten, und mit den Jahren weniger.`,
  directionUnknown: 'In welche Richtung es geht, ist unbekannt.',
  onlyYou: 'Bisher hast nur du geschrieben.',
  onlyThey: 'Bisher hast du nur Nachrichten bekommen.',
  mostlyThey: 'Es geht in beide Richtungen, meist kommt es zu dir.',
  mostlyYou: 'Es geht in beide Richtungen, meist kommt es von dir.',
  bothWays: 'Es geht in beide Richtungen.',

  mix: ({ strong, medium, weak, nominal }) =>
    `Du hast ${counted(strong, 'enge Beziehung', 'enge Beziehungen')}, ${medium} warme und ${weak} lose; ${counted(nominal, 'Kontakt besteht', 'Kontakte bestehen')} bisher nur dem Namen nach.`,
  noneDormant: 'Keine Beziehung, die einst nah war, ist still geworden.',
  someDormant: (count) =>
    `${counted(count, 'Beziehung, die einst nah war, ist', 'Beziehungen, die einst nah waren, sind')} still geworden; viel vom Vertrauen bleibt.`,
  nothingLastYear: 'Für das letzte Jahr ist nichts festgehalten; wie du Kontakt hältst, ist also nicht bekannt.',
  met: (inTouch, met) =>
    `Von ${counted(inTouch, 'Person', 'Personen')}, mit ${inTouch === 1 ? 'der' : 'denen'} du im letzten Jahr Kontakt hattest, hast du ${number(met)} persönlich getroffen.`,

  onlyNames: (nominal) =>
    `Du weißt von ${counted(nominal, 'Kontakt', 'Kontakten')}, und bei keinem ist etwas Wirkliches festgehalten: Sag, wen du wirklich kennst, oder hol Nachrichten und Kalender herein.`,
  mostlyNames: (nominal, all) =>
    `${number(nominal)} von deinen ${number(all)} Kontakten bestehen bisher nur dem Namen nach: Eine Verbindung ist noch kein Austausch.`,
  onceClose: (count, name) =>
    `${count === 1 ? name : counted(count, 'Person', 'Personen')} ${count === 1 ? 'war' : 'waren'} dir einst nah, und seit einem Jahr oder länger ist es still: Es fühlt sich schwerer an, als es ist, und bringt meist mehr als ein neuer Kontakt.`,
  inWritingOnly: (p) =>
    `Von denen, mit denen du im letzten Jahr Kontakt hattest, war es nur schriftlich bei: ${share(p)}. Vertrauen wächst, wenn Menschen sich treffen oder sprechen.`,
  littleKnown: (unknown, all) =>
    `Von ${number(unknown)} deiner ${number(all)} aktiven Kontakte ist nicht bekannt, was sie machen oder wissen: Urteile über sie sind Vermutungen.`,

  messages: (count) => (count === 1 ? 'Eine Nachricht zwischen euch' : `${number(count)} Nachrichten zwischen euch`),
  bothKnowCompany: (company) => `Ihr kennt beide ${company} von innen`,
  sameSchool: 'Ihr wart an derselben Schule',
  connected: 'Verbunden; keine Worte festgehalten',
  byName: 'Dem Namen nach bekannt',
};
