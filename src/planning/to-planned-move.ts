import { inLanguage } from '../audit/in-language.ts';
import { type Language, translated } from '../model/language.ts';
import type { MoveDraft } from './moves/move-draft.ts';
import { servedNeed } from './moves/move-evidence.ts';
import type { Outlook } from './outlook.ts';
import type { MoveEvidence, MoveTexts, PlannedMove } from './planned-move.ts';
import { chanceOf } from './response/chance-words.ts';
import { ownRecord } from './response/own-record.ts';
import { priorWeights, responseChance } from './response/response-chance.ts';

/** A chosen draft as the week shows it: its words are made only now. */
export function toPlannedMove(
  outlook: Outlook,
  draft: MoveDraft,
  { id, gain, isSkippedTwice }: { id: string; gain: number; isSkippedTwice: boolean },
): PlannedMove {
  const { assessment } = outlook;
  const served = servedNeed(outlook, draft);
  const tellIn = (language: Language): Outlook => ({ ...outlook, assessment: inLanguage(assessment, language) });
  const chance = draft.features === undefined ? undefined : chanceFor(tellIn('en'), draft);
  const { sentence, reason, why } = textsFor(tellIn('en'), draft, isSkippedTwice);
  return {
    id,
    kind: draft.kind,
    state: 'suggested',
    people: draft.places.map((place) => assessment.people[place]!.id),
    ...(served === undefined ? {} : { objective: served.objective.objective.id }),
    ...(draft.kind === 'pass-on' && draft.about?.[0] !== undefined ? { idea: draft.about[0] } : {}),
    ...(draft.kind === 'cross-check' && draft.about?.[0] !== undefined ? { question: draft.about[0] } : {}),
    ...(draft.kind === 'keep-promise' && draft.about?.[0] !== undefined ? { promise: draft.about[0] } : {}),
    minutes: draft.minutes,
    ...(draft.channel === undefined ? {} : { channel: draft.channel }),
    ...(draft.slot === undefined ? {} : { slot: draft.slot }),
    sentence,
    reason,
    why,
    translated: translated((language) => textsFor(tellIn(language), draft, isSkippedTwice)),
    ...(chance === undefined ? {} : { chance }),
    ...(draft.features === undefined ? {} : { features: draft.features }),
    ...(draft.subject < 0 ? {} : { distance: assessment.distances[draft.subject]!.mu }),
    isNew: draft.isNew,
    isLive: draft.isLive,
    isExplore: draft.isExplore,
    isMaintain: draft.isMaintain,
    isAsk: draft.isAsk,
    isOffer: draft.isOffer,
    load: draft.load,
    gain,
    isSkippedTwice,
  };
}

/** What is said of a draft, in the language of the outlook. */
function textsFor(outlook: Outlook, draft: MoveDraft, isSkippedTwice: boolean): MoveTexts {
  const { moves } = outlook.assessment.words;
  const { sentence, reason, why } = draft.words(draft, outlook);
  const chance = draft.features === undefined ? undefined : chanceFor(outlook, draft);
  return {
    sentence,
    reason,
    why: [
      ...(isSkippedTwice ? [{ measure: 'skipped', value: 2, sentence: moves.skippedTwice }] : []),
      ...why.filter((one) => !reason.includes(one.sentence)),
      ...stageEvidence(outlook, draft),
      ...(chance === undefined ? [] : [{ measure: 'chance', value: chance.value, sentence: chance.sentence }]),
      ...(draft.load > 0 ? [{ measure: 'load', value: draft.load, sentence: moves.load[loadStep(draft.load)] }] : []),
    ],
    ...(chance === undefined ? {} : { chance: chance.sentence }),
  };
}

/** How far above or below the owner they stand, where the chance reckons with it. Source: science §6, product M16. */
function stageEvidence({ assessment }: Outlook, { features = {} }: MoveDraft): MoveEvidence[] {
  const { moves } = assessment.words;
  const { seniorityGap = 0, topSeniority = 0, earlyCareer = 0 } = features;
  if (seniorityGap + topSeniority > 0) {
    const stages = seniorityGap === 0 ? undefined : seniorityGap;
    return [{ measure: 'career stage', value: seniorityGap, sentence: moves.stageAbove(stages) }];
  }
  return earlyCareer === 0 ? [] : [{ measure: 'career stage', value: -1, sentence: moves.stageBelow }];
}

/** The chance with its word, and how people tied as closely have answered the owner before. */
function chanceFor(outlook: Outlook, draft: MoveDraft): ReturnType<typeof chanceOf> {
  const { assessment, values, trials } = outlook;
  const { band } = assessment.ties[draft.subject]!;
  const alike = trials.filter((trial) => {
    const place = assessment.placeOf.get(trial.person);
    return place !== undefined && assessment.ties[place]!.band === band;
  });
  const usual = responseChance(draft.features ?? {}, priorWeights(values));
  const answered = alike.filter((trial) => trial.isAnswered).length;
  const record = ownRecord({ usual, answered, tried: alike.length }, assessment);
  const what = draft.kind === 'ask-introduction' ? 'come about' : 'answer';
  return chanceOf(draft.success, what, assessment, draft.kind === 'ask-introduction' ? undefined : record);
}

function loadStep(load: number): 0 | 1 | 2 | 3 {
  if (load < 0.15) return 0;
  if (load < 0.45) return 1;
  return load < 0.8 ? 2 : 3;
}
