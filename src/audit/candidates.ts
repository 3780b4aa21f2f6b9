import { currentRole } from '../knowledge/profile.ts';
import type { PersonId } from '../model/ids.ts';
import type { ObjectiveView } from './objective-view.ts';

/** Somebody to get to know, or to know again, for an objective. */
export interface Candidate {
  readonly person: PersonId;
  readonly sentence: string;
}

const MOST = 8;
/** Looked at closely; the rest fit less by knowledge alone. */
const LOOKED_AT = 60;
/** People who fit less than this would not meet any need. */
const LEAST_RELEVANCE = 0.25;

/**
 * Who would help most if there were a tie of the right strength: contacts nothing real has happened with, ties that have
 * faded and prospects. `open` is what closing each need is worth. They are potential only and cover nothing today (science §0, §4.3).
 */
export function candidatesFor(view: ObjectiveView, open: readonly number[], most = MOST): Candidate[] {
  const { people, ties, profiles, words } = view.assessment;
  const within = new Set(view.within);
  const rough: { place: number; worth: number }[] = [];
  for (const [place, person] of people.entries()) {
    if (within.has(place) || person.ended || person.closeness === 0) continue;
    if (profiles[place]!.because.length === 0 && profiles[place]!.topics.size === 0) continue;
    const worth = view
      .relevanceOf(place)
      .reduce((sum, share, need) => (share < LEAST_RELEVANCE ? sum : sum + share * open[need]!), 0);
    if (worth > 0) rough.push({ place, worth });
  }
  return rough
    .sort((one, other) => other.worth - one.worth || one.place - other.place)
    .slice(0, LOOKED_AT)
    .map(({ place, worth }) => ({ place, worth: worth * view.valueAt(place, view.target) }))
    .sort((one, other) => other.worth - one.worth || one.place - other.place)
    .slice(0, most)
    .map(({ place }) => ({
      person: people[place]!.id,
      sentence: words.objectives.fits(
        currentRole(people[place]!),
        bestNeed(view, place, open),
        stateOf(people[place]!.standing, ties[place]!.isReal),
      ),
    }));
}

function bestNeed(view: ObjectiveView, place: number, open: readonly number[]): string {
  const worth = view.relevanceOf(place).map((share, need) => share * open[need]!);
  return view.needs[worth.indexOf(Math.max(...worth))]!.name;
}

function stateOf(standing: string, isReal: boolean): 'prospect' | 'faded' | 'nominal' {
  if (standing === 'prospect') return 'prospect';
  return isReal ? 'faded' : 'nominal';
}
