import type { Texts } from '../words.ts';
import { germanField } from './field-names.ts';
import { amount, day, listed, share } from './phrases.ts';

type Kind = Parameters<Texts['objectives']['nobodyYet']>[1];
type Need = Parameters<Texts['objectives']['nobodyInTouch']>[0];

const KINDS: Readonly<Record<Kind, string>> = {
  execute: 'das Fertigbekommen',
  solve: 'das Lösen und Prüfen',
  discover: 'das Finden neuer Ideen',
  context: 'das Anwenden an einem neuen Ort',
  support: 'das Gewinnen von Unterstützung',
};

const DRAWBACKS = {
  'too-weak': 'eine engere Beziehung würde mehr geben',
  'too-close': 'enger, als es das braucht, darum gibt es seltener Neues',
  trust: 'das Vertrauen muss noch wachsen',
  competence: 'du hast nicht gesagt, wie gut diese Person darin ist',
  unknown: 'wenig ist bekannt von dem, was diese Person weiß',
  'too-far': 'weit weg von dem, was du selbst weißt',
  'too-near': 'weiß ziemlich das Gleiche wie du',
  industry: 'soweit bekannt nicht aus einer anderen Branche',
  cohesion: 'kennt die anderen, die es braucht, wahrscheinlich nicht',
  nonRedundancy: 'andere, die du kennst, erreichen dieselben Menschen',
  newness: 'andere aus derselben Gruppe geben dir das auch',
  audience: 'andere erreichen mehr von denen, die du gewinnen willst',
  reputation: 'hat weniger Gewicht als andere',
  advocacy: 'du hast nicht gesagt, ob diese Person für dich sprechen würde',
} as const;

/** What the network is for an objective. */
export const objectives: Texts['objectives'] = {
  nobodyYet: (text, kind) => `Für ${wish(text, kind)} gibt es noch niemanden, mit dem etwas Wirkliches geschehen ist.`,
  fit: (text, kind, { share: covered, low, high, missing }) => {
    const [least, most] = [low, high].map((end) => amount(end).replace('etwa ', ''));
    const band = least === most ? '' : ` (mindestens ${least}, höchstens ${most})`;
    const rest =
      missing.length === 0 ? 'nichts Großes fehlt' : `am meisten fehlt: ${missing.map(germanField).join('; ')}`;
    return `Für ${wish(text, kind)} deckt dein Netzwerk von dem, was es braucht, ${amount(covered)} ab${band}; ${rest}.`;
  },
  noTrend: 'Wie sie sich ändert, zeigt sich ab der zweiten Woche.',
  trend: (told) => {
    const [before, now] = [amount(told.before), amount(told.now)];
    const since = `Mit dem, was heute bekannt ist, deckte dein Netzwerk am ${day(told.from)} ${before} ab`;
    switch (told.verdict) {
      case 'more':
        return `${since}, und jetzt mehr: ${now}.`;
      case 'less':
        return `${since}, und jetzt weniger: ${now}.`;
      case 'same':
        return before === now
          ? `${since}, und jetzt ebenso viel.`
          : `${since}, und jetzt ${now}; was darüber nicht bekannt ist, ist größer als dieser Unterschied.`;
    }
  },
  nobodyInTouch: (need) => `Niemand, mit dem du Kontakt hast, ${clause(need)}.`,
  nobodyWithin: (need, nearest) => `Niemand in Reichweite ${clause(need)}; am nächsten: ${nearest}.`,
  covered: (p, need, by) => `Von ${quoted(need)} ist abgedeckt: ${amount(p)}, das meiste davon durch ${by}.`,
  withTie: (name, tie) => `${name} (${tie})`,

  answers: (need, tie, drawback) =>
    `Hilft bei „${germanField(need)}“, ${tie}${drawback === undefined ? '' : `; ${DRAWBACKS[drawback]}`}.`,
  fits: ({ title, company }, need, state) => {
    const who =
      title !== '' && company !== ''
        ? `${title} bei ${company}:`
        : title === '' && company === ''
          ? 'Das Wissen dieser Person'
          : `${title || company}:`;
    const so = {
      prospect: 'ihr kennt euch noch nicht',
      faded: 'ihr hattet einmal Kontakt, und er ist verblasst',
      nominal: 'verbunden, aber zwischen euch ist noch nichts Wirkliches geschehen',
    }[state];
    return `${who} passt zu „${germanField(need)}“; ${so}.`;
  },

  strongForEach: 'Du hast für jede Rolle eine enge Beziehung.',
  strongMissing: (needs) => `Mit einer engen Beziehung für jede Rolle wird etwas fertig; noch ohne: ${fields(needs)}.`,
  tooFewNeeded: 'Die, die es braucht, sollten einander kennen; weniger als zwei davon sind in Reichweite.',
  neededKnow: (isMet, p) =>
    `${isMet ? 'Die, die es braucht, kennen einander wahrscheinlich' : 'Die, die es braucht, kennen einander kaum; bring sie zusammen'} (von den Paaren wohl ${share(p) === 'niemand' ? 'keines' : share(p)}).`,
  sourcesForEach: 'Du kannst jedes Thema mit unabhängigen Quellen prüfen.',
  sourcesMissing: (needs) =>
    `Mit zwei unabhängigen Quellen für jedes Thema kannst du prüfen; zu wenige für: ${fields(needs)}.`,
  severalCircles: (countsOwn, has, enough) =>
    `Es braucht nicht zu enge Beziehungen in ${countsOwn ? 'mehrere Gruppen' : 'Gruppen neben deiner eigenen'}: Du hast ${has} von mindestens ${enough}.`,
  groupsUnknown: 'Zu welchen Gruppen deine Kontakte gehören, ist noch nicht bekannt.',
  noneTooLarge: (name, p) =>
    `Keine Gruppe sollte mehr als die Hälfte deiner Aufmerksamkeit haben; die größte hat ${amount(p)} (${name === undefined ? 'eine Gruppe' : germanField(name)}).`,
  champions: (names) =>
    `Zwei Fürsprecher, die gehört werden und dir vertrauen, tragen eine Idee: ${names.length === 0 ? 'noch niemand' : listed(names)}.`,
  enoughInEach: (count) =>
    `Du hast ${count === 1 ? 'einen Kontakt' : `${count} Kontakte`} oder mehr in jeder Gruppe, die du gewinnen willst.`,
  tooFewIn: (needs) =>
    `Zwei Kollegen im selben Team überzeugen besser als zehn Fremde; weniger als zwei in: ${fields(needs)}.`,
};

function wish(text: string, kind: Kind): string {
  return text.trim() === '' ? KINDS[kind] : `„${text.trim()}“`;
}

function quoted({ name, kind }: Need): string {
  return kind === 'cell' ? germanField(name) : `„${germanField(name)}“`;
}

/** What is asked of people, at the end of a clause. */
function clause(need: Need): string {
  return {
    knowledge: `kennt sich mit ${quoted(need)} aus`,
    group: `steht für ${quoted(need)}`,
    cell: `arbeitet dort: ${quoted(need)}`,
  }[need.kind];
}

function fields(needs: readonly string[]): string {
  return listed(needs.map(germanField));
}
