import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import type { Channel } from '../model/channel.ts';
import { DEFAULT_VALUES, valuesWith } from '../model/constants/constants.ts';
import type { Participation } from '../model/interactions.ts';
import type { TieEvidence } from './assessment.ts';
import { strengthAt } from './strength.ts';

const DAY = 10_000;

/** Crowds weigh nothing here, so that they can set years and directions without touching the amount. */
const SILENT_CROWDS = valuesWith({ richnessLargeGroup: 0 });

function event(daysAgo: number, event: Partial<Participation> = {}): Participation {
  return {
    interaction: DAY - daysAgo,
    person: 1,
    day: DAY - daysAgo,
    channel: 'in-person',
    participants: 2,
    incoming: 1,
    outgoing: 1,
    incomingCharacters: 0,
    outgoingCharacters: 0,
    ...event,
  };
}

const message = (daysAgo: number, incoming: number, outgoing: number, characters = 100): Participation =>
  event(daysAgo, {
    channel: 'message',
    incoming,
    outgoing,
    incomingCharacters: incoming * characters,
    outgoingCharacters: outgoing * characters,
  });

const crowd = (daysAgo: number, incoming: number, outgoing: number): Participation =>
  event(daysAgo, { participants: 50, incoming, outgoing });

function evidenceOf(events: readonly Participation[], rest: Partial<TieEvidence> = {}): TieEvidence {
  return { participations: [...events].sort((a, b) => a.day - b.day), contexts: [], sharedContacts: 0, ...rest };
}

const ana = evidenceOf(
  [
    event(3, { minutes: 60 }),
    event(17, { minutes: 30 }),
    event(31, { minutes: 30, channel: 'video' }),
    event(45, { minutes: 30 }),
    crowd(3 + 3 * 365, 1, 1),
    crowd(100, 1, 0),
  ],
  { contexts: ['work', 'community'], sharedContacts: 3 },
);

const fay = evidenceOf([event(120, { minutes: 30, incoming: 0 }), message(300, 0, 1), crowd(120 + 365, 1, 0)]);

