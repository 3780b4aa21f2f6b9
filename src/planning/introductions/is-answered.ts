import type { Need } from '../../knowledge/match-need.ts';

/** Whether what is offered answers what is sought: one topic in any spelling or language, or half of the words that mean something. */
export function isAnswered(sought: Need, offered: Need): boolean {
  if (sought.topic !== undefined && sought.topic === offered.topic) return true;
  const stems = new Set(offered.stems);
  const met = sought.stems.filter((stem) => stems.has(stem)).length;
  return met > 0 && 2 * met >= sought.stems.length;
}
