import type { Words } from '../catalogue.ts';

/** Short questions to the owner. */
export const asks: Words['asks'] = {
  title: 'Eine kurze Frage',
  counts: (n) => (n === 1 ? '' : `Deine Antwort gilt für ${n} Personen.`),
  other: 'Etwas anderes …',
  unsure: 'Nicht sicher',
  keys: 'Die Tasten 1 bis 6 antworten.',
  said: (sentence) => `Notiert. ${sentence}`,
};
