import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../base/chance.ts';
import { nameWords } from '../names/name-words.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { Likeness, PossibleDuplicate } from './likeness.ts';
import { type LikenessContext, possibleDuplicates } from './possible-duplicates.ts';

const NOTHING_SAID: LikenessContext = { isDistinct: () => false, timesTogether: () => 0 };

function pairOf(
  one: Omit<Partial<Likeness>, 'id'> & { readonly name: string },
  other: Omit<Partial<Likeness>, 'id'> & { readonly name: string },
  context: Partial<LikenessContext> = {},
): PossibleDuplicate | undefined {
  const people = [
    { id: 2, keys: [], ...one },
    { id: 3, keys: [], ...other },
  ];
  return possibleDuplicates(people, { ...NOTHING_SAID, ...context })[0];
}
const email = (value: string) => ({ keys: [{ kind: 'email' as const, value }] });
const profile = (value: string) => ({ keys: [{ kind: 'linkedin' as const, value }] });

describe('two people are probably one', () => {
  it.each([
    ['Ana Ruiz', 'Ruiz, Ana', 'same'],
    ['Zoë Brandt', 'zoe brandt', 'same'],
    ['Dr. Ana Ruiz, PhD', 'Ana Ruiz', 'same'],
    ['Ludwig van der Berg', 'Ludwig Berg', 'same'],
    ['Ana María Ruiz', 'Ana Ruiz', 'more-words'],
    ['William Tate', 'Bill Tate', 'short-form'],
    ['Юлия Петрова', 'Julia Petrova', 'short-form'],
    ['Дмитрий Соколов', 'Dmitry Sokolov', 'spelling'],
    ['Jörg Müller', 'Jorg Mueller', 'spelling'],
    ['Thomas Schmidt', 'Thomas Schmitt', 'spelling'],
    ['A. Ruiz', 'Ana Ruiz', 'initial'],
  ])('by the names %s and %s, with one employer', (name, other, relation) => {
    const pair = pairOf({ name, company: 'Acme Inc.' }, { name: other, company: 'ACME' });
    expect(pair).toMatchObject({ lane: 'probable', relation });
    expect(pair?.reasons.map(({ sentence }) => sentence)).toContain('Both are at Acme Inc..');
  });

  it('with a mail address at the employer of the other', () => {
    const pair = pairOf(
      { name: 'Ana Ruiz', company: 'Delphin Labs' },
      { name: 'Ana Ruiz', ...email('ar@delphinlabs.com') },
    );
    expect(pair?.lane).toBe('probable');
  });

  it('with one birthday, or with a profile that reads as a mail address', () => {
    const birthday = { birthMonth: 5, birthDay: 21 };
    expect(
      pairOf({ name: 'Ana Ruiz', ...birthday, company: 'A' }, { name: 'Ana Ruiz', ...birthday, company: 'B' })?.lane,
    ).toBe('probable');
    expect(
      pairOf(
        { name: 'Ana Ruiz', ...profile('ana-ruiz84'), company: 'A' },
        { name: 'Ana Ruiz', ...email('anaruiz84@gmail.com'), company: 'B' },
      )?.lane,
    ).toBe('probable');
  });

  it('when nothing but the name is known of one of them', () => {
    const bare = { name: 'Ana Ruiz', keys: [{ kind: 'uid' as const, value: 'named:ana ruiz' }] };
    expect(pairOf({ name: 'Ana Ruiz', company: 'Acme' }, bare)?.lane).toBe('probable');
  });

  it('after a marriage only with more than the employer', () => {
    const acme = { company: 'Acme', location: 'Bilbao' };
    expect(pairOf({ name: 'Ana Ruiz', ...acme }, { name: 'Ana Olsen', ...acme })?.relation).toBe('one-word-other');
    expect(pairOf({ name: 'Ana Ruiz', company: 'Acme' }, { name: 'Ana Olsen', company: 'Acme' })).toBeUndefined();
  });
});

