import type { TieBand } from '../../audit/assessment.ts';
import { roughAmount } from '../../audit/sentence-parts.ts';
import { bandOf } from '../../audit/tie.ts';
import { toIsoDay } from '../../base/days.ts';
import { timeAgo, timeSpan } from '../../base/time-ago.ts';
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
  const evidence: MoveEvidence[] = [];
  const effect = draft.effects.find((one) => one.place === place);
  if (effect !== undefined) evidence.push(strengthEvidence(outlook, place, effect.strength));
  evidence.push(distanceEvidence(outlook, place));
  const served = servedNeed(outlook, draft);
  if (served !== undefined) {
    evidence.push({
      measure: 'coverage',
      value: 1 - served.need.miss,
      sentence: `If nothing is done, your network will cover ${roughAmount(1 - served.need.miss)} of “${served.need.name}” in ${timeSpan(outlook.values.horizonDays)}.`,
    });
  }
  if (tie.lastDay !== undefined) {
    evidence.push({
      measure: 'last exchange',
      value: outlook.today - tie.lastDay,
      sentence: `The last exchange on record is of ${toIsoDay(tie.lastDay)}.`,
    });
  }
  return evidence;
}

/** What the tie is today, and at the horizon with and without the move, in the words of its bands. */
function strengthEvidence(outlook: Outlook, place: number, after: number): MoveEvidence {
  const { strength, isReal } = outlook.assessment.ties[place]!;
  const span = timeSpan(outlook.values.horizonDays);
  const later = outlook.strengthLater[place]!;
  const words = (value: number): string => STRENGTH_WORDS[bandOf(value, outlook.values)];
  if (!isReal) {
    const sentence = `There is no tie yet; if this works, it will be ${words(after)} in ${span}.`;
    return { measure: 'strength', value: strength, sentence };
  }
  const now = `The tie is ${words(strength)} today`;
  const sentence =
    words(after) === words(later)
      ? `${now}; in ${span} it will be ${words(later)} either way, and ${fadesBy(strength, later)} with this.`
      : `${now}; in ${span} it will be ${words(later)} without this, ${words(after)} if it works.`;
  return { measure: 'strength', value: strength, sentence };
}

const STRENGTH_WORDS: Readonly<Record<TieBand, string>> = {
  nominal: 'next to nothing',
  weak: 'weak',
  medium: 'of medium strength',
  strong: 'strong',
};

/** How much closer a tie stays that keeps its band either way. */
function fadesBy(strength: number, later: number): string {
  return later < strength ? 'fade less' : 'grow';
}

/** What the two share and what differs, as far as it is known. */
export function distanceEvidence(outlook: Outlook, place: number): MoveEvidence {
  const { shared, different, mu } = outlook.assessment.distances[place]!;
  const common = shared.length === 0 ? 'No common ground is known yet' : `Common ground: ${shared.join('; ')}`;
  const apart = different.length === 0 ? 'no difference is known yet' : `new to you: ${different.join(', ')}`;
  return { measure: 'knowledge distance', value: mu, sentence: `${common}; ${apart}.` };
}
