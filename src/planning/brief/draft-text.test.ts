import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, type PersonSketch, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { inLanguage } from '../../audit/in-language.ts';
import { mondayOf } from '../../base/days.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { Facts } from '../../model/facts.ts';
import type { Language } from '../../model/language.ts';
import { type Brief, briefFor } from '../brief.ts';
import { planWeek } from '../plan-week.ts';
import { type PlannedMove, textsOf } from '../planned-move.ts';

/** Everything that is on record of person `n` carries the number, so that a draft tells whom its words come from. */
const marked = (n: number, topics: readonly number[]): PersonSketch => ({
  title: `Title${n}`,
  company: `Company${n}`,
  knows: topics.map((topic) => `topic${topic}`),
});

const PEOPLE = 6;
const topics = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 });

const sketch = fc.record({
  owner: topics.map((own) => ({ ...marked(0, own), name: 'Name0' })),
  people: fc
    .array(fc.record({ topics, isProspect: fc.boolean() }), { minLength: PEOPLE, maxLength: PEOPLE })
    .map((all) =>
      Object.fromEntries(
        all.map((one, index) => [
          `Name${index + 1}`,
          { ...marked(index + 1, one.topics), ...(one.isProspect ? { standing: 'prospect' as const } : {}) },
        ]),
      ),
    ),
  interactions: fc.array(
    fc.record({
      with: fc.integer({ min: 1, max: PEOPLE }).map((n) => `Name${n}`),
      daysAgo: fc.integer({ min: 1, max: 500 }),
      channel: fc.constantFrom('in-person', 'mail', 'message'),
    }),
    { maxLength: 12 },
  ),
  objectives: fc.array(
    fc.record({
      kind: fc.constantFrom('discover', 'solve', 'support'),
      knowledge: topics.map((wanted) => wanted.map((topic) => `topic${topic}`)),
    }),
    { maxLength: 2 },
  ),
});

function* draftsIn(
  facts: Facts,
  language: Language = 'en',
): Iterable<{ move: PlannedMove; draft: string; brief: Brief }> {
  const assessment = inLanguage(assess(facts, TODAY, DEFAULT_VALUES), language);
  for (const move of planWeek({ facts, assessment, monday: mondayOf(TODAY), minutes: 300 }).moves) {
    const brief = briefFor(move, facts, assessment);
    if (brief !== undefined) yield { move, draft: brief.draft, brief };
  }
}

