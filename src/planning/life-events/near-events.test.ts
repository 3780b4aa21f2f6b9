import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { type NearEvent, nearEvents } from './near-events.ts';

const near = (sketch: FactsSketch): readonly NearEvent[] => {
  const { facts } = factsOf(sketch);
  return nearEvents(facts, assess(facts, TODAY, DEFAULT_VALUES));
};

describe('life events that are near', () => {
  it('are birthdays from three days ago to two weeks ahead, also across the turn of the year, and never an age', () => {
    const born = (month: number, day: number) => ({ birthday: { month, day } });
    const people = {
      Past: born(11, 21),
      Gone: born(11, 20),
      Soon: born(12, 8),
      Later: born(12, 9),
      Today: born(11, 24),
    };
    expect(near({ people }).map(({ person, day, text }) => [person, day - TODAY, text])).toEqual([
      [1, -3, 'Birthday'],
      [5, 0, 'Birthday'],
      [3, 14, 'Birthday'],
    ]);
  });

  it('ask for a call first on a promotion where one can call, for a line else, and know when it is done', () => {
    const people = { Ana: { reachable: ['phone', 'message'] as const }, Bo: {}, Cem: { reachable: [] } };
    const lifeEvents = Object.keys(people).map((person) => ({
      person,
      kind: 'promotion' as const,
      daysAgo: 4,
      text: 'Promotion: CTO.',
    }));
    const interactions = [
      { with: 'Ana', daysAgo: 30 },
      { with: 'Bo', daysAgo: 30, channel: 'message' as const },
    ];
    const all = near({
      people,
      lifeEvents,
      interactions,
      favours: [{ person: 'Bo', kind: 'congratulated', daysAgo: 2 }],
    });
    expect(new Map(all.map(({ person, channel, isDone }) => [person, [channel, isDone]]))).toEqual(
      new Map([
        [1, ['phone', false]],
        [2, ['message', true]],
        [3, [undefined, false]],
      ]),
    );
    expect(all.find(({ person }) => person === 1)!.how).toContain('Call first');
    expect(all.find(({ person }) => person === 3)!.how).toBe('No way to reach them is known.');
  });

  it('keep news of work for a month, fresh for a week, and tell nothing of connections that are gone', () => {
    const people = { Fresh: {}, Old: {}, Past: {}, Gone: {} };
    const event = (person: string, daysAgo: number, kind: 'new-job' | 'gone' = 'new-job') => ({
      person,
      kind,
      daysAgo,
      text: 'New job',
    });
    const all = near({
      people,
      lifeEvents: [event('Fresh', 7), event('Old', 30), event('Past', 31), event('Gone', 1, 'gone')],
    });
    expect(all.map(({ person, isFresh }) => [person, isFresh])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('count acquaintance and work in fives', () => {
    const job = (years: number) => ({
      positions: [{ company: 'Acme', title: 'Nurse', startedOn: TODAY - 23 - Math.round(years * 365.25) }],
    });
    const people = { Five: {}, Four: {}, Work: job(5), Short: job(4) };
    const met = (person: string, years: number) => ({ with: person, daysAgo: Math.round(years * 365.25) });
    const interactions = [met('Five', 5), met('Four', 4), { with: 'Work', daysAgo: 3 }, { with: 'Short', daysAgo: 3 }];
    expect(near({ people, interactions }).map(({ person, kind, text }) => [person, kind, text])).toEqual([
      [3, 'work-years', '5 years at Acme this month'],
      [1, 'acquaintance', 'You have known each other for 5 years'],
    ]);
  });
});
