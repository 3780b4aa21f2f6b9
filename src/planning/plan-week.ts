import { inLanguage } from '../audit/in-language.ts';
import { type Language, translated } from '../model/language.ts';
import { askOwner } from './moves/ask-owner.ts';
import type { MoveDraft } from './moves/move-draft.ts';
import { rests } from './moves/rest.ts';
import { placeMoves } from './place-moves.ts';
import { moveId, type PlannedMove } from './planned-move.ts';
import type { PlannedWeek, WeekRequest, WeekTexts } from './planned-week.ts';
import { isInWeek, type PreparedWeek, preparedWeek } from './prepared-week.ts';
import { chooseMoves } from './solver/choose-moves.ts';
import type { Choice, WeekProblem } from './solver/week-problem.ts';
import { toPlannedMove } from './to-planned-move.ts';
import { moveKey } from './week-history.ts';
import { heldBack, quietSummary, weekSummary } from './week-sentences.ts';

/**
 * The moves of one week: what can be done in the time there is, for the objectives there are, at a pace that can be taken
 * in. Pure: the same facts, day and request give the same week to the byte. Source: science §5, §7, §9.
 */
export function planWeek(request: WeekRequest): PlannedWeek {
  const isQuiet = request.minutes <= 0;
  const stays = (request.keep ?? []).filter(isInWeek);
  const work = preparedWeek(request, stays, { withPromises: !isQuiet });
  const { outlook, pace: tempo } = work;
  const kept = [...stays, ...work.promised];
  const chosen = isQuiet ? undefined : chooseMoves(work.problem, outlook.values);
  const fresh = (chosen?.choices ?? []).map((choice) => plannedFrom(work, choice));
  const when = { ...outlook, settings: request.facts.settings, busy: request.busy ?? [] };
  const moves = inOrder(placeMoves([...kept, ...fresh], when));
  const textsIn = (language: Language): WeekTexts => {
    const told = { ...outlook, assessment: inLanguage(outlook.assessment, language) };
    return {
      summary: isQuiet ? quietSummary(told, moves) : weekSummary(told, moves),
      heldBack: isQuiet ? [] : heldBack(told, tempo, work.history),
    };
  };
  const valueKept = kept.reduce((sum, move) => sum + (move.state === 'suggested' ? move.gain : 0), 0);
  return {
    monday: request.monday,
    moves,
    beside: isQuiet ? [] : besideWeek(request, work),
    minutes: { budget: request.minutes, planned: total(moves, (move) => move.minutes) },
    load: { allowance: tempo.allowance, planned: total(moves, (move) => move.load) },
    newPeople: { limit: tempo.newPeople, planned: moves.filter((move) => move.isNew).length },
    liveTouches: moves.filter((move) => move.isLive).length,
    value: valueKept + (chosen?.value ?? 0),
    bound: valueKept + (chosen?.bound ?? 0),
    ...textsIn('en'),
    translated: translated(textsIn),
  };
}

/** Instead of one move of a week, the next best that fits its time; undefined when nothing else is worth suggesting. */
export function nextBest(request: WeekRequest, replaced: PlannedMove): PlannedMove | undefined {
  const kept = (request.keep ?? []).filter((move) => move.id !== replaced.id && isInWeek(move));
  const work = preparedWeek(
    {
      ...request,
      exclude: {
        moves: [...(request.exclude?.moves ?? []), replaced.id],
        people: [...(request.exclude?.people ?? []), ...replaced.people],
      },
    },
    kept,
    { withPromises: false },
  );
  const limits = { ...work.problem.limits, moves: Math.min(1, work.problem.limits.moves) };
  const choice = chooseMoves({ ...work.problem, limits }, work.outlook.values).choices[0];
  if (choice === undefined) return undefined;
  const found = plannedFrom(work, choice);
  const { slot } = replaced;
  if (slot !== undefined && found.isLive && found.minutes <= slot.until - slot.from) {
    return { ...found, slot: { ...slot, until: slot.from + found.minutes } };
  }
  const when = { ...work.outlook, settings: request.facts.settings, busy: request.busy ?? [] };
  const placed = placeMoves([...kept, found], when);
  return placed.find((move) => move.id === found.id);
}

function plannedFrom(work: PreparedWeek, choice: Choice): PlannedMove {
  const draft = work.drafts.get(choice.id)!;
  return toPlannedMove(work.outlook, draft, {
    id: choice.id,
    gain: work.problem.multiplier * alone(work.problem, choice),
    isSkippedTwice: work.history.skippedTwice.has(moveKey(draft.kind, choice.people)),
  });
}

/** What a move is worth by itself, before the pace. */
function alone(problem: WeekProblem, choice: Choice): number {
  return choice.own + choice.gains.reduce((sum, { need, share }) => sum + problem.needs[need]! * share, 0);
}

/** Questions first, then one tie that may rest; three at most, none that was turned down. */
function besideWeek(request: WeekRequest, { outlook, history }: PreparedWeek): PlannedMove[] {
  const { assessment, values } = outlook;
  const kept = new Set([...(request.keep ?? []).map((move) => move.id), ...(request.exclude?.moves ?? [])]);
  const peopleOf = (draft: MoveDraft): number[] => draft.places.map((place) => assessment.people[place]!.id);
  const idOf = (draft: MoveDraft): string => moveId(outlook.monday, draft.kind, peopleOf(draft));
  const isOpen = (draft: MoveDraft): boolean =>
    !kept.has(idOf(draft)) && !history.never.has(moveKey(draft.kind, peopleOf(draft)));
  const resting = rests(outlook).filter(isOpen).slice(0, 1);
  const questions = askOwner(outlook)
    .filter(isOpen)
    .slice(0, values.planBeside - resting.length);
  return [...questions, ...resting].map((draft) =>
    toPlannedMove(outlook, draft, { id: idOf(draft), gain: 0, isSkippedTwice: false }),
  );
}

/** By day and hour; what has no time comes last, what is promised first among it, then in the order of ids. */
function inOrder(moves: readonly PlannedMove[]): PlannedMove[] {
  const when = (move: PlannedMove): number =>
    move.slot === undefined ? Number.MAX_SAFE_INTEGER : move.slot.day * 1_440 + move.slot.from;
  const rank = (move: PlannedMove): number => (move.kind === 'keep-promise' ? 0 : 1);
  return moves.toSorted((a, b) => when(a) - when(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function total(moves: readonly PlannedMove[], of: (move: PlannedMove) => number): number {
  return moves.reduce((sum, move) => sum + of(move), 0);
}
