import { toIsoDay } from '../../base/days.ts';
import type { NeedOutlook, ObjectiveOutlook, Outlook } from '../outlook.ts';
import type { MoveEvidence } from '../planned-move.ts';
import { timeAgo } from '../time-ago.ts';
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
  if (covered < 0.05) return `Nobody you talk to covers “${served.need.name}” yet.`;
  if (covered < 0.5) return `Your network covers little of “${served.need.name}” so far.`;
  return `It strengthens “${served.need.name}”, which your network covers in part.`;
}

/** `You last spoke seven months ago.`; says so where nothing real is on record. */
export function lastSpoken(outlook: Outlook, place: number): string {
  const tie = outlook.assessment.ties[place]!;
  if (tie.lastDay === undefined) {
    return tie.isReal ? 'No exchange is on record.' : 'You have never really spoken.';
  }
  return `You were last in touch ${timeAgo(outlook.today - tie.lastDay)}.`;
}

/** What a person does, as far as it is known: `head of nursing at Uppsala Hospital`; undefined when nothing is. */
export function roleOf(outlook: Outlook, place: number): string | undefined {
  const { title, company } = outlook.assessment.people[place]!;
  if (title !== undefined && title !== '') return company ? `${title} at ${company}` : title;
  return company ? `at ${company}` : undefined;
}

/** The evidence that every move with a person has: last exchange, strength now and later, distance, need. */
export function commonEvidence(outlook: Outlook, draft: MoveDraft): MoveEvidence[] {
  const { subject: place } = draft;
  const tie = outlook.assessment.ties[place]!;
  const evidence: MoveEvidence[] = [
    {
      measure: 'last exchange',
      value: tie.lastDay === undefined ? null : outlook.today - tie.lastDay,
      sentence:
        tie.lastDay === undefined
          ? lastSpoken(outlook, place)
          : `${lastSpoken(outlook, place).slice(0, -1)}, on ${toIsoDay(tie.lastDay)}.`,
    },
  ];
  const effect = draft.effects.find((one) => one.place === place);
  if (effect !== undefined) evidence.push(strengthEvidence(outlook, place, effect.strength));
  evidence.push(distanceEvidence(outlook, place));
  const served = servedNeed(outlook, draft);
  if (served !== undefined) {
    const covered = Math.round(100 * (1 - served.need.miss));
    evidence.push({
      measure: 'coverage',
      value: 1 - served.need.miss,
      sentence: `In ${outlook.values.horizonDays} days your network will cover about ${covered} % of “${served.need.name}” if nothing is done.`,
    });
  }
  return evidence;
}

/** Strength today, and at the horizon with and without the move. */
function strengthEvidence(outlook: Outlook, place: number, after: number): MoveEvidence {
  const { strength, isReal } = outlook.assessment.ties[place]!;
  const days = outlook.values.horizonDays;
  const later = outlook.strengthLater[place]!;
  const two = (value: number): string => value.toFixed(2);
  return {
    measure: 'strength',
    value: strength,
    sentence: isReal
      ? `Strength ${two(strength)} today; in ${days} days ${two(later)} without this, ${two(after)} if it works.`
      : `No tie yet; if this works, strength ${two(after)} in ${days} days.`,
  };
}

/** What the two share and what differs, as far as it is known. */
export function distanceEvidence(outlook: Outlook, place: number): MoveEvidence {
  const { shared, different, mu } = outlook.assessment.distances[place]!;
  const common = shared.length === 0 ? 'No common ground is known yet' : `Common ground: ${shared.join('; ')}`;
  const apart = different.length === 0 ? 'no difference is known yet' : `new to you: ${different.join(', ')}`;
  return { measure: 'knowledge distance', value: mu, sentence: `${common}; ${apart}.` };
}
