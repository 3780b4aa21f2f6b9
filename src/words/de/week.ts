import type { Texts } from '../words.ts';
import { capital, inWords, listed } from './phrases.ts';

/** What a week is, in two sentences, and what it holds back. */
export const week: Texts['week'] = {
  nothing:
    'Diese Woche braucht dich nichts. Importiere mehr von deinem Netzwerk oder sag, was du erreichen willst, dann gibt es mehr vorzuschlagen.',
  moves: (count, { fresh, live }) => {
    if (fresh > 0)
      return count === 1
        ? 'Ein Schritt, mit jemand Neuem.'
        : `${movesOf(count)}, davon ${fresh === 1 ? 'einer' : inWords(fresh)} mit jemand Neuem.`;
    const how = live === 0 ? '' : `, davon ${live === 1 ? 'einer' : inWords(live)} persönlich oder im Gespräch`;
    return count === 1
      ? `Ein Schritt, mit jemandem, den du kennst${live > 0 ? ', persönlich oder im Gespräch' : ''}.`
      : `${movesOf(count)}, alle mit Menschen, die du kennst${how}.`;
  },
  keepsUntilNeeds: 'Sie erhalten die Beziehungen, die du hast, bis du sagst, was dein Ziel braucht.',
  keepsUntilObjective: 'Sie erhalten die Beziehungen, die du hast, bis du sagst, was du erreichen willst.',
  keepsOnly: 'Sie erhalten die Beziehungen, die du hast; noch dient niemand Bekanntes deinen Zielen.',
  most: (objective) => `Das meiste davon dient „${objective}“.`,
  largestPart: (objective) => `Der größte Teil dient „${objective}“.`,

  seniorHeavy: (senior, asked) =>
    `${senior === asked ? `Alle ${inWords(asked)}` : `${capital(inWords(senior))} der ${inWords(asked)}`} Schritte, die auf eine Antwort warten, gehen an Menschen weit über deiner eigenen Stufe der Laufbahn; in der Regel kennen sie viele und antworten wenigen. Eher antworten Gleichgestellte, Menschen am Anfang ihres Berufs, und wem du vorgestellt wirst.`,
  noMoreTime: 'Diese Woche ist keine Zeit mehr: Was geplant ist, bleibt, nichts kommt dazu.',
  quiet: 'Eine ruhige Woche: Nichts ist geplant, und das ist in Ordnung.',
  nothingFades: 'Inzwischen verblasst keine Beziehung, auf die es ankommt.',
  fades: (names) =>
    `Inzwischen ${names.length === 1 ? 'verblasst diese Beziehung' : 'verblassen diese Beziehungen'} ein wenig: ${listed(names)}; eine Zeile kann bis nächste Woche warten.`,

  canWait: (name) => `${name} kennenzulernen kann warten.`,
  noAsks: 'Diese Woche keine Bitten: Gib zuerst etwas, dann bitte.',
  metLastWeek: (count) => `Letzte Woche hast du ${count} Menschen kennengelernt; mach diese Woche Gespräche daraus.`,
  noNewPeople: 'Diese Woche niemand Neues: Wen du zuletzt kennengelernt hast, braucht noch deine Aufmerksamkeit.',
  promisesFirst: 'Diese Woche niemand Neues: Halte zuerst, was du versprochen hast.',
  metThisWeek: (count) =>
    `Diese Woche hast du schon ${count} Menschen kennengelernt; mehr kann bis nächste Woche warten.`,
  owed: (count, fewer, isPromised) =>
    `Du schuldest ${count} Menschen eine Antwort${isPromised ? ' oder etwas Versprochenes' : ''}. Neue warten, bis es weniger als ${fewer} sind.`,
};

function movesOf(count: number): string {
  return `${capital(inWords(count))} Schritte`;
}
