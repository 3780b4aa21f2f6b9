import { isNominal } from '../model/channel.ts';
import type { Assessment, TieBand } from './assessment.ts';
import type { Measure } from './measure.ts';
import { counted } from './sentence-parts.ts';
import { DAYS_PER_YEAR } from './strength.ts';

/** What ties the owner has and how they are kept: counts by band, meetings in person, dormant ties (science §3.1, §11). */
export function tieMixMeasures(assessment: Assessment): Measure[] {
  const counts = tiesByBand(assessment);
  const dormant = dormantPlaces(assessment).length;
  const mix: Measure = {
    id: 'tie-mix',
    value: counts.strong + counts.medium + counts.weak,
    sentence: `You have ${counted(counts.strong, 'strong tie')}, ${counts.medium} of medium strength and ${counts.weak} weak; ${counted(counts.nominal, 'contact')} ${counts.nominal === 1 ? 'is' : 'are'} so far in name only.`,
  };
  const reservoir: Measure = {
    id: 'dormant',
    value: dormant,
    sentence:
      dormant === 0
        ? 'No tie that was once close has gone quiet.'
        : `${counted(dormant, 'tie that was once close has', 'ties that were once close have')} gone quiet; much of the trust stays.`,
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

function inPersonMeasure({ working, ties, today }: Assessment): Measure {
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
      sentence: 'Nothing is on record for the last year, so how you keep in touch is not known.',
    };
  }
  const share = met / inTouch;
  return {
    id: 'in-person',
    value: share,
    sentence: `Of ${counted(inTouch, 'person', 'people')} you were in touch with within the last year, you met ${met} in person.`,
  };
}
