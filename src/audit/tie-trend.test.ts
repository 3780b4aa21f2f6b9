import { expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { Participation } from '../model/interactions.ts';
import { strengthAt } from './strength.ts';
import { tieOf } from './tie.ts';
import { tieTrend } from './tie-trend.ts';

const TODAY = 1000;

function tieWith(days: readonly number[], closeness?: 3) {
  const participations = days.map((day, index): Participation => {
    const talk = { channel: 'in-person', incoming: 1, outgoing: 1, participants: 2, minutes: 60 } as const;
    return { ...talk, interaction: index, person: 1, day, incomingCharacters: 0, outgoingCharacters: 0 };
  });
  const said = closeness === undefined ? {} : { closeness, closenessOn: TODAY };
  return tieOf({ participations, contexts: [], sharedContacts: 0, ...said }, TODAY, DEFAULT_VALUES);
}

it('ends in what happened until today, and says nothing of ties that are too young or not real', () => {
  const tie = tieWith([300, 500, 980]);
  const trend = tieTrend(tie, TODAY, DEFAULT_VALUES)!;
  expect(trend.readings).toHaveLength(24);
  expect(trend.readings.at(-1)).toEqual({
    day: TODAY,
    strength: strengthAt(tie.evidence, TODAY, DEFAULT_VALUES).observed,
  });
  expect(trend.readings[0]!.day).toBe(TODAY - 30 * 23);
  expect(tieTrend(tieWith([900]), TODAY, DEFAULT_VALUES)).toBeUndefined();
  expect(tieTrend(tieWith([]), TODAY, DEFAULT_VALUES)).toBeUndefined();
});

it('is stronger after many talks, weaker after silence, and not by the owner’s word alone', () => {
  const often = Array.from({ length: 20 }, (_, talk) => 860 + 7 * talk);
  expect(tieTrend(tieWith([300, ...often]), TODAY, DEFAULT_VALUES)!.verdict).toBe('stronger');
  expect(tieTrend(tieWith([700, 790, 815]), TODAY, DEFAULT_VALUES)!.verdict).toBe('weaker');
  expect(tieTrend(tieWith([300, 700], 3), TODAY, DEFAULT_VALUES)!.verdict).not.toBe('stronger');
});
