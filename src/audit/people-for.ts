import type { PersonId } from '../model/ids.ts';
import type { Words } from '../words/words.ts';
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
  const { objectives, ties } = assessment.words;
  const answers = (drawback?: Drawback): string =>
    objectives.answers(view.needs[best]!.name, ties.band(tie.band), drawback);
  const factors = view.factorsAt(place, strengthToday(assessment, place));
  const [worst] = valueParts(objective.kind, factors, assessment.values);
  if (worst === undefined || worst.contribution > WORTH_SAYING) return answers();
  return answers(drawback(view, place, worst));
}

/** As `words.objectives.answers` says it. */
type Drawback = Parameters<Words['objectives']['answers']>[2];

/** What keeps a person from being worth more for the objective. */
function drawback(view: ObjectiveView, place: number, { factor }: ValuePart): Drawback {
  const { assessment, objective, target } = view;
  switch (factor) {
    case 'tieFit':
      return strengthToday(assessment, place) < target ? 'too-weak' : 'too-close';
    case 'learning': {
      const { mu, kappa } = assessment.distances[place]!;
      if (kappa < 0.5) return 'unknown';
      return objective.kind === 'execute' || mu > 0.5 ? 'too-far' : 'too-near';
    }
    default:
      return factor;
  }
}
