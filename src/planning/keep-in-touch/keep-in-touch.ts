import type { Assessment } from '../../audit/assessment.ts';
import type { Facts } from '../../model/facts.ts';
import type { PersonId } from '../../model/ids.ts';
import { bridgeByPlace } from '../bridges.ts';
import { weekHistory } from '../week-history.ts';
import { type Cadence, cadenceOf, isDue } from './cadence.ts';
import { keepChannel } from './keep-channel.ts';
import { type KeepScene, keepScene } from './keep-scene.ts';

/**
 * Where a tie stands: a word suits (`due`); will within two weeks (`coming`); no exchange is on record with somebody whom the owner wants to
 * keep close (`unknown`); left in peace by the owner, or turned to lately and not yet heard from (`paused`); `quiet`: a tie among
 * many that has gone to sleep, and nobody chases; else `in-touch`.
 */
export type KeepState = 'due' | 'coming' | 'unknown' | 'paused' | 'quiet' | 'in-touch';

/** One tie, with when a word suits. */
export interface KeptTie {
  readonly person: PersonId;
  readonly place: number;
  readonly cadence: Cadence;
  readonly state: KeepState;
  /** Days since the last exchange as a share of the cadence: 1 on the ideal day. Absent where none is on record. */
  readonly fraction?: number;
  readonly channel?: 'phone' | 'mail' | 'message';
  /** Turned to lately, without an answer yet. */
  readonly isWaiting: boolean;
}

/** Days ahead that count as coming. */
const AHEAD = 14;

/** Everybody whose tie is kept, those most overdue as a share of their cadence first. Source: science §3.1, §3.5. */
export function keepInTouch(facts: Facts, assessment: Assessment): readonly KeptTie[] {
  const scene = keepScene(facts, assessment, bridgeByPlace(assessment));
  const { waiting } = weekHistory(facts, assessment.today, assessment.values);
  return [...assessment.people.keys()]
    .flatMap((place) => keptTie(facts, scene, { place, waiting }) ?? [])
    .toSorted((a, b) => (b.fraction ?? 0) - (a.fraction ?? 0) || a.person - b.person);
}

/** The tie with one person; undefined where there is none to keep. */
export function keptTieWith(facts: Facts, assessment: Assessment, person: PersonId): KeptTie | undefined {
  const place = assessment.placeOf.get(person);
  if (place === undefined) return undefined;
  const scene = keepScene(facts, assessment, bridgeByPlace(assessment));
  const { waiting } = weekHistory(facts, assessment.today, assessment.values);
  return keptTie(facts, scene, { place, waiting });
}

function keptTie(
  facts: Facts,
  scene: KeepScene,
  { place, waiting }: { readonly place: number; readonly waiting: ReadonlySet<PersonId> },
): KeptTie | undefined {
  const { assessment } = scene;
  const { today, values } = assessment;
  const cadence = cadenceOf(scene, place);
  if (cadence === undefined) return undefined;
  const { id } = assessment.people[place]!;
  const isWaiting = waiting.has(id);
  const channel = keepChannel({ facts, assessment, today, values }, place);
  return {
    person: id,
    place,
    cadence,
    isWaiting,
    state: stateOf(assessment, place, cadence, isWaiting),
    ...(cadence.lastDay === undefined ? {} : { fraction: (today - cadence.lastDay) / cadence.days }),
    ...(channel === undefined ? {} : { channel }),
  };
}

function stateOf({ ties, today }: Assessment, place: number, cadence: Cadence, isWaiting: boolean): KeepState {
  const { tier, ideal, latest, pausedUntil } = cadence;
  const isChosen = tier === 'own' || tier === 'core' || tier === 'key';
  if (ideal === undefined) return !isChosen ? 'in-touch' : pausedUntil === undefined ? 'unknown' : 'paused';
  const isAsleep = ties[place]!.isDormant || (tier === 'wide' && today > latest!);
  if (isAsleep && !isChosen) return 'quiet';
  if (ideal - AHEAD > today) return pausedUntil === undefined ? 'in-touch' : 'paused';
  if (pausedUntil !== undefined || isWaiting) return 'paused';
  return isDue(cadence, today) ? 'due' : 'coming';
}
