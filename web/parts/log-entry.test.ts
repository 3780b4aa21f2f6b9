import { describe, expect, it } from 'vitest';
import type { Understood } from '../words/vocabulary.ts';
import { entryOf, NO_CHANGES } from './log-entry.ts';

const ana = { id: 3, name: 'Ana Ruiz' };
const otherAna = { id: 4, name: 'Ana Riis' };

function understoodOf(people: Understood['people']): Understood {
  return {
    text: 'coffee',
    day: '2026-11-23',
    channel: 'in-person',
    minutes: 40,
    people,
    topics: [],
    promise: null,
    promiseBy: null,
    promiseDue: null,
    introduction: null,
    note: null,
    idea: null,
  };
}

describe('entryOf', () => {
  it('takes known people by id and unknown ones by name', () => {
    const understood = understoodOf([
      { mention: 'Ana Ruiz', person: ana, candidates: [ana] },
      { mention: 'Leo Park', person: null, candidates: [] },
    ]);
    const entry = entryOf(understood, NO_CHANGES);
    expect(entry).toMatchObject({ isUnclear: false, input: { people: [{ id: 3 }, { name: 'Leo Park' }] } });
  });

  it('asks instead of guessing when a name could be several people', () => {
    const understood = understoodOf([{ mention: 'Ana', person: null, candidates: [ana, otherAna] }]);
    expect(entryOf(understood, NO_CHANGES).isUnclear).toBe(true);
    const changes = { meant: new Map([['Ana', { id: 4 }]]) };
    expect(entryOf(understood, changes)).toMatchObject({ isUnclear: false, input: { people: [{ id: 4 }] } });
  });

  it('means the person on whose page the line is written', () => {
    const understood = understoodOf([{ mention: 'Ana', person: null, candidates: [ana, otherAna] }]);
    expect(entryOf(understood, NO_CHANGES, ana)).toMatchObject({ isUnclear: false, input: { people: [{ id: 3 }] } });
  });

  it('saves nothing about nobody', () => {
    expect(entryOf(understoodOf([]), NO_CHANGES).isUnclear).toBe(true);
    const understood = understoodOf([{ mention: 'Ana Ruiz', person: ana, candidates: [ana] }]);
    expect(entryOf(understood, { meant: new Map([['Ana Ruiz', 'nobody' as const]]) }).isUnclear).toBe(true);
  });

  it('keeps minutes that were taken away unknown', () => {
    const understood = understoodOf([{ mention: 'Ana Ruiz', person: ana, candidates: [ana] }]);
    expect(entryOf(understood, { ...NO_CHANGES, minutes: null }).input.minutes).toBeNull();
    expect(entryOf(understood, NO_CHANGES).input.minutes).toBe(40);
  });
});
