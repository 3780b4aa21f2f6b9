import type { Assessment } from '../../audit/assessment.ts';
import type { KeptTie } from './keep-in-touch.ts';

/** Where a tie stands and why it has its rhythm, kindly and in two or three sentences. */
export function keepSentence(kept: KeptTie, assessment: Assessment): string {
  return [lastSentence(kept, assessment), rhythmSentence(kept, assessment), whenSentence(kept, assessment)]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function lastSentence(
  { cadence: { lastDay, tier, followUpOf } }: KeptTie,
  { today, words: { keeping } }: Assessment,
): string {
  if (lastDay === undefined) return keeping.noExchange;
  const days = today - lastDay;
  if (followUpOf !== undefined) return keeping.spokeAt(days, followUpOf);
  return tier === 'new' ? keeping.metAgo(days) : keeping.lastInTouch(days);
}

function rhythmSentence({ cadence }: KeptTie, { circleNames, words: { keeping } }: Assessment): string | undefined {
  const { days, circle, tier } = cadence;
  const rested = (sentence: string): string => (cadence.isResting ? `${sentence} ${keeping.resting}` : sentence);
  switch (tier) {
    case 'own':
      return keeping.own(days);
    case 'new':
      return cadence.followUpOf === undefined ? keeping.secondWord : keeping.saidFollowUp;
    case 'core':
      return rested(keeping.core(days));
    case 'key':
      return rested(keeping.key(days));
    case 'bridge':
      if (circle === undefined) return rested(keeping.fewOthers(days));
      return rested(keeping.bridge(circle.ties, circleNames.get(circle.id) ?? circle.id, days));
    case 'wide':
      return rested(keeping.wide(days));
  }
}

function whenSentence(
  { cadence, state, isWaiting }: KeptTie,
  { today, words: { keeping } }: Assessment,
): string | undefined {
  const { ideal, latest, pausedUntil } = cadence;
  if (pausedUntil !== undefined) return keeping.paused(pausedUntil - today);
  if (isWaiting && state === 'paused') return keeping.lately;
  if (ideal === undefined) return undefined;
  if (state === 'quiet') return keeping.quiet;
  if (state !== 'due') return keeping.suitsIn(ideal - today);
  if (today === ideal) return keeping.today;
  return today > latest! ? keeping.neverTooLate : keeping.suitsNow(today - ideal);
}
