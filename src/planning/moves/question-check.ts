import type { PersonId } from '../../model/ids.ts';
import type { Outlook } from '../outlook.ts';
import { sourcesSentence, whomToAsk } from '../questions/whom-to-ask.ts';
import { isAskOpen } from './ask.ts';
import { writtenChannel } from './channels.ts';
import { strengthAfter } from './effect.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** A question that the owner keeps open. */
export interface OpenQuestion {
  readonly id: number;
  readonly text: string;
  /** What one has to know to answer it. */
  readonly topics: readonly string[];
  /** Who has answered. */
  readonly asked: readonly PersonId[];
}

/** So many are asked by one move, each alone. */
const PAIR = 2;

/**
 * Cross-check a kept question with two who know about it and are as independent as possible, one of them likely to see it differently.
 * Undefined where fewer than two may be asked now. Source: science §4.5, §5.3.
 */
export function questionCheck(outlook: Outlook, question: OpenQuestion): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const sources = whomToAsk(assessment, question.topics, {
    count: values.questionSources,
    asked: new Set(question.asked),
  });
  const open = sources.people
    .map(({ person, relevance }) => ({ place: assessment.placeOf.get(person)!, relevance }))
    .filter(({ place }) => assessment.ties[place]!.isReal && isAskOpen(outlook, place))
    .slice(0, PAIR);
  // The same two have the same id whoever knows more.
  const places = open.map(({ place }) => place).sort((a, b) => a - b);
  const channel = places.length < PAIR ? undefined : writtenChannel(outlook, places[0]!);
  if (channel === undefined) return undefined;
  const names = places.map((place) => assessment.people[place]!.name);
  const draft = moveDraft(outlook, {
    kind: 'cross-check',
    places,
    minutes: PAIR * values.minutesCrossCheck,
    channel,
    asks: 'nothing',
    event: { channel },
    effects: places.map((place) => ({ place, strength: strengthAfter(outlook, place, { channel }) })),
    load: PAIR * values.loadCrossCheck,
    isAsk: true,
    words: (made, told) => {
      const { moves } = told.assessment.words;
      const sentence = sourcesSentence(sources.people.length, sources.independent, told.assessment.words);
      return {
        sentence: moves.checkQuestion(names[0]!, names[1]!, question.text),
        reason: moves.checkQuestionBecause,
        why: [{ measure: 'independent-sources', value: sources.independent, sentence }, ...commonEvidence(told, made)],
      };
    },
  });
  const relevance = open.reduce((sum, one) => sum + one.relevance, 0) / PAIR;
  return { ...draft, about: [question.id], own: draft.own + values.questionWorth * draft.success * relevance };
}
