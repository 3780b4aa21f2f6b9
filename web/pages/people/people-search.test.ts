import { describe, expect, it } from 'vitest';
import { isFiltered, peopleSearchOf } from './people-search.ts';

describe('peopleSearchOf', () => {
  it('keeps what the page understands and drops the rest', () => {
    const search = { query: 'ana', band: 'weak', standing: 'owner', sort: 'beauty', descending: true, x: 1 };
    expect(peopleSearchOf(search)).toEqual({ query: 'ana', band: 'weak', descending: true });
  });

  it('takes a number typed into the address as text', () => {
    expect(peopleSearchOf({ query: 1984 })).toEqual({ query: '1984' });
  });
});

describe('isFiltered', () => {
  it('does not take an order for a filter', () => {
    expect(isFiltered({ sort: 'name', descending: true })).toBe(false);
    expect(isFiltered({ query: '' })).toBe(false);
    expect(isFiltered({ group: 'Chess' })).toBe(true);
  });
});
