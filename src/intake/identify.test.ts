import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connection } from '../../test/support/import-records.ts';
import type { Known, KnownPerson } from '../model/known.ts';
import { companyName, isSameCompany } from './company-name.ts';
import { identify, type NameEvidence } from './identify.ts';
import { lifeEvent } from './life-event.ts';
import { peopleIndex } from './people-index.ts';

const OWNER: KnownPerson = { id: 1, name: 'Maya Lind', standing: 'owner', handEdited: [] };
const person = (id: number, name: string, fields: Partial<KnownPerson> = {}): KnownPerson => ({
  id,
  name,
  standing: 'contact',
  handEdited: [],
  ...fields,
});

function who(
  people: readonly KnownPerson[],
  mention: { readonly name: string; readonly slug?: string },
  {
    slugs = {},
    mentioned = [],
    shared = [],
    ...evidence
  }: NameEvidence & {
    slugs?: Record<number, string>;
    mentioned?: readonly string[];
    shared?: readonly string[];
  } = {},
): number | string | readonly number[] {
  const keys = Object.entries(slugs).map(([id, value]) => ({
    id: Number(id),
    person: Number(id),
    kind: 'linkedin' as const,
    value,
  }));
  const known: Known = {
    people: [OWNER, ...people],
    keys,
    topics: [],
    traits: [],
    positions: [],
    education: [],
    interactions: [],
    favours: [],
    toldLinks: [],
    nobodies: [],
  };
  const { person: mentionOf } = connection(mention.name, { slug: mention.slug });
  const identity = identify(mentionOf, evidence, {
    people: peopleIndex(known),
    mentioned: new Set(mentioned),
    sharedNames: new Set(shared),
  });
  if (identity.kind === 'same') return identity.person.ref;
  return identity.kind === 'new' ? 'new' : identity.people.map((other) => other.ref);
}

function withoutAbsent<Words extends object>(words: Words): Partial<KnownPerson> {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}

