import { z } from 'zod';
import { type Day, isoWeekOf, mondayOf, parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { NetworkEvent } from '../model/event.ts';
import { ideasToPassOn } from '../planning/ideas/ideas-to-pass-on.ts';
import type { UpcomingEvent } from '../planning/moves/attend.ts';
import { planWeek } from '../planning/plan-week.ts';
import type { PlannedMove } from '../planning/planned-move.ts';
import type { PlannedWeek, WeekRequest } from '../planning/planned-week.ts';
import { questionsToCheck } from '../planning/questions/questions-to-check.ts';
import { listEvents } from '../store/events.ts';
import { listIdeas } from '../store/ideas.ts';
import { movesOfWeek, type StoredMove, saveSuggestedMoves } from '../store/moves.ts';
import { listQuestions } from '../store/questions.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { busySlots, rereadBusyFiles } from './busy-slots.ts';
import type { Context } from './context.ts';
import { introductionsDue } from './introductions.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { toMoveShape, toSuggestedMove } from './move-shape.ts';
import type { KnownNetwork } from './network-memory.ts';

/** What a stored plan was made from, and what it says beside its moves. */
const PlanRecord = z.object({
  planning: z.number(),
  minutes: z.number(),
  today: z.number(),
  load: z.object({ allowance: z.number(), planned: z.number() }),
  newPeople: z.object({ limit: z.number(), planned: z.number() }),
  value: z.number(),
  bound: z.number(),
  summary: z.string(),
  heldBack: z.array(z.string()),
  /** What is said of it in other languages; a plan that an earlier version kept is in English only. */
  translated: z.object({ de: z.object({ summary: z.string(), heldBack: z.array(z.string()) }) }).optional(),
  beside: z.array(z.string()),
});
type PlanRecord = z.infer<typeof PlanRecord>;

/**
 * This week's plan. Once made it stays while it is being done: it is made anew when what it rests on changed (an import,
 * triage, an objective, a log, the time there is) or the day did; what was done or fixed by then stays in it.
 * @throws Refusal `invalid-input` for a day that is none
 */
export async function planTheWeek(context: Context, input: CheckedInputOf<'week'>): Promise<AnswerOf<'week'>> {
  const { store, memory } = context;
  const today = input.date === undefined ? await context.today() : parseDay(input.date);
  if (today === undefined) throw new Refusal('invalid-input', { what: `There is no day ${input.date}.` });
  await rereadBusyFiles(context);
  const network = await memory.network(today);
  const monday = mondayOf(today);
  const minutes = input.minutes ?? network.facts.settings.minutes;
  const saved = await readSetting(store, planKey(monday), PlanRecord);
  const isCurrent =
    saved !== undefined &&
    saved.planning === network.revision.planning &&
    saved.minutes === minutes &&
    saved.today === today;
  const record = isCurrent ? saved : await makePlan(context, network, { monday, minutes });
  // Using the program in a week keeps its measures; a look at another day does not.
  if (!isCurrent && input.date === undefined) await keepSnapshot(context, network);
  return toWeekShape(network, await movesOfWeek(store, monday), record, monday);
}

/** Plans, and keeps the plan. */
async function makePlan(
  context: Context,
  network: KnownNetwork,
  about: { readonly monday: Day; readonly minutes: number },
): Promise<PlanRecord> {
  const { store, memory } = context;
  const { monday, minutes } = about;
  const decided = (await movesOfWeek(store, monday)).filter(({ state }) => state !== 'suggested');
  const planned = planWeek({
    facts: network.facts,
    assessment: network.assessment,
    monday,
    minutes,
    busy: await busySlots(context, monday),
    ...(await besidesPeople(context, network, monday)),
    keep: decided.map(toKept),
  });
  const decidedIds = new Set(decided.map(({ id }) => id));
  const fresh = [...planned.moves, ...planned.beside].filter(({ id }) => !decidedIds.has(id));
  const record = toRecord(planned, network, minutes);
  await memory.keepThrough(2, async () => {
    await saveSuggestedMoves(
      store,
      monday,
      fresh.map((move) => toSuggestedMove(move, network, monday)),
    );
    await writeSetting(store, planKey(monday), record, { planning: false });
  });
  return record;
}

/** What a week is about beside people: events that could be gone to, ideas to pass on, questions to check. */
export async function besidesPeople(
  { store }: Context,
  { today, assessment }: Pick<KnownNetwork, 'today' | 'assessment'>,
  monday: Day,
): Promise<Pick<WeekRequest, 'events' | 'ideas' | 'questions'>> {
  return {
    events: (await listEvents(store)).flatMap((event) => upcoming(event, monday, today) ?? []),
    ideas: ideasToPassOn(await listIdeas(store), today, assessment.values),
    questions: questionsToCheck(await listQuestions(store)),
  };
}

/** An event that the owner only thinks about, on its first day of the week that is still to come. */
function upcoming(event: NetworkEvent, monday: Day, today: Day): UpcomingEvent | undefined {
  const day = Math.max(event.firstDay, monday, today);
  if (event.isGoing || event.kind === 'trip' || day > Math.min(event.lastDay, monday + 6)) return undefined;
  const { id, name, topics } = event;
  return { id, name, day, topics, groups: [], people: event.people.map(({ person }) => person) };
}

/** The setting that keeps what a week's plan was made from. */
function planKey(monday: Day): string {
  return `plan ${isoWeekOf(monday)}`;
}

/** A stored move as the planner takes it back; what was decided decides its state. */
export function toKept(move: StoredMove): PlannedMove {
  // Written by toSuggestedMove as part of the payload.
  const { planned } = move.payload as { readonly planned: PlannedMove };
  return { ...planned, state: move.state };
}

function toRecord(planned: PlannedWeek, network: KnownNetwork, minutes: number): PlanRecord {
  const { load, newPeople, value, bound, summary, heldBack, translated, beside } = planned;
  return {
    planning: network.revision.planning,
    minutes,
    today: network.today,
    load,
    newPeople,
    value,
    bound,
    summary,
    heldBack: [...heldBack],
    translated: { de: { ...translated.de, heldBack: [...translated.de.heldBack] } },
    beside: beside.map(({ id }) => id),
  };
}

function toWeekShape(
  network: KnownNetwork,
  stored: readonly StoredMove[],
  record: PlanRecord,
  monday: Day,
): AnswerOf<'week'> {
  const { language } = network.assessment.words;
  const said = language === 'en' ? record : (record.translated?.[language] ?? record);
  const beside = new Set(record.beside);
  const shown = stored.filter(({ state }) => state === 'suggested' || state === 'done');
  const moves = shown.filter(({ id }) => !beside.has(id)).map((move) => toMoveShape(move, network));
  return {
    week: isoWeekOf(monday),
    from: toIsoDay(monday),
    until: toIsoDay(monday + 6),
    today: toIsoDay(network.today),
    minutes: { budget: record.minutes, planned: sum(moves, ({ minutes }) => minutes) },
    load: { allowance: record.load.allowance, planned: sum(moves, ({ load }) => load) },
    newPeople: { limit: record.newPeople.limit, planned: moves.filter(({ isNew }) => isNew).length },
    liveTouches: moves.filter(({ isLive }) => isLive).length,
    value: record.value,
    bound: record.bound,
    summary: said.summary,
    moves: moves.toSorted((a, b) => whenOf(a).localeCompare(whenOf(b))),
    heldBack: said.heldBack,
    beside: shown
      .filter(({ id, state }) => beside.has(id) && state === 'suggested')
      .map((move) => toMoveShape(move, network)),
    introductions: introductionsDue(network),
  };
}

/** Sorts by day and hour; what has no time comes last. */
function whenOf({ slot }: AnswerOf<'week'>['moves'][number]): string {
  return slot === null ? '~' : `${slot.day} ${slot.from}`;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
