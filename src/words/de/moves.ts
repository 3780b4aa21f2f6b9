import type { Texts } from '../words.ts';
import { germanField } from './field-names.ts';
import { ago, amount, capital, chance, day, every, inWords, share, spanDative, together } from './phrases.ts';

const FOR_TWO = 'Diese beiden sind die unabhängigsten, die du hast.';

/** What moves are, and why they are suggested. */
export const moves: Texts['moves'] = {
  role: (title, company) =>
    title === undefined ? `bei ${company}` : company === undefined ? title : `${title} bei ${company}`,
  knownAs: (role) => `Bekannt ist: ${role}.`,
  knownAsEvidence: (role) => `Bekannt ist: ${role}.`,
  roleUnknown: 'Noch ist nicht bekannt, was diese Person macht.',
  neverSpoken: 'Ihr habt noch nie richtig miteinander gesprochen.',
  noExchange: 'Kein Austausch ist festgehalten.',
  lastInTouch: (days) => `Zuletzt hattet ihr ${ago(days)} Kontakt.`,

  activate: (name, isCall) => (isCall ? `${name} zum ersten Mal anrufen` : `${name} zum ersten Mal schreiben`),
  connectedSince: (year) =>
    `Ihr seid ${year === undefined ? '' : `seit ${year} `}verbunden, habt aber noch nie richtig miteinander gesprochen.`,

  askIntroduction: (introducer, target) => `${introducer} bitten, dich mit ${target} bekannt zu machen`,
  theTwo: (introducer, target, because) => `${introducer} und ${target}: ${because}.`,
  agrees: (introducer, p) => `Die Aussicht, dass ${introducer} kann und will: ${chance(p)}.`,
  guessedLink: (introducer, target, p) =>
    `Dass ${introducer} und ${target} einander kennen, ist eine Vermutung: ${chance(p)}.`,
  unaskedFor: (name, days) => `Du hast ${name} seit ${spanDative(days)} um nichts gebeten.`,

  sayWhom: 'Sag, mit wem du wirklich sprichst',
  sayWhomBecause:
    'Bisher ist in deinem Netzwerk niemand mehr als ein Name; zwanzig Antworten machen einen Plan möglich.',
  sayNeeds: 'Sag, was dein Ziel braucht',
  writeDown: 'Schreib auf, was du erreichen willst',
  writeDownBecause: 'Ohne ein Ziel kann die Woche nur die Beziehungen erhalten, die du hast.',
  sayWhether: (one, other) => `Sag, ob ${one} und ${other} einander kennen`,
  sayWhetherBecause: 'Deine Antwort sagt am meisten darüber, wie offen dein Netzwerk ist.',
  linkChance: (p) => `Nach dem, was festgehalten ist, steht es ${chance(p)}, dass sie es tun.`,
  shareOfDoubt: (p) =>
    `Wie viele eigene Fenster deine Kontakte öffnen, ist ungewiss; ${p < 0.1 ? 'ein Teil' : share(p)} dieser Ungewissheit liegt an diesen beiden.`,
  sayKnows: (name) => `Sag, womit sich ${name} auskennt`,
  knownOnlyAs: (role) =>
    `Bekannt ist nur: ${role}. Ein oder zwei Themen würden sagen, was ihr voneinander lernen könnt.`,
  profileKnown: (name, p) => `Von dem, was sagen würde, wie nah dir ${name} ist, ist bekannt: ${amount(p)}.`,

  ask: (name, need) => `${name} um Rat bitten: ${germanField(need)}`,
  askBecause: (need) => `Kennt sich mit „${germanField(need)}“ aus. Wer gut fragt, gewinnt an Achtung.`,

  attend: (event) => `Hingehen: ${event}`,
  nobodyGoes: 'Von niemandem, den du kennst, ist bekannt, dass er hingeht.',
  willBeThere: (names) => `Dort ${names.length === 1 ? 'ist' : 'sind'} auch ${together(names)}.`,
  newContacts:
    'Eine Veranstaltung bringt ein paar neue Kontakte; die Woche danach ist dafür da, dich bei ihnen zu melden.',
  eventFit: (p) => `Von dem, was dort fehlt, kann so ein Nachmittag bringen: ${amount(p)}.`,

  congratulate: (name, isCall) => (isCall ? `${name} anrufen und gratulieren` : `${name} schriftlich gratulieren`),
  congratulateBecause: (news, isCall) =>
    `${news}. ${isCall ? 'Ein Anruf in den ersten Tagen bleibt länger in Erinnerung als eine Nachricht.' : 'Eine eigene Zeile ist mehr wert als ein Klick.'}`,
  cameToLight: (days) => `Das wurde ${ago(days)} bekannt; gute Nachrichten sind eine Woche lang frisch.`,

  crossCheck: (one, other, need) => `${one} und ${other} fragen, jeweils allein: ${germanField(need)}`,
  sourcesCount: (sources, halves) =>
    `${sources === 1 ? 'Eine Quelle' : `${capital(inWords(sources))} Quellen`}, aber ${sources === 1 ? 'sie zählt' : 'sie zählen'} wie ${inHalves(halves)}. ${FOR_TWO}`,
  overlap: (one, other, p) => `Was ${one} und ${other} dir sagen könnten, deckt sich, soweit bekannt: ${amount(p)}.`,
  checkQuestion: (one, other, question) => `${one} und ${other} fragen, jeweils allein: „${question}“`,
  checkQuestionBecause:
    'Diese Frage beschäftigt dich; die beiden kennen sich damit aus und sind, soweit bekannt, verschiedene Quellen.',

  coffee: (name) => `Kaffee mit ${name}`,
  longCall: (name) => `Ein langes Telefonat mit ${name}`,
  videoTalk: (name) => `Mit ${name} per Video sprechen`,
  goodTalk: 'Ein gutes Gespräch gibt dieser Beziehung Bestand.',
  bothIn: (town) => `Ihr seid beide in ${town}.`,
  farAway: (town, own) => `${town} ist nicht ${own}: per Video, bis jemand von euch reist.`,

  introduce: (one, other) => `${one} und ${other} miteinander bekannt machen`,
  bothKnowAbout: (topic) => `Beide kennen sich mit ${germanField(topic)} aus.`,
  bothWorkIn: (industry, one, other) =>
    `Beide arbeiten in derselben Branche (${germanField(industry)}), doch in verschiedenen Bereichen: ${germanField(one)}, ${germanField(other)}.`,
  offersSought: (name, sought, other, offered) => `${name} sucht „${sought}“, und ${other} bietet „${offered}“.`,
  knowsSought: (name, sought, other) => `${name} sucht „${sought}“, und ${other} kennt sich damit aus.`,
  introduceBecause: (match) => `${match} Soweit du es festgehalten hast, kennen sie einander nicht.`,
  notMet: (one, other) => `Nichts Festgehaltenes sagt, dass ${one} und ${other} einander begegnet sind.`,
  joining:
    'Du überbrückst eine Lücke weniger, sobald sie einander kennen; an Menschen, die andere verbinden, wird zuerst gedacht.',

  maintain: (name, isCall) => (isCall ? `${name} anrufen` : `${name} schreiben`),
  followUp: (event) => `Ihr habt bei „${event}“ gesprochen, und du hast gesagt, dass du dich meldest.`,
  metOn: (on) =>
    `Ihr habt euch am ${day(on)} kennengelernt und seither keinen Kontakt gehabt; ein zweites Wort gibt der Bekanntschaft Bestand.`,
  ownRhythm: (days) => `Du willst etwa ${every(days)} in Kontakt sein.`,
  onlyTieTo: (circle) => `Erhält deine einzige Beziehung zu dieser Gruppe: ${germanField(circle)}.`,
  oneOfTies: (ties, circle) =>
    `Erhält eine von deinen ${inWords(ties)} Beziehungen zu dieser Gruppe: ${germanField(circle)}.`,
  fewOthers: (name) =>
    `Von denen, mit denen du sprichst, kennen wohl nur wenige ${name}, und solche Beziehungen verblassen zuerst.`,
  chosen: 'Du willst diese Beziehung eng halten.',
  wide: (days) => `Eine Zeile etwa ${every(days)} bewahrt eine Beziehung vor dem Einschlafen.`,

  meet: (name, isCall) =>
    isCall ? `${name} anrufen: Ihr kennt euch noch nicht` : `${name} schreiben: Ihr kennt euch noch nicht`,
  notedToMeet: 'Du hast dir diese Person zum Kennenlernen gemerkt.',

  keepPromise: (name, promise) => `Dein Wort an ${name} halten: ${promise}`,
  promisedOn: (made, due, isOver) =>
    `Du hast es am ${day(made)} versprochen, ${isOver ? `und es war am ${day(due)} fällig` : `bis zum ${day(due)}`}.`,
  promiseFirst:
    'Was versprochen ist, kommt vor dem, was vorgeschlagen wird; lass es los, wenn es nicht mehr gewünscht ist.',

  offer: (name, topic) => `${name} etwas Nützliches schicken: ${germanField(topic)}`,
  giveFirst: (topic) => `Gib diesmal zuerst: Ihr kennt euch beide mit ${germanField(topic)} aus. Keine Bitte.`,
  offerBecause: (topic, last) => `Ihr kennt euch beide mit ${germanField(topic)} aus. ${last} Diesmal keine Bitte.`,

  passOn: (name, idea) => `${name} von „${idea}“ erzählen und bitten, es weiterzugeben`,
  knowsTopic: (topics) => `Kennt sich mit dem aus, worum es geht: ${topics.map(germanField).join(', ')}.`,
  closeTo: (audience) => `Steht denen nah, für die sie ist: „${germanField(audience)}“.`,
  passOnBecause: (audience) => `Erreicht „${germanField(audience)}“, und die willst du gewinnen.`,

  reconnect: (name, channel) =>
    channel === 'phone'
      ? `${name} wieder anrufen`
      : channel === 'video'
        ? `Mit ${name} wieder per Video sprechen`
        : `${name} wieder schreiben`,
  reconnectBecause: (days) =>
    `Ihr hattet einmal guten Kontakt und seit ${spanDative(days)} keinen mehr. Es fühlt sich schwerer an, als es ist, und bringt meist mehr.`,
  trustKept: 'Altes Vertrauen verblasst viel langsamer als der Kontakt.',

  rest: (name) => `Die Beziehung zu ${name} ruhen lassen`,
  restBecause:
    'Diesen Monat muss niemand hinterherlaufen: Andere, mit denen du sprichst, erreichen dieselben Menschen.',
  othersReach: (name, p) => `Von dem, was ${name} erreicht, erreichen deine anderen Kontakte: ${amount(p)}.`,

  livesIn: (place) => `Lebt hier: ${place}.`,
  talk: (name) => `Ein Gespräch mit ${name}`,
  meetInPerson: (name) => `${name} kennenlernen`,
  talkKeeps: 'Ein Gespräch von Angesicht zu Angesicht erhält diese Beziehung.',
  somebodyNew: 'Jemand Neues, persönlich.',

  nobodyCovers: (need) => `Noch deckt niemand, mit dem du sprichst, „${germanField(need)}“ ab.`,
  littleCovered: (need) => `Dein Netzwerk deckt „${germanField(need)}“ bisher kaum ab.`,
  strengthens: (need) => `Es stärkt „${germanField(need)}“; das deckt dein Netzwerk zum Teil ab.`,
  willCover: (p, need, days) =>
    `Wenn nichts geschieht, deckt dein Netzwerk in ${spanDative(days)} so viel von „${germanField(need)}“ ab: ${amount(p)}.`,
  lastExchange: (on) => `Der letzte festgehaltene Austausch war am ${day(on)}.`,
  noTieYet: (after, days) =>
    `Noch gibt es keine Beziehung; wenn das gelingt, ist sie in ${spanDative(days)} ${BANDS[after]}.`,
  tieEitherWay: (now, later, { days, fades }) =>
    `Die Beziehung ist heute ${BANDS[now]}; in ${spanDative(days)} ist sie so oder so ${BANDS[later]}, ${fades ? 'verblasst damit aber weniger' : 'wächst damit aber'}.`,
  tieChanges: (now, later, { days, after }) =>
    `Die Beziehung ist heute ${BANDS[now]}; in ${spanDative(days)} ist sie ohne das ${BANDS[later]}, und wenn es gelingt, ${BANDS[after]}.`,

  plainCongratulate: (name) => `${name} gratulieren`,
  plainOffer: (name) => `${name} etwas anbieten`,
  plainAsk: (name) => `${name} um Rat bitten`,
  plainAskIntroduction: (name, other) =>
    other === undefined ? `${name} um eine Vermittlung bitten` : `${name} um eine Vermittlung zu ${other} bitten`,
  plainTalk: (name) => `Mit ${name} sprechen`,

  skippedTwice: 'Das hast du zweimal ausgelassen: ganz streichen oder einen anderen Weg versuchen?',
  stageAbove: (stages) =>
    `Steht ${stages === undefined ? 'an der Spitze einer Organisation' : `${stages === 1 ? 'eine Stufe' : `${inWords(stages)} Stufen`} der Laufbahn über dir`}; in der Regel antworten solche Menschen seltener, und die Aussicht rechnet damit.`,
  stageBelow:
    'Steht früher in der Laufbahn als du; in der Regel antworten solche Menschen öfter, und die Aussicht rechnet damit.',
  load: [
    'Es bringt kaum Neues, das zu verarbeiten wäre.',
    'Es bringt ein wenig zu verarbeiten, weniger als halb so viel wie jemand Neues.',
    'Es bringt so viel zu verarbeiten wie die Hälfte von jemand Neuem.',
    'Es bringt so viel zu verarbeiten wie jemand Neues.',
  ],
};

const BANDS = { nominal: 'kaum der Rede wert', weak: 'lose', medium: 'warm', strong: 'eng' } as const;

/** Halves in words: `eineinhalb`. */
export function inHalves(halves: number): string {
  const whole = Math.floor(halves / 2);
  if (halves % 2 === 0) return whole === 1 ? 'eine' : inWords(whole);
  return whole === 0 ? 'eine halbe' : whole === 1 ? 'eineinhalb' : `${inWords(whole)}einhalb`;
}
