import type { Outlook } from '../outlook.ts';
import type { MoveEvidence } from '../planned-move.ts';
import { nearnessOf } from './nearness.ts';

/** Why a move is in person, or is not: where the two are, as far as both places are known. */
export function placeEvidence(outlook: Outlook, place: number): MoveEvidence[] {
  const { moves } = outlook.assessment.words;
  const nearness = nearnessOf(outlook, place);
  switch (nearness.is) {
    case 'here':
      return [{ measure: 'place', value: 1, sentence: moves.bothIn(nearness.town) }];
    case 'elsewhere':
      return [
        {
          measure: 'place',
          value: 0,
          sentence: moves.farAway(nearness.town, nearness.own),
        },
      ];
    case 'unknown':
      return [];
  }
}
