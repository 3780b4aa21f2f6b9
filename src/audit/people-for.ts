import type { PersonId } from '../model/ids.ts';
import { type ValuePart, valueParts } from './contact-value.ts';
import { type ObjectiveView, strengthToday } from './objective-view.ts';

/** Somebody who matters for an objective today. */
export interface PersonFor {
  readonly person: PersonId;
  /** v, in (0, 1]. */
  readonly value: number;
  /** The most that they meet of any need, in [0, 1]. */
  readonly access: number;
  readonly sentence: string;
}

const MOST = 8;
/** A factor that costs less of the value than this is not worth a word. */
const WORTH_SAYING = -0.1;

/** Who of those within reach matters most for an objective, by what they cover of its needs today. */
export function peopleFor(view: ObjectiveView): PersonFor[] {
  return view.within
    .map((place) => {
      const strength = strengthToday(view.assessment, place);
      const access = view.accessAt(place, strength);
      const covered = access.reduce((sum, share, need) => sum + share * view.needs[need]!.weight, 0);
      return { place, strength, access, covered };
    })
    .filter(({ covered }) => covered > 0)
    .sort((one, other) => other.covered - one.covered || one.place - other.place)
    .slice(0, MOST)
    .map(({ place, strength, access }) => ({
      person: view.assessment.people[place]!.id,
      value: view.valueAt(place, strength),
      access: Math.max(...access),
      sentence: sentenceFor(view, place, access),
    }));
}

function sentenceFor(view: ObjectiveView, place: number, access: readonly number[]): string {
  const { assessment, objective } = view;
  const tie = assessment.ties[place]!;
  const best = access.indexOf(Math.max(...access));
  const answers = `Answers “${view.needs[best]!.name}”, ${tie.band} tie`;
  const factors = view.factorsAt(place, strengthToday(assessment, place));
  const [worst] = valueParts(objective.kind, factors, assessment.values);
  if (worst === undefined || worst.contribution > WORTH_SAYING) return `${answers}.`;
  return `${answers}; ${drawback(view, place, worst)}.`;
}

/** What keeps a person from being worth more for the objective, in words. */
function drawback(view: ObjectiveView, place: number, { factor }: ValuePart): string {
  const { assessment, objective, target } = view;
  switch (factor) {
    case 'tieFit':
      return strengthToday(assessment, place) < target
        ? 'a closer tie would give more'
        : 'closer than this needs, so news is rarer';
    case 'trust':
      return 'trust is still to grow';
    case 'competence':
      return 'you have not said how good they are at it';
    case 'learning': {
      const { mu, kappa } = assessment.distances[place]!;
      if (kappa < 0.5) return 'little is known of what they know';
      return objective.kind === 'execute' || mu > 0.5
        ? 'far from what you know yourself'
        : 'knows much the same as you';
    }
    case 'industry':
      return 'not from another industry, as far as is known';
    case 'cohesion':
      return 'probably does not know the others needed';
    case 'nonRedundancy':
      return 'others of yours reach the same people';
    case 'newness':
      return 'others of the same group give you this too';
    case 'audience':
      return 'others reach more of those you want to win';
    case 'reputation':
      return 'carries less weight than others';
    case 'advocacy':
      return 'you have not said whether they would speak for you';
  }
}
