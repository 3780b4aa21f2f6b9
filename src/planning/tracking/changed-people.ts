import type { Assessment, TieBand } from '../../audit/assessment.ts';
import { groupReach } from '../../audit/group-reach.ts';
import { strengthToday, viewObjective } from '../../audit/objective-view.ts';
import { dormantPlaces, placesByBand } from '../../audit/tie-measures.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Objective } from '../../model/objective.ts';
import { bridgeChances } from './bridge-lifetimes.ts';
import type { SnapshotMeasure } from './snapshot.ts';

/** The people by whom two days differ in what is measured: who counts now and did not then, and the other way round. */
export interface ChangedPeople {
  readonly came: readonly PersonId[];
  readonly left: readonly PersonId[];
}

/** Giving so much more or less of an objective's needs is worth naming somebody. */
const WORTH_NAMING = 0.01;

/** Who stands behind the change of a measure between two days, both seen with the same facts; nobody where it counts no people. */
export function peopleBehindMeasure(then: Assessment, now: Assessment, measure: SnapshotMeasure): ChangedPeople {
  return difference(countedBy(then, measure), countedBy(now, measure));
}

/** Who gives an objective more of what it needs than then, and who less, those who changed most first. */
export function peopleBehindFit(then: Assessment, now: Assessment, objective: Objective): ChangedPeople {
  const [before, after] = [givenTo(then, objective), givenTo(now, objective)];
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .map((person) => ({ person, by: (after.get(person) ?? 0) - (before.get(person) ?? 0) }))
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by) || one.person - other.person);
  return {
    came: changed.filter(({ by }) => by > WORTH_NAMING).map(({ person }) => person),
    left: changed.filter(({ by }) => by < -WORTH_NAMING).map(({ person }) => person),
  };
}

function difference(before: readonly PersonId[], after: readonly PersonId[]): ChangedPeople {
  const [then, now] = [new Set(before), new Set(after)];
  return { came: after.filter((person) => !then.has(person)), left: before.filter((person) => !now.has(person)) };
}

const BANDS: Partial<Record<SnapshotMeasure, TieBand>> = {
  'ties-strong': 'strong',
  'ties-medium': 'medium',
  'ties-weak': 'weak',
  'ties-nominal': 'nominal',
};

function countedBy(assessment: Assessment, measure: SnapshotMeasure): PersonId[] {
  const { people } = assessment;
  return placesCounted(assessment, measure).map((place) => people[place]!.id);
}

function placesCounted(assessment: Assessment, measure: SnapshotMeasure): readonly number[] {
  const { working, slotOf, values } = assessment;
  const band = BANDS[measure];
  if (band !== undefined) return placesByBand(assessment)[band];
  switch (measure) {
    case 'contacts':
    case 'effective-size':
    case 'efficiency':
    case 'closure':
      return working;
    case 'bridges': {
      const chances = bridgeChances(assessment);
      return [...chances.keys()].filter((place) => slotOf[place]! >= 0 && chances[place]! >= values.bridgeLabel);
    }
    case 'dormant':
      return dormantPlaces(assessment);
    case 'groups':
      return [...new Set(assessment.groups.flatMap((group) => throughInto(assessment, group)))].sort((a, b) => a - b);
    default:
      // Shares of openness and evenness, and the load: nobody in particular makes them.
      return [];
  }
}

function throughInto(assessment: Assessment, group: Assessment['groups'][number]): readonly number[] {
  const { reach, through } = groupReach(assessment, group);
  return reach === 'not-reached' ? [] : through;
}

/** Σ u·a of everybody within reach. */
function givenTo(assessment: Assessment, objective: Objective): ReadonlyMap<PersonId, number> {
  const view = viewObjective(assessment, objective);
  return new Map(
    view.within.map((place) => {
      const access = view.accessAt(place, strengthToday(assessment, place));
      const given = access.reduce((sum, share, need) => sum + share * view.needs[need]!.weight, 0);
      return [assessment.people[place]!.id, given];
    }),
  );
}
