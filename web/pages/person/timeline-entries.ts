import { daysBetween } from '../../words/dates.ts';
import type { Interaction, PersonWhole } from '../../words/vocabulary.ts';

/** One line of what happened between the owner and a person. */
export type TimelineEntry =
  | { readonly kind: 'interaction'; readonly day: string; readonly interaction: Interaction }
  | { readonly kind: 'event'; readonly day: string; readonly text: string }
  | { readonly kind: 'connected'; readonly day: string; readonly isAll: boolean }
  | { readonly kind: 'quiet'; readonly day: string; readonly days: number };

/** Silences shorter than this say nothing. */
const LEAST_QUIET = 60;

/** What happened, the newest first, with the silence since then on top and the day they connected where it belongs. */
export function timelineOf(person: PersonWhole, today: string): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...person.interactions.map((interaction) => ({ kind: 'interaction' as const, day: interaction.day, interaction })),
    ...person.lifeEvents.map(({ day, text }) => ({ kind: 'event' as const, day, text })),
  ];
  // Older interactions may not be shown yet; then the day of connecting would stand in the wrong place. An invitation says it already.
  const isSaid = person.interactions.some(({ channel }) => channel === 'invitation');
  if (person.connectedOn !== null && !isSaid && person.interactions.length >= person.interactionsTotal) {
    entries.push({ kind: 'connected', day: person.connectedOn, isAll: person.interactionsTotal === 0 });
  }
  entries.sort((a, b) => (a.day < b.day ? 1 : -1));
  const last = person.interactions.reduce((latest, { day }) => (day > latest ? day : latest), '');
  const days = last === '' ? 0 : daysBetween(last, today);
  return days >= LEAST_QUIET ? [{ kind: 'quiet', day: last, days }, ...entries] : entries;
}