describe('who a mention is', () => {
  it('is told by the key, whatever the name', () => {
    expect(who([person(2, 'Ana Ruiz')], { name: 'Ana Ruiz de Vega', slug: 'ana' }, { slugs: { 2: 'ana' } })).toBe(2);
  });

  it('is never told by the name alone where there is another key', () => {
    expect(who([person(2, 'Ana Ruiz')], { name: 'Ana Ruiz', slug: 'ana' })).toBe('new');
    expect(
      who(
        [person(2, 'Ana Ruiz', { company: 'Acme' })],
        { name: 'Ana Ruiz', slug: 'b' },
        { slugs: { 2: 'a' }, company: 'Acme' },
      ),
    ).toBe('new');
  });

  it('is told by the name with the same employer, day of connecting or exchange', () => {
    const ana = [person(2, 'Ana Ruiz', { company: 'ACME, Inc.', connectedOn: 700 })];
    expect(who(ana, { name: 'ana ruíz', slug: 'ana' }, { company: 'Acme' })).toBe(2);
    expect(who(ana, { name: 'Ana Ruiz', slug: 'ana' }, { connectedOn: 700, company: 'Delphin' })).toBe(2);
    expect(who(ana, { name: 'Ana Ruiz', slug: 'ana' }, { present: new Set([2]) })).toBe(2);
    expect(who(ana, { name: 'Ana Ruiz', slug: 'ana' }, { company: 'Acme', connectedOn: 701 })).toBe('new');
  });

  it('survives a new profile address when the old one is gone from the export', () => {
    const ana = [person(2, 'Ana Ruiz', { connectedOn: 700 })];
    const renamed = { name: 'Ana Ruiz', slug: 'ana-new' };
    expect(who(ana, renamed, { slugs: { 2: 'ana-old' }, connectedOn: 700, mentioned: ['ana-new'] })).toBe(2);
    expect(who(ana, renamed, { slugs: { 2: 'ana-old' }, connectedOn: 700, mentioned: ['ana-new', 'ana-old'] })).toBe(
      'new',
    );
  });

  it('with nothing but a name is asked about, however few bear it', () => {
    expect(who([person(2, 'Ana Ruiz')], { name: 'ANA RUÍZ' })).toEqual([2]);
    expect(who([person(2, 'Ana Ruiz'), person(3, 'Ana Ruiz')], { name: 'Ana Ruiz' })).toEqual([2, 3]);
    expect(
      who(
        [person(2, 'Ana Ruiz'), person(3, 'Ana Ruiz', { company: 'Acme' })],
        { name: 'Ana Ruiz' },
        { company: 'acme' },
      ),
    ).toBe(3);
    expect(who([person(2, 'Ana Ruiz', { connectedOn: 5 })], { name: 'Ana Ruiz' }, { connectedOn: 6 })).toBe('new');
    expect(who([], { name: 'Ana Ruiz' })).toBe('new');
  });

  it('on LinkedIn is the one connection of that name, and asked about when there are several', () => {
    const connections = [person(2, 'Ana Ruiz', { connectedOn: 5 }), person(3, 'Ana Ruiz')];
    expect(who(connections, { name: 'Ana Ruiz' }, { isLinkedIn: true })).toBe(2);
    const more = [...connections, person(4, 'Ana Ruiz', { connectedOn: 6 })];
    expect(who(more, { name: 'Ana Ruiz' }, { isLinkedIn: true })).toEqual([2, 4]);
  });

  it('on LinkedIn by a profile is the one connection of that name of whom no profile is known', () => {
    const ana = [person(2, 'Ana Ruiz', { connectedOn: 5 }), person(3, 'Ana Ruiz')];
    const byProfile = { name: 'Ana Ruíz', slug: 'ana' };
    expect(who(ana, byProfile, { isLinkedIn: true })).toBe(2);
    expect(who(ana, byProfile)).toBe('new');
    expect(who(ana, byProfile, { isLinkedIn: true, shared: ['ana ruiz'] })).toBe('new');
    expect(who(ana, byProfile, { isLinkedIn: true, slugs: { 3: 'another' } })).toBe('new');
    expect(who([...ana, person(4, 'Ana Ruiz', { connectedOn: 6 })], byProfile, { isLinkedIn: true })).toBe('new');
    expect(who([person(3, 'Ana Ruiz')], byProfile, { isLinkedIn: true })).toBe('new');
  });

  it('is never told by the name alone, whatever else is known of those who bear it', () => {
    const fields = fc.record({
      company: fc.option(fc.constantFrom('Acme', 'Beta'), { nil: undefined }),
      title: fc.option(fc.constant('Engineer'), { nil: undefined }),
      connectedOn: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(fields, { maxLength: 4 }),
        fc.option(fc.constant('new-slug'), { nil: undefined }),
        (known, slug) => {
          const people = known.map((words, index) => person(index + 2, 'Ana Ruiz', withoutAbsent(words)));
          const found = who(people, { name: 'Ana Ruiz', ...(slug === undefined ? {} : { slug }) });
          expect(found).not.toBeTypeOf('number');
        },
      ),
    );
  });

  it('is never the owner by name', () => {
    expect(who([], { name: 'Maya Lind' })).toBe('new');
  });
});

describe('companies', () => {
  it('are the same apart from case, punctuation and legal form', () => {
    expect(companyName('ACME, Inc.')).toBe('acme');
    expect(companyName('Müller & Söhne GmbH & Co. KG')).toBe(companyName('Muller & Sohne GmbH & Co KG'));
    expect(companyName('SAP SE')).toBe('sap');
    expect(companyName('AG')).toBe('ag');
    expect(isSameCompany('Siemens AG', 'siemens')).toBe(true);
    expect(isSameCompany('Siemens Energy', 'Siemens')).toBe(false);
    expect(isSameCompany('', '')).toBe(false);
    expect(isSameCompany(undefined, undefined)).toBe(false);
  });
});

describe('life events', () => {
  const rises = () => 1;
  const stays = () => 0;

  it('are a new job when the company is another one, whatever the title', () => {
    expect(lifeEvent({ company: 'Acme' }, { company: 'Delphin' }, stays)?.kind).toBe('new-job');
    expect(lifeEvent({ company: 'Acme' }, { company: 'Acme Ltd' }, stays)).toBeUndefined();
  });

  it('are a promotion when the title is of a higher stage at the same company', () => {
    expect(lifeEvent({ company: 'Acme', title: 'A' }, { company: 'Acme', title: 'B' }, rises)).toEqual({
      kind: 'promotion',
      text: 'Promotion: B at Acme; before: A',
    });
    expect(lifeEvent({ company: 'Acme', title: 'A' }, { company: 'Acme', title: 'B' }, stays)).toBeUndefined();
  });

  it('are nothing when something becomes known for the first time', () => {
    expect(lifeEvent({}, { company: 'Acme', title: 'A' }, rises)).toBeUndefined();
  });
});
