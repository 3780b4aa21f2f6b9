import type { Day } from '../../base/days.ts';
import type { EventKind } from '../../model/event.ts';
import { type MoveDraft, moveDraft } from '../moves/move-draft.ts';
import { commonEvidence, lastSpoken, needSentence } from '../moves/move-evidence.ts';
import { isEligible, type Outlook } from '../outlook.ts';

/** Where and for how long people can be met. */
export interface Visit {
  readonly kind: EventKind;
  readonly days: readonly Day[];
  /** Places of everybody who will be there. */
  readonly places: readonly number[];
}

/** How many talks an event bears. */
export interface VisitLimits {
  readonly perDay: number;
  /** Load that new people may add. */
  readonly load: number;
}

/** People looked at exactly beside all whom the owner really knows: the most promising. */
const LOOKED_AT = 300;

/**
 * Whom to meet, in the order in which a talk with each adds most to what those before already bring: talks are chosen one by one
 * by what they gain for the objectives and the ties, new people only as far as they can be taken in. Source: science §5.1, §7.
 */
export function whomToMeet(outlook: Outlook, visit: Visit, limits: VisitLimits): readonly MoveDraft[] {
  const drafts = candidates(outlook, visit.places).flatMap((place) => talkWith(outlook, visit.kind, place) ?? []);
  const needs = outlook.objectives.flatMap(({ weight, needs: own }) =>
    own.map((need) => weight * need.weight * need.miss),
  );
  const worthOf = ({ gains, own }: MoveDraft): number =>
    gains.reduce((sum, { need, share }) => sum + needs[need]! * share, own);
  const chosen: MoveDraft[] = [];
  const left = new Set(drafts);
  let { load } = limits;
  for (let room = limits.perDay * visit.days.length; room > 0; room--) {
    let best: { readonly draft: MoveDraft; readonly value: number } | undefined;
    for (const draft of left) {
      if (draft.isNew && draft.load > load) continue;
      const value = worthOf(draft);
      if (value > 0 && (best === undefined || value > best.value)) best = { draft, value };
    }
    if (best === undefined) break;
    chosen.push(best.draft);
    left.delete(best.draft);
    if (best.draft.isNew) load -= best.draft.load;
    for (const { need, share } of best.draft.gains) needs[need]! *= 1 - share;
  }
  return chosen;
}

/** Everybody really known, and of the others those who promise most; ties by id, as places are in the order of ids. */
function candidates(outlook: Outlook, places: readonly number[]): number[] {
  const { assessment, potential } = outlook;
  const eligible = places.filter((place) => isEligible(outlook, place)).toSorted((a, b) => a - b);
  const known = eligible.filter((place) => assessment.ties[place]!.isReal);
  const others = eligible.filter((place) => !assessment.ties[place]!.isReal);
  return [...known, ...others.toSorted((a, b) => potential[b]! - potential[a]! || a - b).slice(0, LOOKED_AT)];
}

function talkWith(outlook: Outlook, kind: EventKind, place: number): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const { name, location } = assessment.people[place]!;
  const { isReal } = assessment.ties[place]!;
  const isTrip = kind === 'trip';
  const minutes = isTrip ? values.minutesDeepen : values.minutesEventTalk;
  return moveDraft(outlook, {
    kind: isReal ? 'deepen' : 'meet',
    places: [place],
    minutes,
    channel: 'in-person',
    asks: isTrip ? 'coffee' : 'nothing',
    event: { channel: 'in-person', minutes: isReal || isTrip ? minutes : values.attendMinutesEach },
    isFaceToFace: !isTrip,
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      const lives = isTrip && location !== undefined && location !== '' ? `${moves.livesIn(location)} ` : '';
      const because = needSentence(told, draft) ?? (isReal ? moves.talkKeeps : moves.somebodyNew);
      return {
        sentence: isTrip ? moves.coffee(name) : isReal ? moves.talk(name) : moves.meetInPerson(name),
        reason: `${lives}${because} ${lastSpoken(told, place)}`,
        why: commonEvidence(told, draft),
      };
    },
  });
}
