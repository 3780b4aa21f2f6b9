import type { Words } from '../catalogue.ts';

/** The first run. */
export const welcome: Words['welcome'] = {
  steps: { you: 'Über dich', objective: 'Was du erreichen willst', contacts: 'Bring deine Kontakte mit' },
  progress: 'Schritte',
  step: (at, all) => `Schritt ${at} von ${all}`,
  skip: 'Vorerst überspringen',
  youQuestion: 'Wessen Netzwerk ist es?',
  youLead:
    'Rat hängt davon ab, wer fragt: was du schon weißt und wo du stehst. Ein LinkedIn-Export füllt das meiste davon von selbst aus.',
  name: 'Dein Name',
  role: 'Was du tust',
  company: 'Wo',
  topics: 'Womit du dich auskennst',
  topicsHint: 'Batterien, Zulassung, Personalsuche',
  seniority: 'Stufe der Laufbahn',
  goOn: 'Weiter',
  objectiveQuestion: 'Wobei soll dir dein Netzwerk helfen?',
  objectiveLead:
    'Ein Netzwerk, mit dem man etwas fertigbekommt, sieht anders aus als eines, das neue Ideen findet. Ein Ziel genügt für den Anfang.',
  contactsQuestion: 'Wen kennst du schon?',
  fiveMinutes: 'Oder fang in fünf Minuten an, ohne Datei',
  fiveMinutesLead:
    'Tipp bis zu fünfzehn Namen: die Menschen, an die du dich im letzten halben Jahr gewandt hast, für Arbeit, Rat, Ideen oder Unterstützung.',
  names: 'Namen, einer je Zeile',
  namesCount: (count) => (count === 0 ? 'Höchstens fünfzehn.' : count === 1 ? 'Ein Name.' : `${count} Namen.`),
  tooMany: 'Fünfzehn Namen genügen für den Anfang; die ersten fünfzehn werden genommen.',
  start: 'Mit diesen anfangen',
};
