import type { WishedChannel } from '../../../model/channel.ts';
import type { CommonPart } from '../../../model/common-part.ts';
import { germanField } from '../../../words/de/field-names.ts';
import { dative, germanSpan } from '../../../words/de/german-span.ts';
import { spokenShare } from '../../../words/en/spoken-share.ts';
import type { Chance } from '../../response/chance-words.ts';
import type { BriefWords, Way } from './brief-words.ts';

/** Briefs in German. The owner is “du”; the drafts for others are formal. */
export const GERMAN_BRIEF: BriefWords = {
  lastInTouch: (days) => `Zuletzt hattet ihr ${ago(days)} Kontakt.`,
  bothWorkedAt: (company) => `Ihr habt beide bei ${company} gearbeitet.`,
  bothWentTo: (school) => `Ihr wart beide an derselben Schule oder Hochschule: ${school}.`,
  shared: sharedWords,
  bothKnow: (name, isSure) => (isSure ? `Ihr kennt beide ${name}.` : `Ihr kennt wahrscheinlich beide ${name}.`),

  theyKnow: (name, what) => `${name} kennt sich mit ${germanField(what)} aus; für dich ist das neu.`,
  youKnow: (what, name) => `Du kennst dich mit ${germanField(what)} aus; von ${name} ist das nicht bekannt.`,

  nothingOnRecord:
    'Womit du dich auskennst, ist noch nicht festgehalten; sag es in den Einstellungen, dann kann es hier stehen.',
  knowsToo: (name) =>
    `Womit du dich auskennst, damit kennt sich auch ${name} aus, soweit es festgehalten ist: Das macht das Reden leicht.`,
  nobodyAround: (field, name) =>
    `Du kennst dich mit ${germanField(field)} aus, wovon das bei ${name} nicht bekannt ist. Aus dem Umfeld von ${name} ist niemand festgehalten.`,
  onlyYou: (field, name, around) =>
    `Soweit du es festgehalten hast, kennt sich im Umfeld von ${name} niemand mit ${germanField(field)} aus. Du schon. ${based(name, around)}`,
  fewDo: (field, name, { held, around }) =>
    `Du kennst dich mit ${germanField(field)} aus, wie im Umfeld von ${name} nur ${held === 1 ? 'eine Person' : `${held} Personen`}. ${based(name, around)}`,

  offerWishes: 'Deine guten Wünsche, und sonst diesmal nichts.',
  offerIntroduction: 'Zwei Menschen, die einander nützen können: Lass beiden die Freiheit, Nein zu sagen.',
  offerSought: (what, name) => `Was du über „${what}“ weißt: ${name} sucht danach.`,
  offerShared: (topic) =>
    `Etwas, das du zuletzt über ${germanField(topic)} gelernt hast: Damit kennt ihr euch beide aus.`,
  offerKnowledge: (field, name) => `Was du über ${germanField(field)} weißt, falls ${name} es einmal braucht.`,
  offerAsking: (name) => `Frag, womit ${name} gerade beschäftigt ist, und biete an, jemanden bekannt zu machen.`,
  offerExperience: (topic, name) => `Deine Erfahrung mit ${germanField(topic)}, falls ${name} sie einmal braucht.`,

  askCall: (name, matter) =>
    `Ein Telefonat von einer Viertelstunde${matter === undefined ? '' : ` über ${quoted(matter)}`}, zu einer Zeit, die ${name} passt.`,
  askUnderrated: (name) => `Eine Frage: Woran arbeitet ${name}, das andere unterschätzen?`,
  askLookFirst: (name, matter) => `Eine Frage: Was würde ${name} bei ${quoted(matter)} zuerst ansehen?`,
  askDoFirst: (name, matter) =>
    `Eine Frage: Was würde ${name} ${matter === undefined ? 'als Erstes tun' : `bei ${quoted(matter)} als Erstes tun`}?`,
  askIntroduction: (introducer, target) =>
    `Ob ${introducer} dich mit ${target} bekannt machen würde, und ein Nein ganz leicht machen.`,
  askAgainst: (one, other, matter) =>
    `Was spricht gegen das, was du ${matter === undefined ? 'darüber' : `über ${quoted(matter)}`} glaubst? Frag ${other === undefined ? one : `${one} und ${other} getrennt, mit denselben Worten`}.`,

  usualChannel: 'Nimm den Weg, auf dem ihr sonst miteinander sprecht.',
  wished: (channel) => `Du hast gesagt, dass du lieber ${WISHED[channel]}.`,
  chance: chanceWords,
  notLateInWeek: 'Besser nicht an einem Freitag oder Samstag.',
  raises: (way, chance) => `${wayWords(way)} würde es auf ${germanShare(chance)} heben.`,
};

const WISHED: Readonly<Record<WishedChannel, string>> = {
  'in-person': 'persönlich sprichst',
  video: 'per Video sprichst',
  phone: 'anrufst',
  mail: 'eine E-Mail schreibst',
  message: 'eine Nachricht schreibst',
};

function ago(days: number): string {
  if (days <= 0) return 'heute';
  return days === 1 ? 'gestern' : `vor ${dative(germanSpan(days))}`;
}

function sharedWords({ kind, names }: CommonPart): string {
  const all = listed(names.map(germanField));
  switch (kind) {
    case 'function':
      return `Ihr arbeitet beide in diesem Bereich: ${all}.`;
    case 'industry':
      return `Ihr kennt beide diese Branche: ${all}.`;
    case 'field':
      return `Ihr habt beide ${all} studiert.`;
    case 'topic':
      return `Ihr kennt euch beide mit ${all} aus.`;
  }
}

function based(name: string, around: number): string {
  return `Das beruht auf ${around === 1 ? 'einer Person' : `${around} Personen`}, die im Umfeld von ${name} bekannt ${around === 1 ? 'ist' : 'sind'}; was andere wissen, ist unbekannt.`;
}

const CHANCE: Readonly<Record<Chance['words'], string>> = {
  unlikely: 'Unwahrscheinlich',
  maybe: 'Vielleicht',
  likely: 'Wahrscheinlich',
  'very likely': 'Sehr wahrscheinlich',
};

function chanceWords({ words, value, record }: Chance, what: 'answer' | 'come about'): string {
  const said = `${CHANCE[words]}, dass ${what === 'answer' ? 'eine Antwort kommt' : 'es dazu kommt'}: ${germanShare(value)}.`;
  if (record === undefined || record.tried === 0) return said;
  return `${said} Sonst antworten ${germanShare(record.usual)}; dir ${record.answered === 1 ? 'hat' : 'haben'} ${record.answered} von ${record.tried} geantwortet.`;
}

/** `about 3 in 4` → `etwa 3 von 4`. */
function germanShare(value: number): string {
  return spokenShare(value).replace('about', 'etwa').replace(' in ', ' von ');
}

function wayWords(way: Way): string {
  switch (way.kind) {
    case 'call':
      return 'Ein Anruf';
    case 'give-first':
      return 'Zuerst etwas zu geben, ohne Bitte,';
    case 'introduction':
      return `Eine Vorstellung durch ${way.by}`;
  }
}

function quoted(matter: string): string {
  return matter.replace(/^“(.*)”$/s, '„$1“');
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}
