import { isEligible, type Outlook } from './outlook.ts';
import type { Pace } from './pace/pace.ts';
import { paceSentences } from './pace/pace-sentences.ts';
import type { PlannedMove } from './planned-move.ts';
import { seniorHeavy } from './senior-heavy.ts';
import type { WeekHistory } from './week-history.ts';

/** Ties named at most when a quiet week tells what fades. */
const NAMED = 3;

/** The week in two sentences, how many moves and with whom, and what most of it serves; a third where it leans on people far above the owner. */
export function weekSummary(outlook: Outlook, moves: readonly PlannedMove[]): string {
  const { week } = outlook.assessment.words;
  if (moves.length === 0) return week.nothing;
  const fresh = moves.filter((move) => move.isNew).length;
  const live = moves.filter((move) => move.isLive).length;
  const senior = seniorHeavy(outlook, moves);
  return [
    week.moves(moves.length, { fresh, live }),
    purpose(outlook, moves),
    ...(senior === undefined ? [] : [week.seniorHeavy(senior.senior, senior.asked)]),
  ].join(' ');
}

/** A week without time: nothing is asked, and what fades is said without blame. */
export function quietSummary(outlook: Outlook, moves: readonly PlannedMove[]): string {
  const { week } = outlook.assessment.words;
  const fading = fadingNames(outlook);
  const first = moves.length > 0 ? week.noMoreTime : week.quiet;
  return `${first} ${fading.length === 0 ? week.nothingFades : week.fades(fading)}`;
}

/** What the week holds back, and why. */
export function heldBack(outlook: Outlook, pace: Pace, history: WeekHistory): string[] {
  const { week } = outlook.assessment.words;
  const sentences = paceSentences(pace.brakes, outlook.assessment);
  const next = pace.newPeople === 0 ? bestNewPerson(outlook) : undefined;
  if (next !== undefined && sentences.length > 0) sentences.push(week.canWait(next));
  if (history.asksAhead < 0) sentences.push(week.noAsks);
  return sentences;
}

function purpose(outlook: Outlook, moves: readonly PlannedMove[]): string {
  const { week } = outlook.assessment.words;
  if (outlook.objectives.length === 0) return outlook.asks.length > 0 ? week.keepsUntilNeeds : week.keepsUntilObjective;
  const minutes = new Map<number, number>();
  for (const move of moves) {
    if (move.objective !== undefined) minutes.set(move.objective, (minutes.get(move.objective) ?? 0) + move.minutes);
  }
  const most = [...minutes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  const objective = outlook.objectives.find((candidate) => candidate.objective.id === most?.[0]);
  if (objective === undefined) return week.keepsOnly;
  const all = moves.reduce((sum, move) => sum + move.minutes, 0);
  return most![1] * 2 >= all ? week.most(objective.objective.text) : week.largestPart(objective.objective.text);
}

function fadingNames({ assessment, strengthLater, values }: Outlook): string[] {
  return assessment.working
    .filter((place) => strengthLater[place]! <= values.maintainLoss * assessment.ties[place]!.strength)
    .slice(0, NAMED)
    .map((place) => assessment.people[place]!.name);
}

function bestNewPerson(outlook: Outlook): string | undefined {
  const { assessment, potential } = outlook;
  let best: number | undefined;
  for (const [place, tie] of assessment.ties.entries()) {
    if (tie.isReal || !isEligible(outlook, place) || potential[place]! <= 0) continue;
    if (best === undefined || potential[place]! > potential[best]!) best = place;
  }
  return best === undefined ? undefined : assessment.people[best]!.name;
}
