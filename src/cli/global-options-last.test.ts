import { describe, expect, it } from 'vitest';
import { globalOptionsLast } from './global-options-last.ts';

describe('globalOptionsLast', () => {
  it.each([
    ['--data x people ana', 'people ana --data x'],
    ['--data=x --json week', 'week --data=x --json'],
    ['--quiet log --yes -- --json', 'log --yes --quiet -- --json'],
    ['people --json', 'people --json'],
    ['--version', '--version'],
    ['--data', '--data'],
    ['--nonsense people', '--nonsense people'],
  ])('reads %j as %j', (line, meant) => {
    expect(globalOptionsLast(line.split(' ')).join(' ')).toBe(meant);
  });
});
