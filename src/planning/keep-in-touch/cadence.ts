import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { KeepScene } from './keep-scene.ts';
import { lastTouch } from './last-touch.ts';

/**
 * Why a tie has the rhythm that it has: the owner’s own word, met lately and not heard of since, very close, close or to be kept
 * warm, a bridge or one of few ties into a circle, or any other real tie (science §3.1).
 */
export type CadenceTier = 'own' | 'new' | 'core' | 'key' | 'bridge' | 'wide';

/** How often a word suits a tie, and when the next one does. Derived from what happened; no timer is kept anywhere. */
export interface Cadence {
  readonly tier: CadenceTier;
  /** Days between one exchange and the next. */
  readonly days: number;
  /** Last real exchange; absent when none is on record. */
  readonly lastDay?: Day;
  /** A word is not too early from here on. */
  readonly welcome?: Day;
  /** When a word suits best, and the day after which it is late; absent where no exchange is on record. */
  readonly ideal?: Day;
  readonly latest?: Day;
  /** The event at which the owner said that they would follow up. */
  readonly followUpOf?: string;
  /** The circle into which it is one of few ties. */
  readonly circle?: { readonly id: string; readonly ties: number };
  /** The owner let it rest after the last exchange: it has twice the time. */
  readonly isResting: boolean;
  /** Left in peace until this day, which lies ahead. */
  readonly pausedUntil?: Day;
}

/** Ties into a circle up to which each of them counts as a way in. */
const FEW_TIES = 2;
/** Share of a cadence after which a word is no longer too early. */
const WELCOME = 0.5;
/** Days after a first meeting from which on a second touch is due. */
const FOLLOW_UP_AFTER = 3;

/**
 * The cadence of the person at a place; undefined for people without a tie to keep: nominal contacts, those who have left, those of
 * whom the owner said not to count them, or not to be reminded. Source: science §3.1, §5.3, §7.
 */
export function cadenceOf(scene: KeepScene, place: number): Cadence | undefined {
  const { assessment } = scene;
  const person = assessment.people[place]!;
  const tie = assessment.ties[place]!;
  const { cadenceDays } = person;
  if (person.ended || person.closeness === 0 || cadenceDays === 0) return undefined;
  if (cadenceDays === undefined && (!tie.isReal || scene.leftAlone.has(person.id))) return undefined;
  const { today, values } = assessment;
  const lastDay = lastTouch(tie.evidence.participations, today);
  const rhythm = rhythmOf(scene, place, lastDay);
  const rested = scene.restedOn.get(person.id);
  const isResting = rested !== undefined && rested >= (lastDay ?? rested) && rhythm.tier !== 'own';
  const days = rhythm.days * (isResting ? 2 : 1);
  const isPaused = person.pausedUntil !== undefined && person.pausedUntil > today;
  return {
    ...rhythm,
    days,
    isResting,
    ...(lastDay === undefined ? {} : { lastDay, ...datesFrom(lastDay, { ...rhythm, days }, values) }),
    ...(isPaused ? { pausedUntil: person.pausedUntil! } : {}),
  };
}

/** True once a word suits: the ideal day has come, and the owner has not put it off. */
export function isDue({ ideal, pausedUntil }: Cadence, today: Day): boolean {
  return ideal !== undefined && ideal <= today && pausedUntil === undefined;
}

type Rhythm = Pick<Cadence, 'tier' | 'days' | 'circle' | 'followUpOf'>;

/** Where several tiers fit, the one with the fewest days. */
function rhythmOf(scene: KeepScene, place: number, lastDay: Day | undefined): Rhythm {
  const { assessment, circleTies, bridge } = scene;
  const { today, values } = assessment;
  const person = assessment.people[place]!;
  const tie = assessment.ties[place]!;
  const followUp = scene.followUps.get(person.id);
  // Any later exchange is the follow-up.
  const isOpen = followUp !== undefined && lastDay !== undefined && lastDay <= followUp.day;
  const secondTouch = Math.round(values.paceSecondTouchDays / values.cadenceLatest);
  if (isOpen && followUp.isWanted) return { tier: 'new', days: values.cadenceFollowUpDays, followUpOf: followUp.at };
  if (person.cadenceDays !== undefined) return { tier: 'own', days: person.cadenceDays };
  const isNew = tie.firstDay !== undefined && today - tie.firstDay <= values.paceMetDays;
  if (isNew && tie.firstDay === lastDay && !isOpen) return { tier: 'new', days: secondTouch };
  const circle = assessment.circleOf[place];
  const ties = circle === undefined ? 0 : (circleTies.get(circle) ?? 0);
  const isWayIn = circle !== undefined && ties >= 1 && ties <= FEW_TIES;
  const fitting: Rhythm[] = [{ tier: 'wide', days: values.cadenceWideDays }];
  if (person.closeness === 4) fitting.push({ tier: 'core', days: values.cadenceCoreDays });
  if (person.pinned || person.closeness === 3) fitting.push({ tier: 'key', days: values.cadenceKeyDays });
  if (isWayIn || bridge[place]! >= values.maintainBridge)
    fitting.push({ tier: 'bridge', days: values.cadenceBridgeDays });
  const shortest = fitting.reduce((one, other) => (other.days < one.days ? other : one));
  return isWayIn ? { ...shortest, circle: { id: circle, ties } } : shortest;
}

function datesFrom(
  lastDay: Day,
  { tier, days, followUpOf }: Rhythm,
  values: Values,
): { readonly welcome: Day; readonly ideal: Day; readonly latest: Day } {
  return {
    welcome: lastDay + (followUpOf !== undefined ? 1 : tier === 'new' ? FOLLOW_UP_AFTER : Math.round(days * WELCOME)),
    ideal: lastDay + days,
    latest: lastDay + Math.round(days * values.cadenceLatest),
  };
}
