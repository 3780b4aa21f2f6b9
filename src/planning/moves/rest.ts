import { cadenceOf, isDue } from '../keep-in-touch/cadence.ts';
import type { Outlook } from '../outlook.ts';
import { moveGains, strengthAfter } from './effect.ts';
import { besideDraft, type MoveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** Days within which a tie took some of the owner's time: others rest already. */
const TAKES_TIME = 90;

/**
 * A tie that may rest: what it reaches others reach as well, and no objective would gain from it now. Never a proposal to
 * drop anybody. Most redundant first. Source: science §2.2, §5.3.
 */
export function rests(outlook: Outlook): MoveDraft[] {
  const { assessment, values, today, nonRedundancy } = outlook;
  return assessment.working
    .filter((place) => {
      const tie = assessment.ties[place]!;
      const person = assessment.people[place]!;
      if (person.pinned || person.ended || (person.closeness ?? 0) >= 3) return false;
      if (tie.lastDay === undefined || today - tie.lastDay > TAKES_TIME) return false;
      const cadence = cadenceOf(outlook.keep, place);
      // Who is said to be waiting for a word does not rest as well.
      if (cadence === undefined || cadence.tier === 'own' || cadence.tier === 'new' || isDue(cadence, today))
        return false;
      return nonRedundancy[place]! < values.restRedundancy && isUseless(outlook, place);
    })
    .toSorted((a, b) => nonRedundancy[a]! - nonRedundancy[b]! || a - b)
    .map((place) => restDraft(outlook, place));
}

function isUseless(outlook: Outlook, place: number): boolean {
  const effect = { place, strength: strengthAfter(outlook, place, { channel: 'message' }) };
  const needs = outlook.objectives.flatMap(({ weight, needs }) =>
    needs.map((need) => weight * need.weight * need.miss),
  );
  const { gains } = moveGains(outlook, [effect], 1);
  return gains.every(({ need, share }) => needs[need]! * share < outlook.values.restGain);
}

function restDraft(outlook: Outlook, place: number): MoveDraft {
  const { name } = outlook.assessment.people[place]!;
  const alone = outlook.nonRedundancy[place]!;
  return {
    ...besideDraft('rest', [place], 0),
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      return {
        sentence: moves.rest(name),
        reason: moves.restBecause,
        why: [
          { measure: 'non-redundancy', value: alone, sentence: moves.othersReach(name, 1 - alone) },
          ...commonEvidence(told, draft),
        ],
      };
    },
  };
}
