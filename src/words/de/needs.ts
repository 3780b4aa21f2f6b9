import type { Texts } from '../words.ts';

/** What the owner has to say of an objective before anything can be said of it. */
export const needs: Texts['needs'] = {
  roles: 'Nenne die Rollen oder Gruppen, die handeln müssen: Ohne sie kann niemand sagen, wer fehlt.',
  audience: 'Nenne die Gruppen, die du gewinnen willst: Ohne sie kann niemand sagen, wer sie erreicht.',
  knowledge: 'Nenne, was man wissen müsste, um das zu lösen.',
  nearness: 'Sag, was du selbst machst, oder nenne, worüber du lernen willst: Anders lässt sich Nähe nicht beurteilen.',
};
