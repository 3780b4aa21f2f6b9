import { countWord } from '../base/time-ago.ts';
import { isEligible, type Outlook } from './outlook.ts';
import type { Pace } from './pace/pace.ts';
import type { PlannedMove } from './planned-move.ts';
import type { WeekHistory } from './week-history.ts';

/** Ties named at most when a quiet week tells what fades. */
const NAMED = 3;

/** The week in two sentences: how many moves and with whom, and what most of it serves. */
export function weekSummary(outlook: Outlook, moves: readonly PlannedMove[]): string {
  if (moves.length === 0) {
    return 'Nothing needs you this week. Import more of your network or say what you want to achieve, and there will be more to suggest.';
  }
  const count = capital(countWord(moves.length));
  const fresh = moves.filter((move) => move.isNew).length;
  const live = moves.filter((move) => move.isLive).length;
  const first =
    fresh > 0
      ? `${count} ${moves.length === 1 ? 'move' : 'moves'}, ${moves.length === 1 ? 'with' : `${countWord(fresh)} of them with`} somebody new.`
      : `${count} ${moves.length === 1 ? 'move' : 'moves'}, all with people you know${live > 0 ? `, ${countWord(live)} of them face to face or by voice` : ''}.`;
  return `${first} ${purpose(outlook, moves)}`;
}

/** A week without time: nothing is asked, and what fades is said without blame. */
export function quietSummary(outlook: Outlook, moves: readonly PlannedMove[]): string {
  const fading = fadingNames(outlook);
  const first =
    moves.length > 0
      ? 'No more time this week: what is planned stays, nothing is added.'
      : 'A quiet week: nothing is planned, and that is fine.';
  if (fading.length === 0) return `${first} No tie that matters fades meanwhile.`;
  return `${first} ${listed(fading)} will fade a little meanwhile; a line to ${fading.length === 1 ? 'them' : 'one of them'} can wait until next week.`;
}

/** What the week holds back, and why. */
export function heldBack(outlook: Outlook, pace: Pace, history: WeekHistory): string[] {
  const sentences = [...pace.heldBack];
  const next = pace.newPeople === 0 ? bestNewPerson(outlook) : undefined;
  if (next !== undefined && sentences.length > 0) sentences.push(`Meeting ${next} can wait.`);
  if (history.asksAhead < 0) sentences.push('No asks this week: give something first, then ask.');
  return sentences;
}

function purpose(outlook: Outlook, moves: readonly PlannedMove[]): string {
  if (outlook.objectives.length === 0)
    return outlook.asks.length > 0
      ? 'It keeps the ties that you have, until you say what your objective needs.'
      : 'It keeps the ties that you have, until you say what you want to achieve.';
  const minutes = new Map<number, number>();
  for (const move of moves) {
    if (move.objective !== undefined) minutes.set(move.objective, (minutes.get(move.objective) ?? 0) + move.minutes);
  }
  const most = [...minutes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  const objective = outlook.objectives.find((candidate) => candidate.objective.id === most?.[0]);
  if (objective === undefined) return 'It keeps the ties that you have; nobody known yet serves your objectives.';
  const all = moves.reduce((sum, move) => sum + move.minutes, 0);
  return most![1] * 2 >= all
    ? `Most of it serves “${objective.objective.text}”.`
    : `The largest part serves “${objective.objective.text}”.`;
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

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
