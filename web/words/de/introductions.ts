import type { Words } from '../catalogue.ts';

/** Introductions: whom to ask for a way to somebody. */
export const introductions: Words['introductions'] = {
  title: 'Vermittlung',
  question: 'Wen willst du erreichen, und wer könnte die Tür öffnen?',
  reach: 'Wen willst du erreichen?',
  reachHint: 'Eine Person, eine Firma, eine Gruppe, oder worin sie sich auskennen',
  anything: 'eine Firma, eine Gruppe oder ein Wissensgebiet',
  you: 'Du',
  kind: { person: 'Person', company: 'Firma', group: 'Gruppe', knowledge: 'Wissensgebiet' },
  lead: 'Nenn jemanden, und hier stehen die Wege, die dorthin führen, jeder mit dem, was für ihn spricht. Man fragt einen, dann den nächsten.',
  ways: 'Wege',
  inTurn: (share) => `Nacheinander gefragt, gelingt einer davon in etwa ${share} von 100 Fällen.`,
  chance: (share) => `${share} %`,
  whySteps: 'Worauf jeder Schritt beruht',
  blurb: 'Worte für die Bitte',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  ask: 'Wen du nach jemandem fragst, von dem du noch nichts weißt',
  askLead:
    'Zuerst die, die sich am meisten von dir unterscheiden, wenn sie zusagen würden und du noch nicht zu ihrem Kreis gehörst.',
  tooFar: 'mehr als einen Schritt entfernt',
  shown: (shown, all) => `${shown} von ${all}.`,
  resting: 'Jetzt nicht',
  restingLead: 'Auch sie könnten dich vorstellen; niemand wird in kurzer Zeit zweimal gebeten.',
};
