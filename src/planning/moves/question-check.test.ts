import { expect, it } from 'vitest';
import { factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { mondayOf } from '../../base/days.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { outlookOf } from '../outlook-of.ts';
import { questionsToCheck } from '../questions/questions-to-check.ts';
import { questionCheck } from './question-check.ts';

const talk = (name: string) => [5, 15, 25, 35].map((daysAgo) => ({ with: name, daysAgo, minutes: 60 }));
const { facts, id } = factsOf({
  people: { Ana: { knows: ['batteries'] }, Bo: { knows: ['batteries'] }, Cy: { knows: ['rowing'] } },
  interactions: ['Ana', 'Bo', 'Cy'].flatMap(talk),
});
const outlook = outlookOf(facts, assess(facts, TODAY, DEFAULT_VALUES), mondayOf(TODAY));
const QUESTION = { id: 7, text: 'Will they last?', topics: ['batteries'], askedOn: TODAY, answers: [] };

it('asks two who know about a kept question, each alone, and is worth something by itself', () => {
  const [open] = questionsToCheck([QUESTION]);
  const draft = questionCheck(outlook, open!)!;
  expect(draft.places.map((place) => outlook.assessment.people[place]!.name)).toEqual(['Ana', 'Bo']);
  expect(draft.words(draft as never, outlook).sentence).toBe('Ask Ana and Bo, each alone: “Will they last?”');
  expect(draft).toMatchObject({ kind: 'cross-check', about: [7], isAsk: true });
  expect(draft.own).toBeGreaterThan(0);
});

it('leaves alone whoever has answered, and questions that are settled, answered by two, or about nothing one could know', () => {
  const answer = (name: string) => ({ person: id(name), day: TODAY, says: 'yes' as const });
  const [open] = questionsToCheck([{ ...QUESTION, answers: [answer('Ana')] }]);
  expect(questionCheck(outlook, open!)).toBeUndefined();
  expect(questionsToCheck([{ ...QUESTION, closedOn: TODAY }])).toEqual([]);
  expect(questionsToCheck([{ ...QUESTION, answers: [answer('Ana'), answer('Bo')] }])).toEqual([]);
  expect(questionsToCheck([{ ...QUESTION, topics: [], text: 'Will it?' }])).toEqual([]);
});
