import type { FavourKind } from '../../model/favour.ts';
import type { Texts } from '../words.ts';
import { day } from './phrases.ts';

type Part = Parameters<Texts['history']['interaction']>[1];

const FAVOURS: Readonly<Record<FavourKind, string>> = {
  'gave-help': 'Du hast geholfen',
  'gave-introduction': 'Du hast jemanden vorgestellt',
  'gave-feedback': 'Du hast Rückmeldung gegeben',
  'gave-resource': 'Du hast etwas Nützliches gegeben',
  congratulated: 'Du hast gratuliert',
  'asked-advice': 'Du hast Rat bekommen',
  'asked-introduction': 'Du wurdest vorgestellt oder hast darum gebeten',
  'asked-favour': 'Du hast einen Gefallen bekommen',
  'passed-on-idea': 'Du hast eine Idee weitergegeben',
  'they-thanked': 'Dir wurde gedankt, oder es kam etwas zurück',
};

/** What happened with people, and what came of it. */
export const history: Texts['history'] = {
  interaction: (channel, part, { others, minutes }) => {
    const company = others > 0 ? ` mit ${others === 1 ? 'einer weiteren Person' : `${others} weiteren`}` : '';
    const time = minutes === undefined ? '' : `, ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`}`;
    switch (channel) {
      case 'in-person':
        return `Persönlich getroffen${company}${time}`;
      case 'video':
        return `Per Video gesprochen${company}${time}`;
      case 'phone':
        return `Telefoniert${company}${time}`;
      case 'voice-note':
        return `Sprachnachricht${way(part)}`;
      case 'mail':
        return `${count(part, 'Eine Mail', 'Mails')}${company}${way(part)}`;
      case 'message':
        return `${count(part, 'Eine Nachricht', 'Nachrichten')}${company}${way(part)}`;
      case 'invitation':
        return 'Auf LinkedIn verbunden. Gesagt wurde nichts.';
      case 'reaction':
        return 'Ein Satz oder eine Reaktion mit einem Klick';
    }
  },
  favour: (kind, about) => (about === undefined ? `${FAVOURS[kind]}.` : `${FAVOURS[kind]}: ${about}`),

  cameOn: (on, names, months) => {
    const by = names.length === 0 ? '' : ` durch ${names.join(', dann ')}`;
    const after =
      months === undefined
        ? 'kein Kontakt davor ist bekannt'
        : `${inMonths(months)} nach dem ersten Kontakt${names.length > 1 ? ' mit jemandem davon' : ''}`;
    return `Kam am ${day(on)}${by}; ${after}.`;
  },
  nothingCame: 'Noch ist nichts festgehalten. Bis etwas kommt, dauert es meist Monate.',
  tooFewCame: (count) =>
    `${count === 1 ? 'Eines kam' : `${count} Dinge kamen`} zurück; zu wenige, um zu sagen, wie lange es meist dauert. Bis etwas kommt, dauert es meist Monate.`,
  halfCame: (count, months) =>
    `${count} Dinge kamen zurück; von denen, deren erster Kontakt bekannt ist, die Hälfte ${inMonths(months)} danach oder später. Bis etwas kommt, dauert es meist Monate.`,

  nothingPlanned: 'Letzte Woche war nichts geplant.',
  noneDone: (moves) =>
    `Eine ruhige Woche: ${moves === 1 ? 'Der eine Schritt wurde' : `Von ${moves} Schritten wurde keiner`} ${moves === 1 ? 'nicht getan' : 'getan'}. Was noch zählt, kommt wieder.`,
  done: (done, moves, answered) =>
    `${done} von ${moves} Schritten ${done === 1 ? 'wurde' : 'wurden'} getan. ${answered === 0 ? 'Noch kam keine Antwort' : answered === 1 ? 'Auf einen kam eine Antwort' : `Auf ${answered} kam eine Antwort`}.`,
  unsaid: (open) => `Zu ${open} ist nichts gesagt; sag es unten, oder lass es sein.`,
  pace: (people, word) => {
    const room = `Tertius rechnet mit Platz für etwa ${people === 1 ? 'einen neuen Menschen' : `${people} neue Menschen`} in der Woche, auf Dauer gesehen`;
    if (word === null)
      return `${room}; deine Antwort wird einmal im Monat gehört, wenn diese Zahl neu festgelegt wird.`;
    if (word === 'right') return `${room}; nichts ändert sich.`;
    return word === 'too-much'
      ? `${room}; wenn diese Zahl das nächste Mal festgelegt wird, wird sie kleiner.`
      : `${room}; wenn diese Zahl das nächste Mal festgelegt wird, kann sie steigen, falls alle, die du kennengelernt hast, wieder von dir gehört haben.`;
  },

  peopleNoted: (count) =>
    `${count} ${count === 1 ? 'Person' : 'Personen'} festgehalten; wen du treffen könntest, steht auf der Seite.`,
  privateMove: (minutes) => `${minutes} Minuten für dein Netzwerk`,
  anyTime: (sentence) => `Jederzeit: ${sentence}`,
  anyTimeThisWeek: (moves) => `Jederzeit diese Woche: ${moves} Schritte`,
};

function count({ incoming, outgoing }: Part, one: string, many: string): string {
  const total = incoming + outgoing;
  return total === 1 ? one : `${total === 0 ? 'Einige' : total} ${many}`;
}

function way({ incoming, outgoing }: Part): string {
  if (incoming > 0 && outgoing > 0) return ', in beide Richtungen';
  if (incoming > 0) return ' an dich';
  return outgoing > 0 ? ' von dir' : '';
}

function inMonths(months: number): string {
  const whole = Math.round(months);
  return whole < 1 ? 'weniger als einen Monat' : whole === 1 ? 'etwa einen Monat' : `etwa ${whole} Monate`;
}
