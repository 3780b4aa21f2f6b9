import type { Values } from '../../model/constants/constants.ts';

/** Why a week holds new people back, in words; empty when it does not. */
export function paceSentences(
  week: { isDigest: boolean; lastWeek: number; owed: number; overdue: number; allowance: number; thisWeek: number },
  values: Values,
): string[] {
  const sentences: string[] = [];
  if (week.isDigest) {
    sentences.push(`You met ${week.lastWeek} people last week; this week turn them into conversations.`);
  } else if (week.allowance < values.loadNew) {
    sentences.push(
      week.overdue > 0
        ? 'No new people this week: keep what you have promised first.'
        : 'No new people this week: the ones you met lately still need your attention.',
    );
  } else if (week.thisWeek >= values.paceNewPeople) {
    sentences.push(`You have met ${week.thisWeek} people this week already; more can wait until next week.`);
  }
  if (week.owed > values.paceOpenLoops) {
    sentences.push(
      `You owe ${week.owed} people ${week.overdue > 0 ? 'an answer or something promised' : 'an answer'}. New people wait until fewer than ${values.paceOpenLoops + 1} do.`,
    );
  }
  return sentences;
}
