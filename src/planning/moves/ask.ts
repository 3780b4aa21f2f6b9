import { isLive } from '../../model/channel.ts';
import { canAsk, isAskOnHold } from '../goodwill.ts';
import type { Outlook } from '../outlook.ts';
import { talkChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, lastSpoken, servedNeed } from './move-evidence.ts';

/** Ask advice on what an objective to solve needs, of somebody who knows about it; only where goodwill allows. Source: science §5.2, §5.3. */
export function ask(outlook: Outlook, place: number): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const tie = assessment.ties[place]!;
  const person = assessment.people[place]!;
  if (!tie.isReal || tie.isDormant || !isAskOpen(outlook, place)) return undefined;
  if (!outlook.objectives.some(({ objective }) => objective.kind === 'solve')) return undefined;
  const channel = talkChannel(outlook, place);
  const minutes = values.minutesAsk;
  const draft = moveDraft(outlook, {
    kind: 'ask',
    places: [place],
    minutes,
    channel,
    asks: isLive(channel) ? 'call' : 'nothing',
    event: isLive(channel) ? { channel, minutes } : { channel },
    isAsk: true,
    words: (made, told) => {
      const { moves } = told.assessment.words;
      const need = servedNeed(told, made)?.need.name ?? '';
      return {
        sentence: moves.ask(person.name, need),
        reason: `${moves.askBecause(need)} ${lastSpoken(told, place)}`,
        why: commonEvidence(told, made),
      };
    },
  });
  return servedNeed(outlook, draft)?.objective.objective.kind === 'solve' ? draft : undefined;
}

/** Whether something may be asked of the person now: goodwill is not spent, or the tie carries it, and no offer has just prepared it. */
export function isAskOpen(
  {
    assessment,
    facts,
    goodwill,
    today,
    values,
  }: Pick<Outlook, 'assessment' | 'facts' | 'goodwill' | 'today' | 'values'>,
  place: number,
): boolean {
  const { id } = assessment.people[place]!;
  const { strength } = assessment.ties[place]!;
  if (!canAsk({ goodwill: goodwill.get(id) ?? 0, strength }, values)) return false;
  if (strength >= values.askStrength) return true;
  const favours = facts.favours.filter((favour) => favour.person === id);
  return !isAskOnHold(favours, today, values);
}
