import type { Texts } from '../words.ts';
import { amount, counted, listed, number, spanDative } from './phrases.ts';

/** Ideas, who should hear of them, and how they may spread. */
export const ideas: Texts['ideas'] = {
  knows: (share, topics) =>
    `Weiß von dem, worum es geht: ${amount(share)}${topics.length === 0 ? '' : ` (${topics.join(', ')})`}.`,
  reachesNone: 'Erreicht, soweit bekannt, niemanden von denen, für die sie ist.',
  reaches: (audience, share) =>
    share > 0.98
      ? `Erreicht Menschen in „${audience}“, mehr als alle anderen, die du kennst.`
      : `Erreicht Menschen in „${audience}“; von dem, was die Besten erreichen würden: ${amount(share)}.`,
  needsTopic: 'Nenne ein Thema oder eine Zielgruppe: Ohne sie kann niemand sagen, wer davon hören sollte.',
  costly:
    'Es braucht Überzeugung: Zwei, die einander kennen, überzeugen besser als zehn Fremde; gewinn also in jeder Gruppe zuerst zwei.',
  simple: 'Es ist eine einfache Neuigkeit: Sag sie Menschen, die verschiedene Gruppen erreichen.',
  adds: (people) => `Bringt ${about(people)} dazu, die die anderen nicht erreichen.`,
  withOthers: (audience, names) => `Für „${audience}“, zusammen mit ${listed(names)}; sie kennen einander.`,
  within: (people) => `Unter deinen eigenen Kontakten würden es hören: ${about(people)}.`,
  lendsWeight: (name) => `${name} gibt ihr Gewicht: Frag zuerst, und halte fest, was dagegen spricht.`,
  noPair:
    'Keine zwei deiner Kontakte, die einander kennen, erreichen dieselbe Gruppe von denen, für die sie ist: Mach zuerst zwei miteinander bekannt, oder nenn es eine einfache Neuigkeit.',
  nobody: (audiences) =>
    `Von niemandem, zu dem du eine Beziehung hast, ist bekannt, dass er sich damit auskennt oder sie erreicht: ${listed(audiences.map((name) => `„${name}“`))}. Vielleicht doch jemand: Frag, wen sie kennen.`,
  reachesNobody: 'Noch erreicht sie niemanden.',
  expected: (people, { value, low, high }, isGuessed) =>
    `Es ${counted(people, 'Person', 'Personen')} zu erzählen erreicht ${about(value)}, zwischen ${round(low)} und ${round(high)}: Es hängt davon ab, wer sie weitergibt und wie viele jede Person erreicht.${isGuessed ? ' Sag, wie groß die Zielgruppe ist, dann wird die Schätzung besser.' : ''}`,
  unheard: 'Noch hat niemand von dir davon gehört.',
  heard: ({ told, passed, supporters, objections }) =>
    `${[
      `${counted(told, 'Person weiß davon', 'Personen wissen davon')}`,
      ...(passed > 0 ? [`${passed} ${passed === 1 ? 'hat' : 'haben'} sie weitergegeben`] : []),
      ...(supporters > 0 ? [`${supporters} ${supporters === 1 ? 'unterstützt' : 'unterstützen'} sie`] : []),
      ...(objections > 0 ? [counted(objections, 'Einwand', 'Einwände')] : []),
    ].join(', ')}.`,
  stalled: (days) => `Seit ${spanDative(days)} ist nichts geschehen.`,
  weighty: 'Das Wort dieser Person hat Gewicht.',
  weightUnknown: 'Wie viel das Wort dieser Person wiegt, ist kaum bekannt.',
};

function about(people: number): string {
  return round(people) === '1' ? 'etwa eine Person' : `etwa ${round(people)} Menschen`;
}

function round(value: number): string {
  return number(Math.round(value));
}
