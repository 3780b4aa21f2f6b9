import type { Assessment } from '../audit/assessment.ts';
import { learnFromEachOther } from '../knowledge/learn-from.ts';
import type { Facts } from '../model/facts.ts';
import { askText } from './brief/ask-text.ts';
import { briefWordsIn } from './brief/brief-words/words-in.ts';
import { channelAdvice } from './brief/channel-advice.ts';
import { commonWith } from './brief/common-with.ts';
import { distinctiveFor } from './brief/distinctive.ts';
import { draftText } from './brief/draft-text.ts';
import { offerText } from './brief/offer-text.ts';
import type { PlannedMove } from './planned-move.ts';
import { learnedWeights } from './response/learned-weights.ts';
import { trialsOf } from './response/trials.ts';

/** How to do a move well. Every sentence rests on something that is on record. */
export interface Brief {
  readonly common: readonly string[];
  /** What each could learn from the other. */
  readonly different: readonly string[];
  /** What sets the owner apart for this person. */
  readonly distinctive: string;
  /** What to give before asking. */
  readonly offer: string;
  /** One small ask; null when this move asks nothing. */
  readonly ask: string | null;
  readonly channelAdvice: string;
  /** A message to edit, or talking points for a talk. */
  readonly draft: string;
}

/** Things named at most that each could learn from the other. */
const LEARNT = 3;

/** The brief of a move, its draft in the language of the settings; undefined for moves without a person to turn to (questions, ties that rest,
 * events). Source: science §5.3, §10. */
export function briefFor(move: PlannedMove, facts: Facts, assessment: Assessment): Brief | undefined {
  const places = move.people.map((person) => assessment.placeOf.get(person));
  if (move.kind === 'ask-owner' || move.kind === 'rest' || places.length === 0) return undefined;
  if (places.some((place) => place === undefined)) return undefined;
  // The check above leaves numbers only.
  const known = places as readonly number[];
  const subject = known.at(move.kind === 'ask-introduction' ? -1 : 0)!;
  const { name } = assessment.people[subject]!;
  const { owner, profiles, prior, values } = assessment;
  const learn = learnFromEachOther(owner, profiles[subject]!, prior, values);
  const words = briefWordsIn(assessment.words.language);
  const distinctive = distinctiveFor(assessment, subject);
  const objective = facts.objectives.find((candidate) => candidate.id === move.objective);
  const offer = offerText(facts.owner, assessment, subject, move.kind, { distinctive, words });
  const ask = askText(
    move,
    known.map((place) => assessment.people[place]!.name),
    { objective, words },
  );
  const { weights } = learnedWeights(trialsOf(facts, assessment.today, values), values);
  return {
    common: commonWith(facts.owner, assessment, subject),
    different: [
      ...learn.fromThem.slice(0, LEARNT).map((what) => words.theyKnow(name, what)),
      ...learn.fromOwner.slice(0, LEARNT).map((what) => words.youKnow(what, name)),
    ],
    distinctive: distinctive.sentence,
    offer,
    ask: ask ?? null,
    channelAdvice: channelAdvice(assessment, move, subject, { weights, words }),
    draft: draftText({
      facts,
      assessment,
      move,
      places: known,
      distinctive,
      asks: ask !== undefined,
      language: facts.settings.draftLanguage ?? 'en',
      ...(objective === undefined ? {} : { objective }),
    }),
  };
}
