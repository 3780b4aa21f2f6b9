import type { Channel } from '../../model/channel.ts';
import { isLive } from '../../model/channel.ts';
import type { MoveKind } from '../../model/move.ts';
import type { Outlook } from '../outlook.ts';
import { bringsNewPerson, moveLoad } from '../pace/move-load.ts';
import type { MoveEvidence, Slot } from '../planned-move.ts';
import { responseChance } from '../response/response-chance.ts';
import { type Approach, type ResponseFeatures, responseFeatures } from '../response/response-terms.ts';
import { invitationChannel } from './channels.ts';
import { type ImaginedEvent, type MoveGains, moveGains, strengthAfter, type TieEffect } from './effect.ts';

/** A move that could be suggested, with what it would gain; its words come later, for those that are chosen. */
export interface MoveDraft extends MoveGains {
  readonly kind: MoveKind;
  /** Places of the people, in the order in which the move names them. */
  readonly places: readonly number[];
  /** Place of the one whose answer and knowledge count: of an introduction, the person introduced. */
  readonly subject: number;
  /** Ids of what it is about beside people, an event or an idea: they tell it from others of its kind. */
  readonly about?: readonly number[];
  /** Where its time is not the planner's to choose. */
  readonly slot?: Slot;
  readonly minutes: number;
  readonly channel?: Channel;
  readonly effects: readonly TieEffect[];
  readonly features?: ResponseFeatures;
  /** π, 0–1. */
  readonly success: number;
  readonly load: number;
  readonly isNew: boolean;
  readonly isLive: boolean;
  readonly isExplore: boolean;
  readonly isMaintain: boolean;
  readonly isAsk: boolean;
  readonly isOffer: boolean;
  /** Why this move, in the words of its kind. */
  readonly words: MoveWords;
}

/** The words of a move, in the language of the outlook that is handed in; made when asked for, because most drafts are never shown. */
export type MoveWords = (
  draft: MoveDraft,
  outlook: Outlook,
) => {
  readonly sentence: string;
  readonly reason: string;
  readonly why: readonly MoveEvidence[];
};

/** What tells one draft from another. */
export interface DraftSketch {
  readonly kind: MoveKind;
  readonly places: readonly number[];
  readonly subject?: number;
  readonly minutes: number;
  readonly channel: Channel;
  readonly asks: Approach['asks'];
  /** What happens on success, with the subject unless `effects` say otherwise. */
  readonly event: ImaginedEvent;
  readonly effects?: readonly TieEffect[];
  /** S between introducer and subject, where somebody introduces. */
  readonly introducedBy?: number;
  /** Chance of what has to come first, as that an introducer agrees. */
  readonly before?: number;
  /** Both are at the same place anyhow: nobody has to be written to first. */
  readonly isFaceToFace?: boolean;
  readonly isMaintain?: boolean;
  readonly isAsk?: boolean;
  readonly isOffer?: boolean;
  /** Load, where it is not that of the kind. */
  readonly load?: number;
  readonly words: MoveWords;
}

/** A draft with its chance, load and gains. Source: science §5.1, §5.3, §6. */
export function moveDraft(outlook: Outlook, sketch: DraftSketch): MoveDraft {
  const subject = sketch.subject ?? sketch.places[0]!;
  const features = featuresFor(outlook, subject, sketch);
  const success = (sketch.before ?? 1) * responseChance(features, outlook.response);
  const effects = sketch.effects ?? [{ place: subject, strength: strengthAfter(outlook, subject, sketch.event) }];
  const distance = outlook.assessment.distances[subject]!.mu;
  const isNew = bringsNewPerson(sketch.kind);
  return {
    kind: sketch.kind,
    places: sketch.places,
    subject,
    minutes: sketch.minutes,
    channel: sketch.channel,
    effects,
    features,
    success,
    load: sketch.load ?? moveLoad(sketch.kind, distance, outlook.values),
    isNew,
    isLive: isLive(sketch.channel),
    isExplore: isNew || reachesFurther(outlook, subject, sketch.kind),
    isMaintain: sketch.isMaintain ?? false,
    isAsk: sketch.isAsk ?? false,
    isOffer: sketch.isOffer ?? false,
    words: sketch.words,
    ...moveGains(outlook, effects, success),
  };
}

/** What moves beside the week have in common: nobody is turned to, nothing is taken in, no time of the week is used. */
export function besideDraft(kind: MoveKind, places: readonly number[], minutes: number): Omit<MoveDraft, 'words'> {
  return {
    kind,
    places,
    subject: places[0] ?? -1,
    minutes,
    effects: [],
    success: 1,
    load: 0,
    isNew: false,
    isLive: false,
    isExplore: false,
    isMaintain: false,
    isAsk: false,
    isOffer: false,
    gains: [],
    own: 0,
  };
}

/** The features of turning to the subject in the channel of the sketch. */
function featuresFor(outlook: Outlook, subject: number, sketch: DraftSketch): ResponseFeatures {
  const { ties, profiles, owner } = outlook.assessment;
  const tie = ties[subject]!;
  const seniority = profiles[subject]!.seniority;
  return responseFeatures({
    strength: tie.strength,
    peak: tie.isReal ? tie.peak : tie.strength,
    isKnown: tie.isReal,
    channel: sketch.isFaceToFace === true ? sketch.channel : invitationChannel(outlook, subject, sketch.channel),
    asks: sketch.asks,
    isPersonal: true,
    isShort: true,
    ...(seniority === undefined ? {} : { seniority }),
    ...(owner.seniority === undefined ? {} : { ownerSeniority: owner.seniority }),
    ...(sketch.introducedBy === undefined ? {} : { introducedBy: sketch.introducedBy }),
  });
}

/** Going deeper with, or back to, somebody outside the owner's own circle explores as well as meeting somebody new. */
function reachesFurther(outlook: Outlook, place: number, kind: MoveKind): boolean {
  const { circleOf, ownCircle, distances, ties } = outlook.assessment;
  if (kind !== 'deepen' && kind !== 'reconnect') return false;
  const isElsewhere = circleOf[place] !== undefined && circleOf[place] !== ownCircle;
  return isElsewhere && ties[place]!.strength < outlook.values.strengthMedium && distances[place]!.mu >= 0.4;
}
