import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { wordsIn } from '../words/words.ts';
import { assess } from './assess.ts';
import type { Link } from './assessment.ts';

/** The link between Ana and Ben. */
function linkIn(sketch: FactsSketch): Link {
  const { facts } = factsOf(sketch);
  return assess(facts, TODAY, DEFAULT_VALUES).links.between(0, 1);
}

describe('whether two others know each other', () => {
  it('is unlikely when nothing speaks for it', () => {
    expect(linkIn({ people: { Ana: {}, Ben: {} } })).toEqual({ probability: 0, isDeclared: false, evidence: [] });
  });

  it('is what the owner says, whatever else is known', () => {
    const people = { Ana: { company: 'Acme' }, Ben: { company: 'Acme' } };
    expect(linkIn({ people, know: [['Ben', 'Ana']] })).toMatchObject({ probability: 1, isDeclared: true });
    expect(linkIn({ people, strangers: [['Ana', 'Ben']] })).toMatchObject({ probability: 0, isDeclared: true });
  });

  it('is likelier the fewer were there when they met', () => {
    const meeting = (participants: number) =>
      linkIn({ people: { Ana: {}, Ben: {} }, interactions: [{ with: ['Ana', 'Ben'], daysAgo: 9, participants }] });
    expect(meeting(3).probability).toBeCloseTo(0.5, 10);
    expect(meeting(7).probability).toBeCloseTo(0.1, 10);
    expect(meeting(40).probability).toBeCloseTo(0.02, 10);
    expect(wordsIn('en').links.because([meeting(3).evidence[0]!.trace])).toBe('once met or wrote with you together');
  });

  it('adds up over meetings', () => {
    const twice = [9, 30].map((daysAgo) => ({ with: ['Ana', 'Ben'], daysAgo }));
    expect(linkIn({ people: { Ana: {}, Ben: {} }, interactions: twice }).probability).toBeCloseTo(0.75, 10);
  });

  it('adds up over reasons of all kinds, as in the worked sum', () => {
    const people = {
      Ana: { company: 'Acme', title: 'Nurse', connectedOn: TODAY - 90 },
      Ben: { company: 'Acme', title: 'Software Engineer', connectedOn: TODAY - 90 },
    };
    const interactions = [
      { with: ['Ana', 'Ben'], daysAgo: 9, participants: 4 },
      { with: ['Ana', 'Ben'], daysAgo: 30, participants: 20 },
    ];
    // Four in a thread, twenty in a meeting, one employer of unknown size, one day of connecting.
    const stranger = (1 - 0.5 / 2) * (1 - 0.02) * (1 - 0.15) * (1 - 0.1);
    expect(linkIn({ people, interactions }).probability).toBeCloseTo(1 - stranger, 10);
  });

  it('does not come from a meeting that is yet to happen', () => {
    const interactions = [{ with: ['Ana', 'Ben'], daysAgo: -9 }];
    expect(linkIn({ people: { Ana: {}, Ben: {} }, interactions }).probability).toBe(0);
  });

  it('follows from one employer, more so for the same work, less for times past', () => {
    const both = (title: string, other = title) =>
      linkIn({ people: { Ana: { company: 'Acme GmbH', title }, Ben: { company: 'ACME', title: other } } });
    expect(both('Nurse', 'Software Engineer').probability).toBeCloseTo(0.15, 10);
    expect(both('Software Engineer').probability).toBeCloseTo(0.3, 10);
    const left = { company: 'Acme', title: 'Nurse', startedOn: TODAY - 3_000, finishedOn: TODAY - 2_000 };
    const past = { people: { Ana: { company: 'Acme' }, Ben: { company: 'City', positions: [left] } } };
    expect(linkIn(past)).toMatchObject({
      evidence: [{ trace: { kind: 'former-colleagues', at: 'Acme' }, weight: 0.075 }],
    });
  });

  it('does not follow from an employer that one left before the other came', () => {
    const stay = (from: number, until: number) => ({
      positions: [{ company: 'Acme', title: '', startedOn: TODAY - from, finishedOn: TODAY - until }],
    });
    expect(linkIn({ people: { Ana: stay(3_000, 2_500), Ben: stay(2_000, 1_000) } }).probability).toBe(0);
  });

  it('follows a little from one school, more for the same years, and from one day of connecting', () => {
    const study = (from?: number) => ({
      education: [
        {
          school: 'ETH Zürich',
          ...(from === undefined ? {} : { startedOn: TODAY - from, finishedOn: TODAY - from + 1_000 }),
        },
      ],
    });
    expect(linkIn({ people: { Ana: study(), Ben: study(5_000) } }).probability).toBeCloseTo(0.05, 10);
    expect(linkIn({ people: { Ana: study(5_000), Ben: study(4_500) } }).probability).toBeCloseTo(0.15, 10);
    const connectedOn = TODAY - 77;
    expect(linkIn({ people: { Ana: { connectedOn }, Ben: { connectedOn } } }).probability).toBeCloseTo(0.1, 10);
  });

  it('is found among many by what both left behind, and by the owner’s word', () => {
    const { facts, id } = factsOf({
      people: { Ana: { company: 'Acme' }, Ben: {}, Cem: {}, Dee: { company: 'ACME' }, Eli: {} },
      interactions: [{ with: ['Ana', 'Ben'], daysAgo: 4 }],
      strangers: [['Cem', 'Ana']],
    });
    const { links, placeOf } = assess(facts, TODAY, DEFAULT_VALUES);
    const others = ['Ben', 'Cem', 'Dee', 'Eli', 'Ana'].map((name) => placeOf.get(id(name))!);
    expect(links.possibleAmong(others)(placeOf.get(id('Ana'))!)).toEqual([0, 1, 2]);
  });
});
