import { candidates } from './moves/candidates.ts';
import { keepPromises } from './moves/keep-promise.ts';
import type { MoveDraft } from './moves/move-draft.ts';
import type { Outlook } from './outlook.ts';
import { outlookOf } from './outlook-of.ts';
import { type Pace, pace } from './pace/pace.ts';
import { longestSlot } from './place-moves.ts';
import { moveId, type PlannedMove } from './planned-move.ts';
import type { WeekRequest } from './planned-week.ts';
import type { Choice, WeekProblem } from './solver/week-problem.ts';
import { toPlannedMove } from './to-planned-move.ts';
import { moveKey, type WeekHistory, weekHistory } from './week-history.ts';

/** Moves that use the time of the week; answered questions and ties at rest do not. */
export function isInWeek({ state, kind }: PlannedMove): boolean {
  return (state === 'suggested' || state === 'done') && kind !== 'ask-owner' && kind !== 'rest';
}

/** A week ready to be chosen: who may be looked at, what each move would gain, and what no week may break. */
export interface PreparedWeek {
  readonly outlook: Outlook;
  readonly pace: Pace;
  readonly history: WeekHistory;
  readonly drafts: ReadonlyMap<string, MoveDraft>;
  /** What the owner has promised and falls due: in the week before anything is chosen. */
  readonly promised: readonly PlannedMove[];
  readonly problem: WeekProblem;
}

/** Everything about a week but the choice itself. `stays` are the moves that stay in it; promises come beside them when asked for. */
export function preparedWeek(
  request: WeekRequest,
  stays: readonly PlannedMove[],
  { withPromises }: { readonly withPromises: boolean },
): PreparedWeek {
  const { facts, assessment, monday } = request;
  const outlook = outlookOf(facts, assessment, monday);
  const history = weekHistory(facts, assessment.today, assessment.values);
  const promised = withPromises ? promisedMoves(request, outlook, stays) : [];
  const kept = [...stays, ...promised];
  const planned = new Set(kept.flatMap((move) => move.people));
  const tempo = pace({ facts, assessment, monday, planned });
  const closedIds = new Set([...(request.exclude?.moves ?? []), ...(request.keep ?? []).map((move) => move.id)]);
  const closedPeople = new Set([
    ...(request.exclude?.people ?? []),
    ...[...(request.keep ?? []), ...promised].flatMap((move) => move.people),
  ]);
  const idsOf = (draft: MoveDraft): number[] => draft.places.map((place) => assessment.people[place]!.id);
  const drafts = new Map<string, MoveDraft>();
  const open = candidates(
    outlook,
    tempo,
    (kind, place) => {
      const { id } = assessment.people[place]!;
      if (closedPeople.has(id) || history.never.has(moveKey(kind, [id]))) return false;
      return kind === 'congratulate' || !history.waiting.has(id);
    },
    { events: request.events ?? [], ideas: request.ideas ?? [], questions: request.questions ?? [] },
  );
  for (const draft of open) {
    const id = moveId(monday, draft.kind, [...idsOf(draft), ...(draft.about ?? [])]);
    if (!closedIds.has(id) && !history.never.has(moveKey(draft.kind, idsOf(draft)))) drafts.set(id, draft);
  }
  const problem = weekProblem(request, { outlook, tempo, history, kept, drafts });
  return { outlook, pace: tempo, history, drafts, promised, problem };
}

/** As many promises as there is time for, the longest due first, one per person; none that was put off this week. */
function promisedMoves(request: WeekRequest, outlook: Outlook, kept: readonly PlannedMove[]): PlannedMove[] {
  const { assessment, values } = outlook;
  const people = new Set([...(request.keep ?? []), ...kept].flatMap((move) => move.people));
  const closed = new Set((request.keep ?? []).map((move) => move.id));
  const promised: PlannedMove[] = [];
  let minutes = request.minutes - total(kept, (move) => move.minutes);
  for (const draft of keepPromises(outlook)) {
    const person = assessment.people[draft.places[0]!]!.id;
    const id = moveId(request.monday, draft.kind, [person, ...(draft.about ?? [])]);
    const hasRoom = draft.minutes <= minutes && kept.length + promised.length < values.planMoves;
    if (!hasRoom || closed.has(id) || people.has(person)) continue;
    people.add(person);
    minutes -= draft.minutes;
    promised.push(toPlannedMove(outlook, draft, { id, gain: gainOf(outlook, draft), isSkippedTwice: false }));
  }
  return promised;
}

/** What a move adds to the objectives and the ties by itself, before the pace. */
function gainOf({ objectives }: Outlook, draft: MoveDraft): number {
  const needs = objectives.flatMap(({ weight, needs }) => needs.map((need) => weight * need.weight * need.miss));
  return draft.own + draft.gains.reduce((sum, { need, share }) => sum + needs[need]! * share, 0);
}

function weekProblem(
  request: WeekRequest,
  parts: {
    outlook: Outlook;
    tempo: Pace;
    history: WeekHistory;
    kept: readonly PlannedMove[];
    drafts: ReadonlyMap<string, MoveDraft>;
  },
): WeekProblem {
  const { outlook, tempo, history, kept, drafts } = parts;
  const { values } = outlook;
  const waiting = kept.filter((move) => move.state === 'suggested');
  const asks = waiting.filter((move) => move.isAsk).length;
  const offers = waiting.filter((move) => move.isOffer).length;
  const room = longestSlot(request.facts.settings, { ...outlook, busy: request.busy ?? [] });
  const isWanted = (has: (move: PlannedMove) => boolean): boolean => !kept.some(has);
  return {
    choices: [...drafts].map(([id, draft]) => choiceFrom(outlook, id, draft, history)),
    needs: outlook.objectives.flatMap(({ weight, needs }) => needs.map((need) => weight * need.weight * need.miss)),
    multiplier: tempo.multiplier,
    limits: {
      minutes: request.minutes - total(kept, (move) => move.minutes),
      load: Math.max(0, tempo.allowance - total(kept, (move) => move.load)),
      newPeople: Math.max(0, tempo.newPeople - kept.filter((move) => move.isNew).length),
      moves: Math.max(0, values.planMoves - kept.length),
      asksAhead: history.asksAhead + offers - asks,
    },
    wishes: {
      live: room >= values.planLiveSlotMinutes && isWanted((move) => move.isLive),
      explore: isWanted((move) => move.isExplore),
      maintain: isWanted((move) => move.isMaintain),
      timely: isWanted((move) => move.kind === 'congratulate'),
    },
  };
}

/** A draft as the solver sees it. What was skipped twice counts half. Source: science §9. */
function choiceFrom(outlook: Outlook, id: string, draft: MoveDraft, history: WeekHistory): Choice {
  const people = draft.places.map((place) => outlook.assessment.people[place]!.id);
  const factor = history.skippedTwice.has(moveKey(draft.kind, people)) ? outlook.values.planSkippedFactor : 1;
  return {
    id,
    minutes: draft.minutes,
    load: draft.load,
    newPeople: draft.isNew ? 1 : 0,
    people,
    isAsk: draft.isAsk,
    isOffer: draft.isOffer,
    isLive: draft.isLive,
    isExplore: draft.isExplore,
    isMaintain: draft.isMaintain,
    isTimely: draft.kind === 'congratulate',
    gains: draft.gains.map(({ need, share }) => ({ need, share: factor * share })),
    own: factor * draft.own,
  };
}

function total(moves: readonly PlannedMove[], of: (move: PlannedMove) => number): number {
  return moves.reduce((sum, move) => sum + of(move), 0);
}
