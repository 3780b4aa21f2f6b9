import type { Texts } from '../words.ts';
import { germanField } from './field-names.ts';
import { inHalves } from './moves.ts';
import { amount, capital, counted, inWords, number } from './phrases.ts';

const SAYS: Readonly<Record<string, string>> = { yes: 'Ja', no: 'Nein', unsure: '„unsicher“' };

/** Whom to ask a question, and what those asked agree on. */
export const questions: Texts['questions'] = {
  knows: (share, differs) =>
    `Weiß davon: ${amount(share)}${differs ? '; kommt aus einem Wissen, das weit weg von deinem ist, und sieht es wohl anders' : ''}.`,
  noSource: 'Von niemandem, zu dem du eine Beziehung hast, ist bekannt, dass er sich damit auskennt.',
  oneSource: 'Eine Quelle: niemand, um sie daran zu prüfen.',
  independent: (count) => `${capital(inWords(count))} Quellen, soweit bekannt jede unabhängig von den anderen.`,
  talking: (count, halves) =>
    `${capital(inWords(count))} Quellen, aber sie sprechen miteinander: Zähl sie wie ${inHalves(halves)}.`,
  thinkNow: (after) => `Du denkst jetzt ${SAYS[after] ?? after}; was du vorher dachtest, hattest du nicht gesagt.`,
  stillThink: (after) => `Du denkst weiterhin ${SAYS[after] ?? after}.`,
  changed: (before, after) => `Du dachtest ${SAYS[before] ?? before}; jetzt denkst du ${SAYS[after] ?? after}.`,
  needsTopic: 'Nenne, was man wissen müsste, um sie zu beantworten: Ohne ein Thema lässt sich niemand nennen.',
  needsTask: 'Nenne, was die Aufgabe braucht: Ohne das kann niemand sagen, wer sie übernehmen kann.',
  notClose: (count) =>
    `${counted(count, 'Person wäre', 'Personen wären')} dazu imstande, aber die Beziehung ist nicht eng genug für etwas Heikles.`,
  nobodyAble: 'Von niemandem, zu dem du eine Beziehung hast, ist bekannt, dass er das kann.',
  means: (words, field, counts) =>
    `„${words}“ heißt ${germanField(field)}: zählt ${counts === 0 ? 'bisher für niemanden' : `für ${counted(counts, 'Person', 'Personen')}`}.`,
  notSure: 'nicht sicher',
  unanswered: 'Noch hat niemand geantwortet.',
  unsure: (count) => `${counted(count, 'Person konnte', 'Personen konnten')} es nicht sagen.`,
  agree: (says, count, independent) =>
    `${counted(count, 'Person sagt', 'Personen sagen')} ${says === 'yes' ? 'Ja' : 'Nein'}; das zählt wie ${number(independent)} unabhängige.`,
  disagree: (yes, no, independent) =>
    `Sie sind uneins: ${yes === 1 ? 'eine Person' : inWords(yes)} ${yes === 1 ? 'sagt' : 'sagen'} Ja und ${no === 1 ? 'eine' : inWords(no)} Nein; das zählt wie ${number(independent.yes)} gegen ${number(independent.no)}.`,
};
