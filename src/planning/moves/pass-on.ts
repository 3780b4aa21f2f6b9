import type { Idea } from '../../model/idea.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Words } from '../../words/words.ts';
import { type IdeaSubject, ideaSubject } from '../ideas/idea-subject.ts';
import type { ObjectiveOutlook, Outlook } from '../outlook.ts';
import { isAskOpen } from './ask.ts';
import { writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** An idea worth spreading. */
export interface OpenIdea extends Pick<Idea, 'id' | 'text' | 'topics' | 'audience' | 'objective'> {
  /** Who has heard it already, and where it came from. */
  readonly heardBy: readonly PersonId[];
}

/** An idea with what it is about, whom it is for, and how much it matters. */
export interface IdeaToPassOn {
  readonly idea: OpenIdea;
  readonly subject: IdeaSubject;
  /** ω of the objective that it belongs to; without one it counts as one among them. */
  readonly weight: number;
}

/** Whom it is passed on to must reach at least this much of an audience. */
const LEAST_ACCESS = 0.02;

/** What an idea is about and for; the same for everybody it may be passed on to. */
export function ideaToPassOn({ assessment, facts, objectives }: Outlook, idea: OpenIdea): IdeaToPassOn {
  const served = objectives.find(({ objective }) => objective.id === idea.objective);
  const objective = facts.objectives.find(({ id }) => id === idea.objective);
  return {
    idea,
    subject: ideaSubject(assessment, idea, objective),
    weight: served?.weight ?? 1 / (objectives.length + 1),
  };
}

/**
 * Pass an idea on to somebody who knows what it is about or reaches those it is for; or who reaches those whom an objective wants to
 * win, since what they reach counts once they pass it on. Costs a little goodwill, hence only where asking is open. Source: science
 * §5.3, §8.
 */
export function passOn(
  outlook: Outlook,
  place: number,
  { idea, subject, weight }: IdeaToPassOn,
): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const person = assessment.people[place]!;
  const tie = assessment.ties[place]!;
  const channel = writtenChannel(outlook, place);
  if (!tie.isReal || tie.isDormant || channel === undefined || idea.heardBy.includes(person.id)) return undefined;
  if (!isAskOpen(outlook, place)) return undefined;
  const ground = [
    ...groundsOf(outlook, place, subject, weight),
    ...outlook.objectives
      .filter(({ objective }) => objective.kind === 'support')
      .flatMap((objective) => reachOf(objective, place, tie.strength) ?? []),
  ].sort((a, b) => b.worth - a.worth)[0];
  if (ground === undefined) return undefined;
  const draft = moveDraft(outlook, {
    kind: 'pass-on',
    places: [place],
    minutes: values.minutesPassOn,
    channel,
    asks: 'favour',
    event: { channel },
    isAsk: true,
    words: (made, told) => ({
      sentence: told.assessment.words.moves.passOn(person.name, idea.text),
      reason: ground.reason(told.assessment.words),
      why: commonEvidence(told, made),
    }),
  });
  return {
    ...draft,
    about: [idea.id],
    subject: place,
    own: draft.own + values.passOnWorth * draft.success * ground.worth,
  };
}

/** Why somebody should hear of it, and what that is worth, 0–1. */
interface Ground {
  readonly worth: number;
  readonly reason: (words: Words) => string;
}

/** That somebody knows what the idea is about, or is among those it is for. */
function groundsOf({ assessment, values }: Outlook, place: number, subject: IdeaSubject, weight: number): Ground[] {
  const profile = assessment.profiles[place]!;
  const relevance = subject.relevance(profile);
  const segments = subject.segments.map((segment) => ({ name: segment.name, share: segment.relevance(profile) }));
  const best = segments.toSorted((a, b) => b.share - a.share)[0];
  const knows = ({ moves }: Words): string => moves.knowsTopic(subject.topics);
  return [
    ...(relevance < values.ideaLeastRelevance ? [] : [{ worth: weight * relevance, reason: knows }]),
    ...(best === undefined || best.share < values.ideaLeastRelevance || best.share <= relevance
      ? []
      : [{ worth: weight * best.share, reason: ({ moves }: Words) => moves.closeTo(best.name) }]),
  ];
}

/** What somebody reaches of those an objective wants to win; undefined where it is next to nothing. */
function reachOf({ needs, weight, accessAt }: ObjectiveOutlook, place: number, strength: number): Ground | undefined {
  const access = accessAt(place, strength);
  const best = access.indexOf(Math.max(...access));
  if (access[best]! < LEAST_ACCESS) return undefined;
  const worth = weight * needs.reduce((sum, need, index) => sum + need.weight * access[index]!, 0);
  return { worth, reason: ({ moves }) => moves.passOnBecause(needs[best]!.name) };
}
