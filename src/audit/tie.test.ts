import { describe, expect, it } from 'vitest';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { tieOf, trustOf } from './tie.ts';

describe('trust', () => {
  it('stays in a tie that was once strong, halving in five years', () => {
    const faded = trustOf({ strength: 0.01, peak: 0.7, gapDays: 4 * 365 }, DEFAULT_VALUES);
    expect(faded.benevolence).toBeCloseTo(golden.s_eff_dormant, 4);
    expect(faded.trust).toBeCloseTo(Math.sqrt(golden.s_eff_dormant * 0.5), 4);
  });

  it('takes the owner’s word on competence', () => {
    const tie = { strength: 0.64, peak: 0.64, gapDays: 0 };
    expect(trustOf({ ...tie, competence: 4 }, DEFAULT_VALUES).trust).toBeCloseTo(0.8, 10);
    expect(trustOf({ ...tie, competence: 0 }, DEFAULT_VALUES).trust).toBe(0);
  });
});

describe('a tie', () => {
  const nothing = { participations: [], contexts: [], sharedContacts: 0 };

  it('is nominal, without strength or trust, where nothing happened and nothing was said', () => {
    const tie = tieOf(nothing, 0, DEFAULT_VALUES);
    expect(tie).toMatchObject({ band: 'nominal', isReal: false, isDormant: false, strength: 0, peak: 0, trust: 0 });
    expect(tie.lastDay).toBeUndefined();
  });

  it('is real when the owner says they are close, and counts for nothing when told so', () => {
    expect(tieOf({ ...nothing, closeness: 3, closenessOn: 0 }, 0, DEFAULT_VALUES)).toMatchObject({
      band: 'medium',
      isReal: true,
    });
    expect(tieOf({ ...nothing, closeness: 0 }, 0, DEFAULT_VALUES)).toMatchObject({
      band: 'nominal',
      isReal: false,
      peak: 0,
    });
  });

  it('is not made by circulars, and does not begin or go on by them', () => {
    const mail = { interaction: 1, person: 1, channel: 'mail' as const, incoming: 1, outgoing: 0 };
    const letter = {
      ...mail,
      participants: 2,
      outgoing: 1,
      incomingCharacters: 200,
      outgoingCharacters: 200,
      day: 100,
    };
    const circular = { ...mail, participants: 21, incomingCharacters: 900, outgoingCharacters: 0 };
    const back = { ...circular, incoming: 0, outgoing: 1, day: 50 };
    const only = tieOf({ ...nothing, participations: [{ ...circular, day: 20 }, back] }, 400, DEFAULT_VALUES);
    expect(only).toMatchObject({ isReal: false, band: 'nominal' });
    expect(only.lastDay).toBeUndefined();
    const participations = [letter, { ...circular, day: 390 }];
    const written = tieOf({ ...nothing, participations }, 400, DEFAULT_VALUES);
    expect(written).toMatchObject({ isReal: true, lastDay: 100 });
    expect(written.strength).toBeGreaterThan(
      tieOf({ ...nothing, participations: [letter] }, 400, DEFAULT_VALUES).strength,
    );
  });

  it('peaks no lower than it is today', () => {
    const met = { interaction: 1, person: 1, channel: 'in-person' as const, participants: 2, incoming: 1, outgoing: 1 };
    const days = [0, 40, 90, 400].map((day) => ({ ...met, day, incomingCharacters: 0, outgoingCharacters: 0 }));
    for (const today of [400, 500, 2_000]) {
      const tie = tieOf({ ...nothing, participations: days }, today, DEFAULT_VALUES);
      expect(tie.peak).toBeGreaterThanOrEqual(tie.strength);
      expect(tie).toMatchObject({ firstDay: 0, lastDay: 400 });
    }
  });
});
