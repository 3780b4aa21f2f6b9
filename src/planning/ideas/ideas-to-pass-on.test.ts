import { expect, it } from 'vitest';
import { TODAY } from '../../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { Idea } from '../../model/idea.ts';
import { ideasToPassOn } from './ideas-to-pass-on.ts';

function idea(id: number, change: Partial<Idea> = {}): Idea {
  const empty = { topics: [], isCostly: false, audience: [], moves: 0, people: [] };
  return { id, text: `idea ${id}`, state: 'heard', heardOn: TODAY, movedOn: TODAY, ...empty, ...change };
}

it('passes on stalled ideas first, and none that is applied or dropped', () => {
  const ideas = [
    idea(3),
    idea(2, { state: 'applied' }),
    idea(1, { movedOn: TODAY - 60 }),
    idea(4, { state: 'dropped' }),
  ];
  expect(ideasToPassOn(ideas, TODAY, DEFAULT_VALUES).map(({ id }) => id)).toEqual([1, 3]);
});

it('knows who has heard of it: whoever it came from, and those told', () => {
  const told = { person: 8, toldOn: TODAY, passedOn: false, supports: false };
  const [open] = ideasToPassOn([idea(1, { source: 7, people: [told] })], TODAY, DEFAULT_VALUES);
  expect(open!.heardBy).toEqual([7, 8]);
});
