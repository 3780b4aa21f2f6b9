import { describe, expect, it } from 'vitest';
import { namesOf } from './names-of.ts';

describe('namesOf', () => {
  it('reads one name a line, with or without bullets', () => {
    expect(namesOf('Ana Ruiz\n- Leo Park\n3. 李娜\n\n  • Łukasz Żak  ')).toEqual([
      'Ana Ruiz',
      'Leo Park',
      '李娜',
      'Łukasz Żak',
    ]);
  });

  it('takes nobody twice, and no line without a letter', () => {
    expect(namesOf('Ana Ruiz\nAna Ruiz\n---\n12')).toEqual(['Ana Ruiz']);
  });
});
