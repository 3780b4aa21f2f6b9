import { describe, expect, it } from 'vitest';
import { introductionsSearchOf } from './introductions-search.ts';

describe('introductionsSearchOf', () => {
  it('keeps whom to reach and what is meant', () => {
    expect(introductionsSearchOf({ to: '#12', as: 'person' })).toEqual({ to: '#12', as: 'person' });
  });

  it('takes a number for somebody’s number', () => {
    expect(introductionsSearchOf({ to: 12 })).toEqual({ to: '12' });
  });

  it('leaves out what no page understands', () => {
    expect(introductionsSearchOf({ to: ' ', as: 'planet', more: 1 })).toEqual({});
  });
});
