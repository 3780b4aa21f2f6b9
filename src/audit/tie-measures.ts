import { isNominal } from '../model/channel.ts';
import type { Assessment, TieBand } from './assessment.ts';
import type { Measure } from './measure.ts';
import { DAYS_PER_YEAR } from './strength.ts';

/** What ties the owner has and how they are kept: counts by band, meetings in person, dormant ties (science §3.1, §11). */
export function tieMixMeasures(assessment: Assessment): Measure[] {
  const { words } = assessment;
  const counts = tiesByBand(assessment);
  const dormant = dormantPlaces(assessment).length;
  const mix: Measure = {
    id: 'tie-mix',
    value: counts.strong + counts.medium + counts.weak,
    sentence: words.ties.mix(counts),
  };
  const reservoir: Measure = {
    id: 'dormant',
    value: dormant,
    sentence: dormant === 0 ? words.ties.noneDormant : words.ties.someDormant(dormant),
  };
  return assessment.working.length === 0 ? [mix, reservoir] : [mix, inPersonMeasure(assessment), reservoir];
}

/** How many contacts there are by how strong the tie is; prospects are not counted. */
export function tiesByBand(assessment: Assessment): Record<TieBand, number> {
  const { nominal, weak, medium, strong } = placesByBand(assessment);
  return { nominal: nominal.length, weak: weak.length, medium: medium.length, strong: strong.length };
}

/** Contacts by how strong the tie is; prospects are left out. */
export function placesByBand({ people, ties }: Assessment): Record<TieBand, number[]> {
  const places: Record<TieBand, number[]> = { nominal: [], weak: [], medium: [], strong: [] };
  for (const [place, tie] of ties.entries()) {
    const person = people[place]!;
    if (person.ended || person.closeness === 0 || (person.standing === 'prospect' && !tie.isReal)) continue;
    places[tie.band].push(place);
  }
  return places;
}

/** Once close, quiet for a year or more; the closest first. */
export function dormantPlaces({ people, ties }: Assessment): number[] {
  return [...ties.keys()]
    .filter((place) => ties[place]!.isDormant && !people[place]!.ended && people[place]!.closeness !== 0)
    .sort((one, other) => ties[other]!.peak - ties[one]!.peak || one - other);
}

function inPersonMeasure({ working, ties, today, words }: Assessment): Measure {
  let met = 0;
  let inTouch = 0;
  for (const place of working) {
    const lately = ties[place]!.evidence.participations.filter(
      ({ day, channel }) => today - day < DAYS_PER_YEAR && !isNominal(channel),
    );
    if (lately.length > 0) inTouch++;
    if (lately.some(({ channel }) => channel === 'in-person')) met++;
  }
  if (inTouch === 0) {
    return {
      id: 'in-person',
      value: undefined,
      sentence: words.ties.nothingLastYear,
    };
  }
  const share = met / inTouch;
  return {
    id: 'in-person',
    value: share,
    sentence: words.ties.met(inTouch, met),
  };
}
