import { describe, expect, it } from 'vitest';
import { groupsSearchOf } from './groups-search.ts';

describe('the address of the groups page', () => {
  it('keeps what it understands and leaves the rest out', () => {
    expect(groupsSearchOf({ objective: 3, kind: 'school', all: true })).toEqual({
      objective: 3,
      kind: 'school',
      all: true,
    });
    expect(groupsSearchOf({ objective: 'x', kind: 'moon', all: 'yes', other: 1 })).toEqual({});
  });
});