describe('drafts', () => {
  it('hold nothing but what is on record of the owner, the people turned to and the objective, in either language', () => {
    fc.assert(
      fc.property(sketch as fc.Arbitrary<FactsSketch>, fc.constantFrom<Language>('en', 'de'), (drawn, language) => {
        const { facts } = factsOf({ ...drawn, settings: { draftLanguage: language } });
        for (const { move, draft } of draftsIn(facts)) {
          const turnedTo = facts.people.filter(({ id }) => move.people.includes(id));
          const numbers = new Set([0, ...move.people]);
          for (const [, number] of draft.matchAll(/(?:Name|Title|Company)(\d+)/g))
            expect(numbers).toContain(Number(number));
          const known = new Set(
            [facts.owner, ...turnedTo].flatMap((person) => person.topics.map(({ topic }) => topic)),
          );
          const wanted = facts.objectives.find(({ id }) => id === move.objective)?.knowledge ?? [];
          for (const [topic] of draft.matchAll(/topic\d/g)) expect([...known, ...wanted]).toContain(topic);
          const own = facts.owner.topics.map(({ topic }) => topic);
          for (const [, topic] of draft.matchAll(
            /(?:I know about|Ich kenne mich mit|We both know about|Wir kennen uns beide mit) (topic\d)/g,
          )) {
            expect(own).toContain(topic);
          }
          expect(draft).not.toMatch(/undefined|NaN| {2}/);
          if (!move.isLive) expect(draft.length).toBeLessThanOrEqual(move.channel === 'mail' ? 1_200 : 400);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come with a brief that claims of owner and person only what is on record of each, in either language', () => {
    const claimed = { theirs: 0, ours: 0 };
    fc.assert(
      fc.property(sketch as fc.Arbitrary<FactsSketch>, fc.constantFrom<Language>('en', 'de'), (drawn, language) => {
        const { facts } = factsOf(drawn);
        const topicsOf = (name: string): string[] =>
          facts.people.find((person) => person.name === name)!.topics.map(({ topic }) => topic);
        const own = facts.owner.topics.map(({ topic }) => topic);
        for (const { move, brief } of draftsIn(facts, language)) {
          for (const sentence of brief.different) {
            const [, them, theirs] = /^(Name\d) (?:knows about|kennt sich mit) (topic\d)/.exec(sentence) ?? [];
            if (theirs !== undefined)
              expect([topicsOf(them!).includes(theirs), own.includes(theirs)]).toEqual([true, false]);
            if (theirs !== undefined) claimed.theirs++;
            const [, ours, other] =
              /^(?:You know about|Du kennst dich mit) (topic\d)(?: aus)?; (?:von )?(Name\d)/.exec(sentence) ?? [];
            if (ours !== undefined)
              expect([own.includes(ours), topicsOf(other!).includes(ours)]).toEqual([true, false]);
          }
          claimed.ours += brief.different.filter((sentence) =>
            /^(?:You know about|Du kennst dich mit) topic/.test(sentence),
          ).length;
          for (const [topic] of `${brief.distinctive} ${brief.offer}`.matchAll(/topic\d/g))
            expect(own).toContain(topic);
          for (const [, both] of brief.common
            .join(' ')
            .matchAll(/(?:You both know about|Ihr kennt euch beide mit) (topic\d)/g)) {
            expect(own).toContain(both);
            expect(move.people.some((id) => facts.people[id - 1]!.topics.some(({ topic }) => topic === both))).toBe(
              true,
            );
          }
          const whole = [
            ...brief.common,
            ...brief.different,
            brief.distinctive,
            brief.offer,
            brief.ask ?? '',
            brief.channelAdvice,
          ];
          const told = whole.filter((sentence) => sentence !== '').join(' ');
          expect(told).not.toMatch(/undefined|NaN| {2}/);
          // No sentence is left in the other language.
          const moveTold = JSON.stringify(textsOf(move, language)) + told;
          if (language === 'de')
            expect(moveTold).not.toMatch(/\b(You|you|your|knows|would|was|were|likely|Ask|about|the|and|of)\b/);
          else expect(moveTold).not.toMatch(/\b(du|dich|dir|ihr|Ihr|kennt|würde|ist|und)\b/i);
          // Something is given before anything is asked, and one thing at most is asked.
          expect(brief.offer).not.toBe('');
          expect((brief.ask ?? '').split('?').length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(claimed.theirs, claimed.ours)).toBeGreaterThan(0);
  });

  it('say in German what they say in English', () => {
    const base: FactsSketch = {
      owner: { name: 'Nora Lindqvist', title: 'Head of Product', company: 'PumpWorks', knows: ['home care'] },
      people: { 'Priya Raman': { title: 'Nurse', company: 'City Hospital', knows: ['home care'] } },
      objectives: [{ kind: 'discover', text: 'Learn from wards', knowledge: ['nursing'] }],
    };
    const { facts } = factsOf({ ...base, settings: { draftLanguage: 'de' } });
    const [first] = draftsIn(facts);
    expect(first!.draft).toBe(
      'Guten Tag Priya Raman,\n\nwir sind vernetzt, haben aber noch nie richtig miteinander gesprochen. Zu mir: Head of Product bei PumpWorks. ' +
        'Wir kennen uns beide mit home care aus. Ich kenne mich mit Produkt aus, falls Ihnen das einmal nützt. ' +
        'Hätten Sie eine Viertelstunde für ein Telefonat über nursing?\n\nNora Lindqvist',
    );
  });

  it('never say of somebody never met that they are connected', () => {
    const { facts } = factsOf({
      owner: { name: 'Nora Lindqvist' },
      people: { 'Priya Raman': { title: 'Nurse', standing: 'prospect' } },
      objectives: [{ kind: 'discover', text: 'Learn from wards', knowledge: ['nursing'] }],
    });
    const [first] = draftsIn(facts);
    expect(first!.move.kind).toBe('meet');
    expect(first!.draft).toMatch(/^Dear Priya Raman,\n\nWe have not met yet\./);
  });
});
