import type { Assessment } from '../../audit/assessment.ts';
import { compositionBy, openness, type Trait } from '../../audit/composition.ts';
import { fitOf } from '../../audit/fit.ts';
import { groupReach } from '../../audit/group-reach.ts';
import { effectiveSizeOf } from '../../audit/structure.ts';
import { dormantPlaces, tiesByBand } from '../../audit/tie-measures.ts';
import type { Day } from '../../base/days.ts';
import { iqv } from '../../graph/graph.ts';
import type { Facts } from '../../model/facts.ts';
import type { ObjectiveId } from '../../model/ids.ts';
import { pace } from '../pace/pace.ts';
import { bridgeChances, bridgeLifetimes } from './bridge-lifetimes.ts';
import type { Uncertain } from './significant-change.ts';
import { type Survival, survivalAt } from './survival.ts';
import { type WeekRates, weekRates } from './week-rates.ts';

/** What a snapshot says in one number each. */
export const SNAPSHOT_MEASURES = [
  'contacts',
  'effective-size',
  'efficiency',
  'closure',
  'e-i-employer',
  'e-i-function',
  'e-i-industry',
  'iqv-employer',
  'iqv-function',
  'iqv-industry',
  'groups',
  'ties-strong',
  'ties-medium',
  'ties-weak',
  'ties-nominal',
  'bridges',
  'dormant',
  'load',
] as const;
export type SnapshotMeasure = (typeof SNAPSHOT_MEASURES)[number];

/** The measures of one week: plain data, to be kept and compared with those of other weeks. Nothing here is a score. */
export interface Snapshot {
  readonly monday: Day;
  readonly day: Day;
  /** Absent where a measure cannot be told; a deviation of 0 where it is counted. */
  readonly measures: Readonly<Partial<Record<SnapshotMeasure, Uncertain>>>;
  /** Fit by objective, 0–100, those closed left out. */
  readonly fits: readonly (Uncertain & { readonly objective: ObjectiveId })[];
  readonly rates: WeekRates;
  /** Share of ties to bridges that last a year; undefined without any. */
  readonly bridgeSurvival: Survival | undefined;
}

const YEAR = 365;

/** The snapshot of the week that begins on `monday`, as the facts stand on the day of the assessment. Source: science §11. */
export function snapshotOf(
  facts: Facts,
  assessment: Assessment,
  week: { readonly monday: Day; readonly suggested: number },
): Snapshot {
  const open = facts.objectives.filter(({ closedOn }) => closedOn === undefined || closedOn > assessment.today);
  return {
    monday: week.monday,
    day: assessment.today,
    measures: {
      ...shape(assessment),
      ...mixture(assessment),
      ...ties(assessment),
      ...load(facts, assessment, week.monday),
    },
    fits: open.flatMap((objective) => {
      const fit = fitOf(assessment, objective);
      if (fit === undefined) return [];
      // The band is one deviation to each side.
      return [{ objective: objective.id, value: 100 * fit.coverage.share, sd: (fit.high - fit.low) / 2 }];
    }),
    rates: weekRates(facts, assessment, week),
    bridgeSurvival: survivalAt(bridgeLifetimes(assessment), YEAR),
  };
}

type Measures = Snapshot['measures'];

function shape(assessment: Assessment): Measures {
  const n = assessment.working.length;
  const size = effectiveSizeOf(assessment);
  if (size === undefined) return { contacts: counted(n) };
  const { mean: value, deviation: sd } = size;
  return {
    contacts: counted(n),
    'effective-size': { value, sd },
    efficiency: { value: value / n, sd: sd / n },
    ...(n < 2 ? {} : { closure: { value: (n - value) / (n - 1), sd: sd / (n - 1) } }),
  };
}

function mixture(assessment: Assessment): Measures {
  const reached = assessment.groups.filter((group) => groupReach(assessment, group).reach !== 'not-reached').length;
  return {
    groups: counted(reached),
    ...ofTrait(assessment, 'employer'),
    ...ofTrait(assessment, 'function'),
    ...ofTrait(assessment, 'industry'),
  };
}

/** Openness by heads and evenness; nothing where too little is known. */
function ofTrait(assessment: Assessment, trait: Exclude<Trait, 'circle'>): Measures {
  const composition = compositionBy(assessment, trait);
  const open = openness(composition, assessment);
  const spread = composition.known < assessment.values.knownEnough ? undefined : iqv(composition.byHeads);
  return {
    ...(open === undefined ? {} : { [`e-i-${trait}`]: counted(open.heads.value) }),
    ...(spread === undefined ? {} : { [`iqv-${trait}`]: counted(spread) }),
  };
}

function ties(assessment: Assessment): Measures {
  const { strong, medium, weak, nominal } = tiesByBand(assessment);
  const chances = bridgeChances(assessment).filter((chance, place) => chance > 0 && assessment.slotOf[place]! >= 0);
  return {
    'ties-strong': counted(strong),
    'ties-medium': counted(medium),
    'ties-weak': counted(weak),
    'ties-nominal': counted(nominal),
    // Each is a bridge or not with its chance: the number expected, and how far it may be off.
    bridges: {
      value: chances.reduce((sum, chance) => sum + chance, 0),
      sd: Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0)),
    },
    dormant: counted(dormantPlaces(assessment).length),
  };
}

/** B/C: what was taken in lately, as a share of what can be. */
function load(facts: Facts, assessment: Assessment, monday: Day): Measures {
  const { stock, capacity } = pace({ facts, assessment, monday, planned: new Set() });
  return { load: counted(stock / capacity) };
}

function counted(value: number): Uncertain {
  return { value, sd: 0 };
}