describe('strength', () => {
  it('is that of the worked example for a colleague seen often', () => {
    const strength = strengthAt(ana, DAY, SILENT_CROWDS);
    expect(strength.halfLife).toBeCloseTo(golden.strength.ana.h, 4);
    expect(strength.amount).toBeCloseTo(golden.strength.ana.A, 4);
    expect(strength.interaction).toBeCloseTo(golden.strength.ana.I, 4);
    expect(strength.reciprocity).toBeCloseTo(golden.strength.ana.recip, 4);
    expect(strength.duration).toBeCloseTo(golden.strength.ana.T, 4);
    expect(strength.multiplexity).toBeCloseTo(golden.strength.ana.M, 4);
    expect(strength.embeddedness).toBeCloseTo(golden.strength.ana.E, 4);
    expect(strength.strength).toBeCloseTo(golden.strength.ana.S, 4);
  });

  it('takes the owner’s own word into account', () => {
    const declared = { ...ana, closeness: 4 as const, closenessOn: DAY };
    expect(strengthAt(declared, DAY, SILENT_CROWDS).strength).toBeCloseTo(golden.strength.ana_declared4.S, 4);
    expect(strengthAt(declared, DAY, SILENT_CROWDS).observed).toBeCloseTo(golden.strength.ana.S_obs, 4);
  });

  it('is that of the worked example for a bridge that fades', () => {
    const now = strengthAt(fay, DAY, SILENT_CROWDS);
    expect(now.halfLife).toBeCloseTo(golden.strength.fay.h, 4);
    expect(now.amount).toBeCloseTo(golden.strength.fay.A, 4);
    expect(now.strength).toBeCloseTo(golden.strength.fay.S, 4);
    expect(strengthAt(fay, DAY + 90, SILENT_CROWDS).strength).toBeCloseTo(golden.strength.fay_in_90d.S, 4);
  });

  it('shows what an imagined coffee would leave of a tie in 90 days', () => {
    const coffee = strengthAt(fay, DAY + 90, SILENT_CROWDS, [event(0, { minutes: 30 })]);
    expect(coffee.amount).toBeCloseTo(golden.strength.fay_coffee_then_90d.A, 4);
    expect(coffee.reciprocity).toBeCloseTo(golden.strength.fay_coffee_then_90d.recip, 4);
    expect(coffee.strength).toBeCloseTo(golden.strength.fay_coffee_then_90d.S, 4);
  });

  it('keeps of its activity what the worked cadences keep, and of a bridge a tenth after a year', () => {
    const kept = (halfLifeDays: number, days: number): number => {
      const values = valuesWith({ halfLifeDays });
      const evidence: TieEvidence = { participations: [event(0)], contexts: [], sharedContacts: 0 };
      return strengthAt(evidence, DAY + days, values).amount / strengthAt(evidence, DAY, values).amount;
    };
    expect(kept(110, 365)).toBeCloseTo(golden.bridge_survival_365d, 5);
    for (const [cadence, share] of Object.entries(golden.touch_keep_fraction)) {
      const [, halfLife, every] = /^h=(\d+),every=(\d+)$/.exec(cadence)!;
      expect(kept(Number(halfLife), Number(every))).toBeCloseTo(share, 5);
    }
  });

  it('is next to nothing for an accepted invitation', () => {
    const invited = evidenceOf([event(900, { channel: 'invitation', incoming: 0, outgoing: 0 })], {
      sharedContacts: 0.1,
    });
    const strength = strengthAt(invited, DAY, DEFAULT_VALUES);
    expect(strength.halfLife).toBeCloseTo(golden.strength.gus_linkedin_only.h, 4);
    expect(strength.amount).toBeCloseTo(golden.strength.gus_linkedin_only.A, 4);
    expect(strength.strength).toBeCloseTo(golden.strength.gus_linkedin_only.S, 4);
  });

  it('is 0 where nothing happened and nothing was said', () => {
    expect(strengthAt(evidenceOf([]), DAY, DEFAULT_VALUES).strength).toBe(0);
  });

  it('is 0 for somebody the owner does not want counted', () => {
    expect(strengthAt({ ...ana, closeness: 0 }, DAY, DEFAULT_VALUES).strength).toBe(0);
  });

  it('does not count what is yet to come', () => {
    const planned = evidenceOf([...fay.participations, event(-5)]);
    expect(strengthAt(planned, DAY, DEFAULT_VALUES)).toEqual(strengthAt(fay, DAY, DEFAULT_VALUES));
  });

  it('lets the messages of one day count as one short evening together at most', () => {
    const chatty = ['mail', 'message', 'voice-note'] as const;
    const events = chatty.map((channel) => ({ ...message(0, 5, 5), channel }));
    expect(strengthAt(evidenceOf(events), DAY, DEFAULT_VALUES).amount).toBe(0.5);
  });

  it('counts a message in each direction once a day, however many were sent', () => {
    const once = strengthAt(evidenceOf([message(0, 1, 1)]), DAY, DEFAULT_VALUES);
    expect(once.amount).toBeCloseTo(0.4, 10);
    expect(strengthAt(evidenceOf([message(0, 7, 1)]), DAY, DEFAULT_VALUES)).toEqual(once);
  });

  it('counts short messages half, unless they go back and forth', () => {
    expect(strengthAt(evidenceOf([message(0, 1, 1, 10)]), DAY, DEFAULT_VALUES).amount).toBeCloseTo(0.2, 10);
    expect(strengthAt(evidenceOf([message(0, 2, 1, 10)]), DAY, DEFAULT_VALUES).amount).toBeCloseTo(0.4, 10);
  });

  it('counts a mail to four to six others half, and to more of them as a circular', () => {
    const amountOf = (recipients: number): number => {
      const mail = event(0, { channel: 'mail', participants: recipients + 1, outgoing: 0 });
      return strengthAt(evidenceOf([mail]), DAY, DEFAULT_VALUES).amount;
    };
    const { richnessMessage: message, richnessLargeGroup: circular } = DEFAULT_VALUES;
    expect([1, 3, 4, 6, 7].map(amountOf)).toEqual([message, message, message / 2, message / 2, circular]);
  });

  it('counts messages nobody answered half, until the first answer', () => {
    const alone = evidenceOf([message(0, 0, 1)]);
    expect(strengthAt(alone, DAY, DEFAULT_VALUES).amount).toBeCloseTo(0.1, 10);
    const answered = evidenceOf([message(0, 0, 1), message(0, 1, 0)]);
    expect(strengthAt(answered, DAY, DEFAULT_VALUES).amount).toBeCloseTo(0.4, 10);
  });

  it('takes half an hour for a meeting of unknown length and two hours for one that lasts all day', () => {
    const amountOf = (minutes?: number) =>
      strengthAt(evidenceOf([event(0, minutes === undefined ? {} : { minutes })]), DAY, DEFAULT_VALUES).amount;
    expect(amountOf()).toBe(amountOf(30));
    expect(amountOf(600)).toBe(amountOf(120));
    expect(amountOf(7.5)).toBeCloseTo(0.5, 10);
  });
});

