import type { Assessment } from '../../audit/assessment.ts';
import { countWord, timeAgo, timeSpan } from '../../base/time-ago.ts';
import type { KeptTie } from './keep-in-touch.ts';

/** Where a tie stands and why it has its rhythm, kindly and in two or three sentences. */
export function keepSentence(kept: KeptTie, assessment: Assessment): string {
  return [lastSentence(kept, assessment), rhythmSentence(kept, assessment), whenSentence(kept, assessment)]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function lastSentence({ cadence: { lastDay, tier, followUpOf } }: KeptTie, { today }: Assessment): string {
  if (lastDay === undefined) return 'No exchange is on record.';
  const ago = timeAgo(today - lastDay);
  if (followUpOf !== undefined) return `You spoke ${ago} at ${followUpOf}.`;
  return tier === 'new' ? `You met ${ago} and have not been in touch since.` : `You were last in touch ${ago}.`;
}

function rhythmSentence({ cadence }: KeptTie, { circleNames }: Assessment): string | undefined {
  const every = `every ${timeSpan(cadence.days)}`;
  const rested = cadence.isResting ? ' You let it rest, so it has twice the time.' : '';
  switch (cadence.tier) {
    case 'own':
      return `You want to hear from each other about ${every}.`;
    case 'new':
      if (cadence.followUpOf !== undefined) return 'You said that you would follow up.';
      return 'A second word makes an acquaintance last.';
    case 'core':
      return `You are very close: a word about ${every} suits.${rested}`;
    case 'key':
      return `You want to keep this tie close: a word about ${every} suits.${rested}`;
    case 'bridge': {
      const { circle } = cadence;
      if (circle === undefined)
        return `Few others you talk to seem to know them; a word about ${every} keeps such a tie.${rested}`;
      const name = circleNames.get(circle.id) ?? circle.id;
      const ties = circle.ties === 1 ? 'Your only tie' : `One of your ${countWord(circle.ties)} ties`;
      return `${ties} to ${name}; a word about ${every} keeps it.${rested}`;
    }
    case 'wide':
      return `A line about ${every} keeps a tie from going to sleep.${rested}`;
  }
}

function whenSentence({ cadence, state, isWaiting }: KeptTie, { today }: Assessment): string | undefined {
  const { ideal, latest, pausedUntil } = cadence;
  if (pausedUntil !== undefined) return `You leave them in peace for another ${timeSpan(pausedUntil - today)}.`;
  if (isWaiting && state === 'paused') return 'You turned to them lately; leave them a little time.';
  if (ideal === undefined) return undefined;
  if (state === 'quiet') return 'It has gone quiet, and nobody need chase it.';
  if (state !== 'due') return `A word suits in ${timeSpan(ideal - today)}.`;
  if (today === ideal) return 'Today is a good day for a word.';
  const past = timeSpan(today - ideal);
  return today > latest! ? 'It is never too late for a line.' : `A word suits now, ${past} past the ideal day.`;
}
