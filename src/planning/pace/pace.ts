import type { Assessment } from '../../audit/assessment.ts';
import type { Day } from '../../base/days.ts';
import type { Facts } from '../../model/facts.ts';
import type { PersonId } from '../../model/ids.ts';
import { promisesDue } from '../moves/keep-promise.ts';
import { capacity } from './capacity.ts';
import { loadStock } from './load-stock.ts';
import { bringsNewPerson, moveLoad, newPersonLoad } from './move-load.ts';
import { type MetPerson, newPeople } from './new-people.ts';
import { openLoops } from './open-loops.ts';
import { type Brakes, paceSentences } from './pace-sentences.ts';

/** How much that is new fits into one week. */
export interface Pace {
  /** C_B. */
  readonly capacity: number;
  /** B at the end of last week. */
  readonly stock: number;
  /** Load that this week may add. */
  readonly allowance: number;
  /** η, in (0, 1]. */
  readonly multiplier: number;
  /** New people that this week may bring, 0–4. */
  readonly newPeople: number;
  /** So many people were met last week that this one is for turning them into conversations. */
  readonly isDigest: boolean;
  /** People met in the last six weeks, newest first. */
  readonly met: readonly MetPerson[];
  /** People to whom an answer or something promised is owed. */
  readonly owed: readonly PersonId[];
  /** What is held back and why, in sentences; empty when nothing is. */
  readonly heldBack: readonly string[];
  /** What those sentences rest on. */
  readonly brakes: Brakes;
}

/** What pace is judged from. */
export interface PaceInput {
  readonly facts: Facts;
  readonly assessment: Pick<Assessment, 'people' | 'ties' | 'distances' | 'placeOf' | 'today' | 'values' | 'words'>;
  readonly monday: Day;
  /** People of moves already in this week's plan, whose load the plan counts itself. */
  readonly planned: ReadonlySet<PersonId>;
}

/** Weeks of the past that still weigh: .8^52 is nothing. */
const WEEKS_LOOKED_AT = 52;

/** The pace of one week, from everybody really met and everything done in the year before it. Source: science §7. */
export function pace({ facts, assessment, monday, planned }: PaceInput): Pace {
  const { today, values } = assessment;
  const from = monday - 7 * WEEKS_LOOKED_AT;
  const met = newPeople(assessment, facts.interactions, { from, until: monday + 7 }).filter((one) => one.met <= today);
  const added = addedPerWeek(facts, assessment, met, from);
  const thisWeek = met.filter((one) => one.met >= monday && !planned.has(one.person));
  const loadThisWeek = thisWeek.reduce(
    (sum, one) => sum + newPersonLoad(distanceOf(assessment, one.person), values),
    0,
  );
  const since = firstPlannedWeek(facts) ?? monday;
  const limit = capacity({ people: met, since, monday, answers: facts.paceAnswers ?? [] }, values);
  const overdue = promisesDue(facts.promises ?? [], today - 1).filter(({ person }) => assessment.placeOf.has(person));
  const unanswered = openLoops(assessment, facts.interactions, today, values);
  const owed = [...new Set([...unanswered, ...overdue.map(({ person }) => person)])].sort((a, b) => a - b);
  const loadOwed = values.loadPromise * overdue.length;
  const week = loadStock([...added, loadThisWeek + loadOwed], limit, values).at(-1)!;
  const lastWeek = met.filter((one) => one.met >= monday - 7 && one.met < monday).length;
  const isDigest = lastWeek > values.paceNewPeople;
  const allowance = Math.max(0, week.allowance - loadThisWeek - loadOwed);
  const isBraked = isDigest || owed.length > values.paceOpenLoops || allowance < values.loadNew;
  const brakes = {
    isDigest,
    lastWeek,
    owed: owed.length,
    overdue: overdue.length,
    allowance,
    thisWeek: thisWeek.length,
  };
  return {
    capacity: limit,
    stock: loadStock(added, limit, values).at(-1)!.stock,
    allowance,
    multiplier: week.multiplier,
    newPeople: isBraked ? 0 : Math.max(0, values.paceNewPeople - thisWeek.length),
    isDigest,
    met: met
      .filter((one) => one.met >= monday - values.paceMetDays)
      .toSorted((a, b) => b.met - a.met || a.person - b.person),
    owed,
    heldBack: paceSentences(brakes, assessment),
    brakes,
  };
}

/** Load per week: everybody really met, and the moves done; a new person counts once, on the day it became real. */
function addedPerWeek(
  facts: Facts,
  assessment: PaceInput['assessment'],
  met: readonly MetPerson[],
  from: Day,
): number[] {
  const { values } = assessment;
  const added = new Array<number>(WEEKS_LOOKED_AT).fill(0);
  const add = (day: Day, load: number): void => {
    const week = Math.floor((day - from) / 7);
    if (week >= 0 && week < added.length) added[week]! += load;
  };
  for (const one of met) add(one.met, newPersonLoad(distanceOf(assessment, one.person), values));
  for (const outcome of facts.outcomes) {
    const person = outcome.people.at(-1);
    if (outcome.state !== 'done' || person === undefined) continue;
    const place = assessment.placeOf.get(person);
    if (bringsNewPerson(outcome.kind) && place !== undefined && assessment.ties[place]!.isReal) continue;
    add(outcome.decidedOn, moveLoad(outcome.kind, outcome.distance ?? distanceOf(assessment, person), values));
  }
  return added;
}

/** Expected knowledge distance, 0–1; of somebody no longer known, as far as anybody. */
function distanceOf({ distances, placeOf }: PaceInput['assessment'], person: PersonId): number {
  const place = placeOf.get(person);
  return place === undefined ? 1 : distances[place]!.mu;
}

function firstPlannedWeek(facts: Facts): Day | undefined {
  if (facts.outcomes.length === 0) return undefined;
  return facts.outcomes.reduce((first, outcome) => Math.min(first, outcome.week), Number.POSITIVE_INFINITY);
}
