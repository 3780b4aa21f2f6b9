import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CardPerson, toVcard } from './to-vcard.ts';

const ANA: CardPerson = {
  name: 'Ana Ruiz, PhD',
  givenName: 'Ana',
  familyName: 'Ruiz',
  credentials: 'PhD',
  company: 'Muster; Söhne, Co.',
  title: 'Head of R&D',
  location: 'Berlin, Germany',
  notes: 'Line one\nline two and, more \\ so',
  birthMonth: 4,
  birthDay: 2,
  emails: ['ana@example.org', 'ruiz@example.com'],
  phones: ['+4930123456'],
  urls: ['https://www.linkedin.com/in/ana-ruiz'],
  labels: ['Friends', 'Chess, club'],
};

/** What another library reads of a card. */
function read(card: string): ICAL.Component {
  const [first] = ICAL.parse(card) as unknown as [unknown[]];
  return new ICAL.Component(Array.isArray(first) ? (first as never) : (ICAL.parse(card) as never));
}

describe('a card that is written', () => {
  it.each(['3.0', '4.0'] as const)('says everything to another reader, as version %s', (version) => {
    const card = read(toVcard([ANA], version));
    const values = (name: string): unknown[] => card.getAllProperties(name).flatMap((property) => property.getValues());
    expect(values('version')).toEqual([version]);
    expect(values('fn')).toEqual(['Ana Ruiz, PhD']);
    expect(values('n')).toEqual([['Ruiz', 'Ana', '', '', 'PhD']]);
    expect(values('email')).toEqual(['ana@example.org', 'ruiz@example.com']);
    expect(values('tel')).toEqual(['+4930123456']);
    expect(values('title')).toEqual(['Head of R&D']);
    expect(values('note')).toEqual([ANA.notes]);
    expect(values('categories')).toEqual(['Friends', 'Chess, club']);
  });

  it('writes a birthday without a year as each version has it', () => {
    expect(toVcard([ANA], '4.0')).toContain('BDAY:--0402\r\n');
    expect(toVcard([{ ...ANA, birthYear: 1980 }], '3.0')).toContain('BDAY:1980-04-02\r\n');
  });

  it('has no line above 75 bytes and no character cut in two, whatever the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (notes) => {
        const text = toVcard([{ ...ANA, notes }], '4.0');
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n ', '').split('\r\n').at(-2)).toBe('END:VCARD');
      }),
    );
  });

  it('cannot be made to hold lines of its own by a name', () => {
    const text = toVcard([{ ...ANA, name: 'X\r\nEND:VCARD\rBEGIN:VCARD' }], '4.0');
    expect(text.match(/^END:VCARD/gm)).toHaveLength(1);
    expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(1);
  });
});
