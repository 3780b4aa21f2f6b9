import { expect, it } from 'vitest';
import { segmentOf, segmentText } from './segment-text.ts';

it('reads a group with its size, and one without', () => {
  expect(segmentOf('hospitals = 200')).toEqual({ name: 'hospitals', size: 200 });
  expect(segmentOf(' hospitals=200 ')).toEqual({ name: 'hospitals', size: 200 });
  expect(segmentOf('ward nurses')).toEqual({ name: 'ward nurses', size: null });
  expect(segmentOf('hospitals = 0')).toEqual({ name: 'hospitals = 0', size: null });
});

it('shows what it reads again', () => {
  for (const text of ['hospitals = 200', 'ward nurses']) expect(segmentText(segmentOf(text))).toBe(text);
});
