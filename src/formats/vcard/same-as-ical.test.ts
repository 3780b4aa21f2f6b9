import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Property } from './property.ts';
import { componentsOf, listOf, textOf } from './property-value.ts';
import { cardsOf } from './read-vcard.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/data/vcard-corpus-a/', import.meta.url));

/** jCard, RFC 7095: what ical.js makes of a file. */
type JCard = readonly [
  'vcard',
  readonly (readonly [string, Record<string, unknown>, string, ...unknown[]])[],
  ...unknown[],
];

/** Undefined where ical.js refuses the file. */
function peerCards(text: string): readonly JCard[] | undefined {
  try {
    const parsed: unknown = ICAL.parse(text);
    const cards = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as readonly JCard[]; // one card comes bare
    return cards.every(([name]) => name === 'vcard') ? cards : undefined;
  } catch {
    return undefined;
  }
}

const STRUCTURED = new Set(['N', 'ADR', 'ORG', 'GENDER']);
const LISTS = new Set(['CATEGORIES', 'NICKNAME']);
/** ical.js rewrites dates and places, and splits values of unknown type; what we make of them is tested elsewhere. */
const SKIPPED = /^(?:VERSION|BDAY|ANNIVERSARY|REV|TZ|X-ABDATE|X-ANNIVERSARY|CLIENTPIDMAP|GEO)$/;

function ourValues(property: Property): readonly string[] {
  if (STRUCTURED.has(property.name)) return componentsOf(property);
  return LISTS.has(property.name) ? listOf(property) : [textOf(property)];
}

function flat(value: unknown): string {
  return Array.isArray(value) ? value.map(flat).join(',') : String(value);
}

/** Names and values of a card. */
function peerFacts([, properties]: JCard): readonly string[] {
  return properties.flatMap(([name, , , ...values]) => {
    const upper = name.toUpperCase().replace(/^ITEM\d+\./, '');
    if (SKIPPED.test(upper)) return [];
    const texts = STRUCTURED.has(upper) && Array.isArray(values[0]) ? values[0] : values;
    return [`${upper} ${texts.map((text: unknown) => flat(text).trim()).join('|')}`];
  });
}

function ourFacts(properties: readonly Property[]): readonly string[] {
  return properties.flatMap((property) => {
    if (SKIPPED.test(property.name)) return [];
    return [
      `${property.name} ${ourValues(property)
        .map((value) => value.trim())
        .join('|')}`,
    ];
  });
}

/** Both split pictures differently (ours are dropped). */
function withoutPictures(facts: readonly string[]): readonly string[] {
  return facts.filter((fact) => !/^(?:PHOTO|LOGO|SOUND|KEY) /.test(fact));
}

/** Programs also escape colons and quotes, and semicolons in plain text (RFC 2426 §4); ical.js leaves the backslash there. */
function withoutEscapes(fact: string): string {
  return fact.replace(/\\([":;,])/g, '$1');
}

describe.skipIf(!existsSync(SAMPLES))('beside ical.js', () => {
  it('the cards of other programs have the same values wherever ical.js reads them', () => {
    const paths = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.vcf'));
    let compared = 0;
    for (const path of paths) {
      const text = readFileSync(join(SAMPLES, path), 'utf8');
      const peer = peerCards(text);
      if (peer === undefined) continue;
      compared++;
      expect(
        cardsOf(text).map(({ properties }) => withoutPictures(ourFacts(properties))),
        path,
      ).toEqual(peer.map((card) => withoutPictures(peerFacts(card).map(withoutEscapes))));
    }
    expect(compared).toBeGreaterThanOrEqual(15);
  });
});

describe('any card', () => {
  const letter = fc.constantFrom(...'aZ9 ,;:\\"\'=éß漢😀', '\n', ' ', ' ');
  // ical.js takes a separator behind an escaped backslash for escaped.
  const words = fc.string({ unit: letter, minLength: 1, maxLength: 120 }).map((text) => text.replace(/\\+$/g, ''));

  /** Semicolons are escaped where values have components only, as ical.js has it. */
  function escaped(text: string, signs = /[\\,]/g): string {
    return text.replace(signs, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
  }

  function folded(line: string, width: number): string {
    return [...line].map((letter, index) => (index > 0 && index % width === 0 ? `\r\n ${letter}` : letter)).join('');
  }

  it('has the values that ical.js reads, whatever is escaped and wherever it is folded', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 20, max: 75 }),
        (note, name, width) => {
          const lines = [
            `N:${name.map((part) => escaped(part, /[\\,;]/g)).join(';')}`,
            `NOTE:${escaped(note)}`,
            `CATEGORIES:${name.map((part) => escaped(part)).join(',')}`,
          ];
          const text = [
            'BEGIN:VCARD',
            'VERSION:4.0',
            ...lines.map((line) => folded(line, width)),
            'END:VCARD',
            '',
          ].join('\r\n');
          const peer = peerCards(text)!;
          expect(cardsOf(text).map(({ properties }) => ourFacts(properties))).toEqual(peer.map(peerFacts));
        },
      ),
    );
  });
});
