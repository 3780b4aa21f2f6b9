import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNetwork } from '../../../test/support/any-network.ts';
import { type FactsSketch, factsOf, type InteractionSketch, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { mondayOf } from '../../base/days.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { MoveOutcome } from '../../model/facts.ts';
import { planWeek } from '../plan-week.ts';
import { type KeptTie, keepInTouch } from './keep-in-touch.ts';
import { keepSentence } from './keep-sentences.ts';

const seen = (sketch: FactsSketch) => {
  const { facts } = factsOf(sketch);
  return { facts, assessment: assess(facts, TODAY, DEFAULT_VALUES) };
};
const kept = (sketch: FactsSketch): readonly KeptTie[] => {
  const { facts, assessment } = seen(sketch);
  return keepInTouch(facts, assessment);
};
const talk = (name: string, daysAgo: number): InteractionSketch => ({ with: name, daysAgo });
const twice = (name: string, daysAgo: number): InteractionSketch[] => [talk(name, daysAgo), talk(name, daysAgo + 400)];

describe('keeping in touch', () => {
  it('gives thirty days to the very close, sixty to the close, ninety to a bridge, the owner’s own number to whom they gave one', () => {
    const people = {
      Core: { closeness: 4 as const },
      Key: { closeness: 3 as const },
      Bridge: { company: 'Acme' },
      Own: { cadenceDays: 20 },
    };
    const all = kept({
      owner: { company: 'PumpWorks' },
      people,
      interactions: Object.keys(people).flatMap((name) => twice(name, 10)),
    });
    expect(
      all.map(({ person, cadence }) => [
        person,
        cadence.tier,
        cadence.days,
        cadence.ideal! - TODAY,
        cadence.latest! - TODAY,
      ]),
    ).toEqual([
      [4, 'own', 20, 10, 20],
      [1, 'core', 30, 20, 35],
      [2, 'key', 60, 50, 80],
      [3, 'bridge', 90, 80, 125],
    ]);
  });

  it('puts the most overdue first as a share of their rhythm, not in days', () => {
    const people = { Monthly: { cadenceDays: 30 }, Yearly: { cadenceDays: 365 } };
    const all = kept({ people, interactions: [...twice('Monthly', 60), ...twice('Yearly', 400)] });
    expect(all.map(({ person, state, fraction }) => [person, state, fraction])).toEqual([
      [1, 'due', 2],
      [2, 'due', 400 / 365],
    ]);
  });

  it('begins anew with the last real exchange; an invitation, a reaction or a crowd moves nothing', () => {
    const nothing: InteractionSketch[] = [
      { with: 'Ana', daysAgo: 1, channel: 'reaction' },
      { with: 'Ana', daysAgo: 2, channel: 'invitation' },
      { with: 'Ana', daysAgo: 3, channel: 'mail', participants: 20 },
      { with: 'Ana', daysAgo: -5 },
    ];
    const people = { Ana: { cadenceDays: 30 } };
    expect(kept({ people, interactions: [...twice('Ana', 40), ...nothing] })).toMatchObject([
      { state: 'due', cadence: { lastDay: TODAY - 40 } },
    ]);
    expect(
      kept({ people, interactions: [...twice('Ana', 40), { with: 'Ana', daysAgo: 4, channel: 'message' }] }),
    ).toMatchObject([{ state: 'in-touch', cadence: { lastDay: TODAY - 4 } }]);
  });

  it('leaves in peace whom the owner puts off, and whom the owner turned to without an answer yet', () => {
    const turned: MoveOutcome = {
      move: '2026-W47-deepen-2',
      kind: 'deepen',
      people: [2],
      week: mondayOf(TODAY) - 7,
      state: 'done',
      decidedOn: TODAY - 5,
      answered: false,
    };
    const people = {
      Off: { cadenceDays: 30, pausedUntil: TODAY + 7 },
      Turned: { cadenceDays: 30 },
      Over: { cadenceDays: 30, pausedUntil: TODAY },
    };
    const interactions = Object.keys(people).flatMap((name) => twice(name, 40));
    expect(kept({ people, interactions, outcomes: [turned] }).map(({ state }) => state)).toEqual([
      'paused',
      'paused',
      'due',
    ]);
  });

  it('has nobody of whom the owner said not to count, not to be reminded, or who has left', () => {
    const people = { No: { closeness: 0 as const }, Silent: { cadenceDays: 0 }, Left: { ended: true }, Nominal: {} };
    const interactions = ['No', 'Silent', 'Left'].flatMap((name) => twice(name, 500));
    expect(kept({ people, interactions })).toEqual([]);
  });

  it('says that it is not known when the owner last spoke with somebody close', () => {
    const sketch = { people: { Ana: { closeness: 4 as const } } };
    const { facts, assessment } = seen(sketch);
    const [ana] = keepInTouch(facts, assessment);
    expect(ana!.state).toBe('unknown');
    expect(ana!.fraction).toBeUndefined();
    expect(keepSentence(ana!, assessment)).toContain('No exchange is on record.');
  });

  it('gives a tie twice the time that the owner let rest since the last exchange', () => {
    const rest = (daysAgo: number): MoveOutcome => ({
      move: '2026-W40-rest-1',
      kind: 'rest',
      people: [1],
      week: mondayOf(TODAY - daysAgo),
      state: 'done',
      decidedOn: TODAY - daysAgo,
    });
    const sketch = { people: { Ana: { closeness: 3 as const } }, interactions: twice('Ana', 70) };
    expect(kept({ ...sketch, outcomes: [rest(20)] })).toMatchObject([{ state: 'in-touch', cadence: { days: 120 } }]);
    expect(kept({ ...sketch, outcomes: [rest(80)] })).toMatchObject([{ state: 'due', cadence: { days: 60 } }]);
  });

  it('lets ties among many go quiet instead of counting their years', () => {
    const people = {
      Own: {},
      Far: { company: 'PumpWorks' },
      Near: { company: 'PumpWorks' },
      Third: { company: 'PumpWorks' },
    };
    const interactions = [
      ...twice('Far', 900),
      ...twice('Near', 400).map((one) => ({ ...one, channel: 'message' as const })),
      ...twice('Third', 20),
    ];
    const know = [
      ['Far', 'Near'],
      ['Far', 'Third'],
      ['Near', 'Third'],
    ] as const;
    const states = kept({ owner: { company: 'PumpWorks' }, people, interactions, know }).map(({ person, state }) => [
      person,
      state,
    ]);
    expect(states).toEqual([
      [2, 'quiet'],
      [3, 'due'],
      [4, 'in-touch'],
    ]);
  });

  it('never contradicts the week, whatever the network', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }), (sketch, paused) => {
        const people = Object.fromEntries(
          Object.entries(sketch.people ?? {}).map(([name, person], index) => [
            name,
            paused.includes(index) ? { ...person, pausedUntil: TODAY + 10 } : person,
          ]),
        );
        const { facts, assessment } = seen({ ...sketch, people });
        const states = new Map(keepInTouch(facts, assessment).map((tie) => [tie.person, tie]));
        const week = planWeek({ facts, assessment, monday: mondayOf(TODAY), minutes: 300 });
        for (const {
          kind,
          people: [person],
        } of [...week.moves, ...week.beside]) {
          const tie = states.get(person!);
          if (kind === 'maintain') {
            expect(tie).toBeDefined();
            expect(['quiet', 'paused']).not.toContain(tie!.state);
            expect(tie!.cadence.welcome ?? TODAY).toBeLessThanOrEqual(TODAY);
          }
          if (kind === 'deepen' || kind === 'reconnect') expect(tie?.cadence.pausedUntil).toBeUndefined();
          if (kind === 'rest') expect(tie?.state).not.toBe('due');
        }
      }),
      { numRuns: 40 },
    );
  });
});
