import type { TieBand } from '../../audit/assessment.ts';
import { bandOf } from '../../audit/tie.ts';
import type { NeedOutlook, ObjectiveOutlook, Outlook } from '../outlook.ts';
import type { MoveEvidence } from '../planned-move.ts';
import type { MoveDraft } from './move-draft.ts';

/** The need that a move serves most, with its objective; undefined when it serves none. */
export function servedNeed(
  outlook: Outlook,
  draft: Pick<MoveDraft, 'gains'>,
): { readonly objective: ObjectiveOutlook; readonly need: NeedOutlook } | undefined {
  let best: { objective: ObjectiveOutlook; need: NeedOutlook; gain: number } | undefined;
  for (const { need: index, share } of draft.gains) {
    const objective = outlook.objectives.findLast((candidate) => candidate.firstNeed <= index);
    const need = objective?.needs[index - objective.firstNeed];
    if (objective === undefined || need === undefined) continue;
    const gain = objective.weight * need.weight * need.miss * share;
    if (best === undefined || gain > best.gain) best = { objective, need, gain };
  }
  return best;
}

/** How well the network covers what the move serves, in one sentence; undefined when it serves no objective. */
export function needSentence(outlook: Outlook, draft: Pick<MoveDraft, 'gains'>): string | undefined {
  const served = servedNeed(outlook, draft);
  if (served === undefined) return undefined;
  const covered = 1 - served.need.miss;
  const { moves } = outlook.assessment.words;
  if (covered < 0.05) return moves.nobodyCovers(served.need.name);
  return covered < 0.5 ? moves.littleCovered(served.need.name) : moves.strengthens(served.need.name);
}

/** `You last spoke seven months ago.`; says so where nothing real is on record. */
export function lastSpoken(outlook: Outlook, place: number): string {
  const tie = outlook.assessment.ties[place]!;
  const { moves } = outlook.assessment.words;
  if (tie.lastDay === undefined) return tie.isReal ? moves.noExchange : moves.neverSpoken;
  return moves.lastInTouch(outlook.today - tie.lastDay);
}

/** What a person does, as far as it is known: `head of nursing at Uppsala Hospital`; undefined when nothing is. */
export function roleOf(outlook: Outlook, place: number): string | undefined {
  const { title, company } = outlook.assessment.people[place]!;
  const named = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
  if (named(title) === undefined && named(company) === undefined) return undefined;
  return outlook.assessment.words.moves.role(named(title), named(company));
}

/** The evidence that every move with a person has: last exchange, strength now and later, distance, need. */
export function commonEvidence(outlook: Outlook, draft: MoveDraft): MoveEvidence[] {
  const { subject: place } = draft;
  const tie = outlook.assessment.ties[place]!;
  const { moves } = outlook.assessment.words;
  const evidence: MoveEvidence[] = [];
  const effect = draft.effects.find((one) => one.place === place);
  if (effect !== undefined) evidence.push(strengthEvidence(outlook, place, effect.strength));
  evidence.push(distanceEvidence(outlook, place));
  const served = servedNeed(outlook, draft);
  if (served !== undefined) {
    evidence.push({
      measure: 'coverage',
      value: 1 - served.need.miss,
      sentence: moves.willCover(1 - served.need.miss, served.need.name, outlook.values.horizonDays),
    });
  }
  if (tie.lastDay !== undefined) {
    evidence.push({
      measure: 'last exchange',
      value: outlook.today - tie.lastDay,
      sentence: moves.lastExchange(tie.lastDay),
    });
  }
  return evidence;
}

/** What the tie is today, and at the horizon with and without the move, in the words of its bands. */
function strengthEvidence(outlook: Outlook, place: number, after: number): MoveEvidence {
  const { strength, isReal } = outlook.assessment.ties[place]!;
  const { moves } = outlook.assessment.words;
  const days = outlook.values.horizonDays;
  const later = outlook.strengthLater[place]!;
  const band = (value: number): TieBand => bandOf(value, outlook.values);
  const [now, without, done] = [band(strength), band(later), band(after)];
  const sentence = !isReal
    ? moves.noTieYet(done, days)
    : done === without
      ? moves.tieEitherWay(now, without, { days, fades: later < strength })
      : moves.tieChanges(now, without, { days, after: done });
  return { measure: 'strength', value: strength, sentence };
}

/** What the two share and what differs, as far as it is known. */
export function distanceEvidence(outlook: Outlook, place: number): MoveEvidence {
  const { shared, different, mu } = outlook.assessment.distances[place]!;
  const sentence = outlook.assessment.words.knowledge.ground(shared, different);
  return { measure: 'knowledge distance', value: mu, sentence };
}
