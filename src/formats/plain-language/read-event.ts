import { type Day, dayOf, toIsoDay } from '../../base/days.ts';
import { foldText } from '../../base/fold-text.ts';
import type { EventKind } from '../../model/event.ts';
import { isCountry, isPlaceName } from './is-place-name.ts';

/** What one line of plain language says of an event; what it does not say is absent. */
export interface EventRead {
  readonly kind?: EventKind;
  readonly name: string;
  readonly place?: string;
  readonly firstDay?: Day;
  readonly lastDay?: Day;
}

const TRIP =
  /^(?:trip|travel(?:ling)?|visit|journey|reise|fahrt|besuch|voyage|viaje|visita)(?:\s+(?:to|in|nach|a|à|en))?\s+|^(?:to|in|nach|à)\s+/i;
const GATHERING =
  /\b(?:dinner|lunch|breakfast|brunch|party|drinks|gathering|reunion|meet-?up|get-?together|picnic|barbecue|offsite|retreat|stammtisch|abendessen|mittagessen|feier|fest|treffen|apero|aperitif|cena|comida)\b/;
const CONFERENCE =
  /\b(?:conference|conf|congress|summit|symposium|forum|fair|expo|workshop|convention|seminar|webinar|training|course|week|tagung|schulung|woche|kongress|messe|konferenz|congres|salon|congreso|feria|days|tage)\b|con(?:f)?\b/;

/** What is left of a span of days at the end of a line. So many signs at most: without an end it would be tried from each of them. */
const TAIL = /[\s,;:(]{1,12}(?:on|from|am|vom|von|du|del|le)?[\s,;:)]{0,12}$/i;

/**
 * Reads a line such as “Lisbon 12–15 March”, “Data Days, Berlin, 3 to 5 February 2027” or “dinner in Uppsala tomorrow”. Days
 * without a year lie ahead; a place and days without another word are a trip. English, German, French and, where the days
 * stand apart from the words, Spanish.
 */
export async function readEvent(text: string, today: Day): Promise<EventRead> {
  const line = text.replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  const days = await readDays(line, today);
  const rest = days === undefined ? line : `${line.slice(0, days.start)} ${line.slice(days.end)}`;
  const words = rest.replace(TAIL, '').replace(/\s+/g, ' ').replace(/\s+,/g, ',').trim();
  const when = days === undefined ? {} : { firstDay: days.firstDay, lastDay: days.lastDay };
  const trip = TRIP.exec(words);
  if (trip !== null) {
    const place = words.slice(trip[0].length).trim();
    return { kind: 'trip', name: place, place, ...when };
  }
  const folded = foldText(words);
  const kind: EventKind | undefined = GATHERING.test(folded)
    ? 'gathering'
    : CONFERENCE.test(folded)
      ? 'conference'
      : undefined;
  const [town = '', country = '', ...more] = words.split(/,\s*/);
  const isTown = isPlaceName(town) && (country === '' ? days !== undefined : isCountry(country));
  if (kind === undefined && isTown && more.length === 0) {
    return { kind: 'trip', name: town, place: words, ...when };
  }
  const apart = /^(.+?),\s*(.+)$/.exec(words) ?? /^(.+?)\s+(?:in|at|à|en)\s+(.+)$/i.exec(words);
  const named = apart === null ? { name: words } : { name: apart[1]!.trim(), place: apart[2]!.trim() };
  return { ...(kind === undefined ? {} : { kind }), ...named, ...when };
}

interface DaysRead {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly start: number;
  readonly end: number;
}

/** The first span of days that a text names. */
async function readDays(text: string, today: Day): Promise<DaysRead | undefined> {
  const chrono = await import('chrono-node');
  const reference = new Date(`${toIsoDay(today)}T12:00:00`);
  for (const language of [chrono.en.GB, chrono.de, chrono.fr, chrono.es]) {
    for (const result of language.parse(text, reference, { forwardDate: true })) {
      const { start, end } = result;
      if (!start.isCertain('day') && !start.isCertain('weekday')) continue;
      const firstDay = dayIn(start);
      if (firstDay === undefined) continue;
      const last = end === null || end === undefined ? undefined : dayIn(end);
      const lastDay = last === undefined || last < firstDay ? firstDay : last;
      return { firstDay, lastDay, start: result.index, end: result.index + result.text.length };
    }
  }
  return undefined;
}

function dayIn(named: { get(part: 'year' | 'month' | 'day'): number | null }): Day | undefined {
  return dayOf(named.get('year') ?? 0, named.get('month') ?? 0, named.get('day') ?? 0);
}
