import { expect, it } from 'vitest';
import { lineWith, sharedOf } from './shared-text.ts';

it('puts what was shared behind what was typed, in one line', () => {
  expect(lineWith('', { text: 'coffee with Ana\nyesterday' })).toBe('coffee with Ana yesterday');
  expect(lineWith('lunch', { title: 'An article', url: 'https://a.example/b' })).toBe(
    'lunch An article https://a.example/b',
  );
  expect(lineWith('', { title: 'Ana', text: 'Ana: https://a.example', url: 'https://a.example' })).toBe(
    'Ana: https://a.example',
  );
});

it('takes of the address what the manifest promises, and nothing else', () => {
  expect(sharedOf({ text: 2026, title: 'A', url: null, other: 'x' })).toEqual({ text: '2026', title: 'A' });
});
