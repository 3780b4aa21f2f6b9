import type { Question } from '../../model/question.ts';
import type { OpenQuestion } from '../moves/question-check.ts';
import { tellingWords } from './telling-words.ts';

/** A question that so many have answered is not brought up by a week any more. */
const ENOUGH = 2;

/** Questions that a week may cross-check: open ones of which one can tell what it takes, and that hardly anybody has answered; the newest first. */
export function questionsToCheck(questions: readonly Question[]): readonly OpenQuestion[] {
  return questions
    .filter(({ closedOn, answers }) => closedOn === undefined && answers.length < ENOUGH)
    .map(({ id, text, topics, answers }) => ({
      id,
      text,
      topics: topics.length > 0 ? topics : tellingWords(text),
      asked: answers.map(({ person }) => person),
    }))
    .filter(({ topics }) => topics.length > 0);
}
