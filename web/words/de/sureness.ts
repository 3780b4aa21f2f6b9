import type { Words } from '../catalogue.ts';

/** How sure the advice is. */
export const sureness: Words['sureness'] = {
  calibration: 'Halten die Aussichten, was sie sagen?',
  calibrationLead: 'Jeder Schritt sagt, wie wahrscheinlich eine Antwort ist. Das wurde daraus.',
  toldLater: (n) =>
    `${n === 1 ? 'Zu einem davon ist' : `Zu ${n} davon ist`} keine Aussicht von damals festgehalten; die heutige steht an ihrer Stelle.`,
  asTable: 'Als Tabelle in Fünfteln',
  hideTable: 'Tabelle verbergen',
  tableChance: 'Genannte Aussicht',
  tableTried: 'Schritte',
  tableAnswered: 'Beantwortet',
  tableExpected: 'Erwartet',
  chanceRange: (from, until) => `${from} bis ${until} von 100`,
  expected: (share) => `etwa ${Math.round(100 * share)} von 100`,
  none: 'noch keine',
  sensitivity: 'Wie sicher ist diese Woche?',
  sensitivityLead:
    'Die meisten Zahlen des Modells sind gewählt. Hier wird diese Woche noch einmal geplant, viele hundert Mal, so wie sie mit anderen Zahlen wäre; was bleibt, hängt nicht an ihnen.',
  start: 'Ausprobieren',
  stop: 'Anhalten',
  goOn: 'Weitermachen',
  progress: 'Geplante Wochen',
  progressOf: (done, of) => `${done} von ${of} Wochen geplant`,
  finished: 'Alle Wochen sind geplant.',
  stays: (stays, trials) => `bleibt in ${stays} von ${trials}`,
};
