import { describe, expect, it } from 'vitest';
import { mailtoOf } from './mailto.ts';

describe('mailtoOf', () => {
  it('fills in recipient and text, lines ended as mail ends them', () => {
    expect(mailtoOf({ to: 'ana@example.org', body: 'Dear Ana,\nhello & more' })).toBe(
      'mailto:ana@example.org?body=Dear%20Ana%2C%0D%0Ahello%20%26%20more',
    );
  });

  it('takes no recipient that could add headers or further recipients', () => {
    for (const to of ['a@b.c?bcc=x@y.z&', 'a@b.c,x@y.z', 'a@b.c\nBcc: x@y.z', 'not an address', '"a"@b.c']) {
      const address = mailtoOf({ to, body: 'x' });
      expect(address).not.toMatch(/bcc=/i);
      expect(new URL(address ?? '').searchParams.get('bcc')).toBeNull();
      expect(address).not.toContain('x@y.z');
    }
  });

  it('hands nothing over when the letter would be cut short', () => {
    expect(mailtoOf({ to: 'ana@example.org', body: 'long '.repeat(500) })).toBeUndefined();
  });
});
