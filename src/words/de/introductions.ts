import type { Texts } from '../words.ts';
import { germanField } from './field-names.ts';
import { ago, capital, chance, day, inWords, number, spanDative, together } from './phrases.ts';

/** Ways to people, and introductions under way. */
export const introductions: Texts['introductions'] = {
  youTwo: (name, tie, agrees) => `${name} und du: ${tie}; sagt wohl zu, ${chance(agrees)}.`,
  theTwo: (one, other, because) => `${one} und ${other}: ${because}.`,
  neverAsked: 'Um eine Vermittlung hast du diese Person noch nicht gebeten.',
  lastAsked: (days, times) => `Zuletzt gebeten ${ago(days)}${times === 0 ? '' : `, ${times}-mal in einem Jahr`}.`,
  circleNew: 'Soweit bekannt, hast du sonst mit niemandem aus diesem Umfeld Kontakt.',
  circleKnown: (share) => `Mit ${chance(share)} aus diesem Umfeld hast du schon Kontakt.`,
  friendsTooFar:
    'Das Umfeld dieser Person ist mehr als einen Schritt entfernt: Nimm lieber jemand Näheren, eine Brücke nach der anderen.',
  giveFirst: (name) => `Du hast ${name} um mehr gebeten, als du gegeben hast: Gib zuerst.`,
  leaveInPeace: (name, until) => `Du hast ${name} zuletzt um etwas gebeten; lass bis ${day(until)} Ruhe.`,
  without: (said) => `Ohne Vermittlung: ${said}`,
  inTouchAlready: (name) => `Mit ${name} hast du schon Kontakt: Frag selbst.`,
  oneWay: 'Ein Weg ist bekannt.',
  ways: (count) => `${capital(inWords(count))} Wege sind bekannt; versuch einen, dann den nächsten.`,
  nobodyKnows: (name) => `Von niemandem in deiner Reichweite ist bekannt, dass er ${name} kennt.`,
  knowOf: (count, what) =>
    count === 0
      ? `Für „${germanField(what)}“ weißt du noch von niemandem.`
      : `Für „${germanField(what)}“ weißt du von ${number(count)}.`,
  nobodyToAsk: 'In deiner Reichweite ist noch niemand zu fragen.',
  askLikeliest: 'Frag die, deren Umfeld am ehesten helfen kann.',
  connected: 'Ihr seid verbunden: Ein erstes Wort genügt.',
  probably: (because) =>
    because === '' ? 'Sie kennen einander wahrscheinlich.' : `Sie kennen einander wahrscheinlich: ${because}.`,

  noPairs:
    'Niemand ist bekannt, den du miteinander bekannt machen könntest: Es braucht zwei, die einander nicht kennen, und etwas, womit sich beide auskennen oder was eine Person sucht und die andere hat: Sag es auf ihren Seiten.',
  pairs: 'Wer zwei bekannt macht, steht seltener allein zwischen ihnen, und beiden ist geholfen. Frag zuerst beide.',
  position: (before, after) => {
    const [now, then] = [before, after].map((value) => value.toFixed(1).replace('.', ','));
    const change = now === then ? 'und kaum wie weniger' : `und wie ${then}`;
    return `Deine Kontakte wirken jetzt wie ${now} eigene Fenster, ${change}, sobald die beiden einander kennen; bei beiden gewinnst du an Wohlwollen.`;
  },

  cameAbout: (people) => `${people.at(-1)} vorgestellt bekommen von ${people.slice(0, -1).join(' und ')}`,
  onePerson: 'Beide waren ein und dieselbe Person; es ist niemand mehr bekannt zu machen.',
  ask: (introducer) => `Bitte ${introducer}, mit den Worten unten.`,
  wasAsked: (introducer, days) => `${introducer} wurde ${ago(days)} gebeten.`,
  wasAskedUntil: (introducer, days, until) =>
    `${introducer} wurde ${ago(days)} gebeten; lass es bis ${day(until)} ruhen.`,
  accepted: (introducer, target) =>
    `${introducer} sagt zu und fragt zuerst ${target}. Sag es, wenn ihr einander vorgestellt seid.`,
  talkedSince: (target) => `Du und ${target} hattet seither Kontakt: Sag, dass ihr euch getroffen habt.`,
  writeNow: (introducer, target) => `Schreib ${target}, solange es frisch ist, und danke ${introducer}.`,
  youMet: (introducer) => `Ihr habt euch getroffen. Erzähl ${introducer}, wie es war.`,
  declined: (introducer, target) => `${introducer} möchte lieber nicht. Such einen anderen Weg zu ${target}.`,
  cameToNothing: 'Diesmal wurde nichts daraus.',
  askFirst: (one, other) => `Frag zuerst ${one}, und ${other} erst, wenn ${one} möchte.`,
  waiting: (names) => `Es fehlt noch die Antwort von ${together(names)}.`,
  askNow: (willing, unasked) =>
    `${together(willing)} ${willing.length === 1 ? 'möchte' : 'möchten'}: Frag jetzt ${together(unasked)}.`,
  bothWould: (one, other) => `Beide möchten: Mach ${one} und ${other} bekannt.`,
  introduced: (one, other) => `${one} und ${other} sind einander vorgestellt; der Rest liegt bei ihnen.`,
  theyMet: (one, other) => `${one} und ${other} haben sich getroffen.`,
  oneDeclined: (name) => `${name ?? 'Jemand von beiden'} möchte lieber nicht. Sonst braucht es niemand zu erfahren.`,
  dueConsidered: (days) => `Seit ${spanDative(days)} gemerkt: Frag, oder lass es.`,
  dueAsked: (days, name) =>
    `Seit ${spanDative(days)} keine Antwort: ein freundliches Wort an ${name}, oder frag jemand anderen.`,
  dueAskedTwo: (days) => `Seit ${spanDative(days)} keine Antwort: ein freundliches Wort, oder lass es ruhen.`,
  dueAccepted: (days) => `Das war vor ${spanDative(days)}; ein freundliches Wort kann helfen.`,
  dueIntroduced: (days) => `Das war vor ${spanDative(days)}: Habt ihr euch getroffen?`,
  dueIntroducedTwo: (days) => `Das war vor ${spanDative(days)}: Ist etwas daraus geworden?`,
};
