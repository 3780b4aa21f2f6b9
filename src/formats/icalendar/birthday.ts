import type { CalendarEvent } from './calendar-event.ts';

const PATTERNS: readonly RegExp[] = [
  /^(.+?)['’`´]s?\s+(?:\d+\w*\s+)?birthday$/iu,
  /^(?:birthday|b-day)(?:\s+of)?\s*[:–-]?\s+(.+)$/iu,
  /^(.+?)\s*[:–-]\s*birthday$/iu,
  /^geburtstag(?:\s+von)?\s*[:–-]?\s+(.+)$/iu,
  /^(.+?)\s+(?:hat\s+)?(?:\d+\.\s+)?geburtstag$/iu,
  /^anniversaire\s+(?:de\s+|d[’'])(.+)$/iu,
  /^cumplea[ñn]os\s+de\s+(.+)$/iu,
  /^compleanno\s+di\s+(.+)$/iu,
  /^anivers[áa]rio\s+d[eao]s?\s+(.+)$/iu,
  /^verjaardag(?:\s+van)?\s+(.+)$/iu,
  /^(.+?)s\s+f[øö]d(?:selsdag|else(?:sdag)?)$/iu,
  /^urodziny:?\s+(.+)$/iu,
  /^(?:🎂|🎁)\s*(.+)$/u,
];

/** Whose birthday an all-day entry is, by its title in one of several languages. The year is not told: programs write the first one shown. */
export function birthdayOf(
  event: CalendarEvent,
): { readonly name: string; readonly month: number; readonly day: number } | undefined {
  if (!event.start.isDate) return undefined;
  for (const pattern of PATTERNS) {
    const name = pattern.exec(event.summary)?.[1]?.trim();
    if (name === undefined || name === '' || /^(?:happy|alles gute|my|mein)$/i.test(name)) continue;
    const date = new Date(event.start.wall);
    return { name, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}