describe('two people of one name are kept apart', () => {
  it.each([
    ['two profiles', profile('ana'), profile('ana-2')],
    ['two birthdays', { birthMonth: 1, birthDay: 1 }, { birthMonth: 1, birthDay: 2 }],
    ['two days of connecting', { connectedOn: 1 }, { connectedOn: 2 }],
  ])('by %s, whatever else they share', (_, one, other) => {
    expect(
      pairOf({ name: 'Ana Ruiz', company: 'Acme', ...one }, { name: 'Ana Ruiz', company: 'Acme', ...other })?.lane,
    ).toBe('namesakes');
  });

  it('by having been in one exchange together', () => {
    const pair = pairOf(
      { name: 'Ana Ruiz', company: 'Acme' },
      { name: 'Ana Ruiz', company: 'Acme' },
      { timesTogether: () => 2 },
    );
    expect(pair?.lane).toBe('namesakes');
    expect(pair?.reasons.map(({ sentence }) => sentence)).toContain('Both took part in 2 exchanges together.');
  });

  it('and not shown at all once the owner has said so', () => {
    expect(pairOf({ name: 'Ana Ruiz' }, { name: 'Ana Ruiz' }, { isDistinct: () => true })).toBeUndefined();
  });

  it.each([
    ['Ana Ruiz', 'Ana Ortiz'],
    ['Ana', 'Ana Ruiz'],
    ['Bill Tate', 'William Stone'],
    ['A. R.', 'Ana Ruiz'],
  ])('by the names %s and %s', (name, other) => {
    expect(pairOf({ name, company: 'Acme' }, { name: other, company: 'Acme' })).toBeUndefined();
  });
});

describe('all pairs', () => {
  const person = fc.record({
    name: fc.constantFrom(
      'Ana Ruiz',
      'Ruiz Ana',
      'Bill Tate',
      'William Tate',
      'Ana Olsen',
      'Юлия Петрова',
      'Yulia Petrova',
      'X',
    ),
    company: fc.option(fc.constantFrom('Acme', 'Beta'), { nil: undefined }),
    location: fc.option(fc.constantFrom('Bilbao', 'Lund'), { nil: undefined }),
  });

  it('are found whatever the order of the people, each once', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (made) => {
        const people = made.map((words, index): Likeness => ({ id: index + 2, keys: [], ...words }));
        const pairs = possibleDuplicates(people, NOTHING_SAID);
        expect(possibleDuplicates(people.toReversed(), NOTHING_SAID)).toEqual(pairs);
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
        for (const { a, b } of pairs) expect(a).toBeLessThan(b);
        const isWanted = ({ id }: { readonly id: number }): boolean => id === 2;
        expect(possibleDuplicates(people, { ...NOTHING_SAID, isWanted })).toEqual(pairs.filter(({ a }) => a === 2));
      }),
    );
  });

  it('of 30,000 people are found by comparing each with few others', () => {
    const chance = chanceFrom(7);
    const pick = (count: number): number => Math.floor(chance() ** 1.5 * count);
    const people = Array.from(
      { length: 30_000 },
      (_, index): Likeness => ({
        id: index + 2,
        name: `${GIVEN[pick(GIVEN.length)]} ${SYLLABLES[pick(40)]}${SYLLABLES[pick(40)]}${SYLLABLES[pick(40)]}`,
        company: `Company ${pick(3000)}`,
        keys: [{ kind: 'linkedin', value: `slug-${index}` }],
      }),
    );
    expect(possibleDuplicates(people, NOTHING_SAID).length).toBeGreaterThan(100);
    const words = people.map(({ name }) => nameWords(name));
    let compared = 0;
    for (const _ of candidatePairs(people, words)) compared++;
    expect(compared).toBeLessThan(30 * people.length);
  });
});

const GIVEN = (
  'james mary robert patricia john jennifer michael linda david elizabeth william barbara richard susan joseph jessica thomas sarah ' +
  'charles karen ana ben cem dee eli fay gus hal ida jon kai lea max nia ola pia rui sam tom una vic wen xia yan zoe'
).split(' ');
const SYLLABLES = (
  'son berg ruiz mann ler feld ton ski ova ek ing ham ster lund qvist stein bach hoff wald ner ber gar mor tin ras del vin col ' +
  'par nak sim yam oto kel fin dor'
)
  .split(' ')
  .concat(['ma', 'li']);
