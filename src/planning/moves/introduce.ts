import { matchOfTwo } from '../introductions/match-of-two.ts';
import type { Outlook } from '../outlook.ts';
import { responseChance } from '../response/response-chance.ts';
import { responseFeatures } from '../response/response-terms.ts';
import { writtenChannel } from './channels.ts';
import { strengthAfter } from './effect.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/**
 * Introduce two contacts who hardly know each other and have something for each other: a topic in common, or one industry
 * seen from two kinds of work. Joining people helps all three (Obstfeld 2005). Source: science §5.3.
 */
export function introduce(outlook: Outlook, one: number, other: number): MoveDraft | undefined {
  const { assessment, values } = outlook;
  // Whom the owner keeps to themselves is named to nobody.
  if ([one, other].some((place) => assessment.people[place]!.isPrivate === true)) return undefined;
  if (assessment.links.probability(one, other) >= values.introduceLink) return undefined;
  const hasMatch = matchOfTwo(assessment, one, other) !== undefined;
  const channel = writtenChannel(outlook, one);
  if (!hasMatch || channel === undefined || writtenChannel(outlook, other) === undefined) return undefined;
  const [a, b] = [assessment.people[one]!.name, assessment.people[other]!.name];
  const effects = [one, other].map((place) => ({ place, strength: strengthAfter(outlook, place, { channel }) }));
  return moveDraft(outlook, {
    kind: 'introduce',
    places: [one, other],
    minutes: values.minutesIntroduce,
    channel,
    asks: 'give',
    event: { channel },
    effects,
    before: welcomes(outlook, other),
    isOffer: true,
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      return {
        sentence: moves.introduce(a, b),
        reason: moves.introduceBecause(matchOfTwo(told.assessment, one, other)!.sentence),
        why: [
          { measure: 'link', value: assessment.links.probability(one, other), sentence: moves.notMet(a, b) },
          { measure: 'joining', value: null, sentence: moves.joining },
          ...commonEvidence(told, draft),
        ],
      };
    },
  });
}

/** What the chance of taking up an introduction is judged by. */
export type WelcomeScene = Pick<Outlook, 'facts' | 'assessment' | 'today' | 'response'>;

/** Chance that one of the two takes it up. */
export function welcomes(outlook: WelcomeScene, place: number): number {
  const tie = outlook.assessment.ties[place]!;
  const features = responseFeatures({
    strength: tie.strength,
    peak: tie.peak,
    isKnown: tie.isReal,
    channel: writtenChannel(outlook, place) ?? 'message',
    asks: 'give',
    isPersonal: true,
    isShort: true,
  });
  return responseChance(features, outlook.response);
}