const withEvent = (evidence: TieEvidence, more: Participation): TieEvidence => ({
  ...evidenceOf([...evidence.participations, more]),
  sharedContacts: evidence.sharedContacts,
});

const channels: readonly Channel[] = ['in-person', 'video', 'phone', 'voice-note', 'mail', 'message', 'invitation'];
const anyEvent = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 3_000 }),
    channel: fc.constantFrom(...channels),
    minutes: fc.integer({ min: 0, max: 700 }),
    participants: fc.integer({ min: 2, max: 30 }),
    incoming: fc.integer({ min: 0, max: 4 }),
    outgoing: fc.integer({ min: 0, max: 4 }),
    incomingCharacters: fc.integer({ min: 0, max: 300 }),
    outgoingCharacters: fc.integer({ min: 0, max: 300 }),
  })
  .map(({ daysAgo, ...rest }) => event(daysAgo, rest));
const anyEvidence = fc
  .record({
    events: fc.array(anyEvent, { maxLength: 12 }),
    sharedContacts: fc.double({ min: 0, max: 40, noNaN: true }),
  })
  .map(({ events, sharedContacts }) => evidenceOf(events, { sharedContacts }));

describe('strength, whatever happened', () => {
  it('lies between 0 and 1 and does not grow by waiting', () => {
    fc.assert(
      fc.property(anyEvidence, fc.integer({ min: 0, max: 2_000 }), (evidence, wait) => {
        const now = strengthAt(evidence, DAY, DEFAULT_VALUES);
        const later = strengthAt(evidence, DAY + wait, DEFAULT_VALUES);
        expect(now.strength).toBeGreaterThanOrEqual(0);
        expect(now.strength).toBeLessThanOrEqual(1);
        expect(later.strength).toBeLessThanOrEqual(now.strength + 1e-12);
      }),
    );
  });

  it('has an amount that one more event never lowers', () => {
    fc.assert(
      fc.property(anyEvidence, anyEvent, (evidence, more) => {
        const before = strengthAt(evidence, DAY, DEFAULT_VALUES).amount;
        const after = strengthAt(withEvent(evidence, more), DAY, DEFAULT_VALUES).amount;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it('grows with the closeness that the owner declares', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const levels = ([0, 1, 2, 3, 4] as const).map(
          (closeness) => strengthAt({ ...evidence, closeness, closenessOn: DAY - 200 }, DAY, DEFAULT_VALUES).strength,
        );
        expect(levels).toEqual([...levels].sort((a, b) => a - b));
      }),
    );
  });
});
