import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../test/support/facts-of.ts';
import { assess } from '../audit/assess.ts';
import { mondayOf } from '../base/days.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { MoveKind } from '../model/move.ts';
import { type Brief, briefFor } from './brief.ts';
import { planWeek } from './plan-week.ts';

/** The brief of the first move of a kind in a long week. */
function briefOf(sketch: FactsSketch, kind: MoveKind): Brief {
  const { facts } = factsOf(sketch);
  const assessment = assess(facts, TODAY, DEFAULT_VALUES);
  const week = planWeek({ facts, assessment, monday: mondayOf(TODAY), minutes: 300 });
  const move = week.moves.find((one) => one.kind === kind);
  if (move === undefined) throw new Error(`No ${kind} in ${week.moves.map((one) => one.id).join(', ')}`);
  return briefFor(move, facts, assessment)!;
}

const NORA = { name: 'Nora Lindqvist', title: 'Head of Product', company: 'PumpWorks', knows: ['home care'] };
const NURSING = { kind: 'discover', text: 'Learn from wards', knowledge: ['nursing'] } as const;
const FIRST_WORD: FactsSketch = {
  owner: NORA,
  people: { 'Priya Raman': { title: 'Nurse', company: 'City Hospital' } },
  objectives: [NURSING],
};

describe('briefFor', () => {
  it('writes a first message within four hundred characters, saying who, why and one small ask', () => {
    const { draft, ask } = briefOf(FIRST_WORD, 'activate');
    expect(draft).toMatch(/^Dear Priya Raman,\n\nWe are connected but have never really spoken\./);
    expect(draft).toContain('I am Head of Product at PumpWorks.');
    expect(draft).toMatch(/a quarter of an hour for a call about nursing\?\n\nNora Lindqvist$/);
    expect(draft.length).toBeLessThanOrEqual(400);
    expect(ask).toBe('A call of a quarter of an hour about nursing, at a time that suits Priya Raman.');
  });

  it('leaves out of a message what does not fit rather than cutting it off', () => {
    const long = { ...NORA, title: `Head of ${'very '.repeat(40)}long titles`, knows: ['k'.repeat(120)] };
    const { draft } = briefOf({ ...FIRST_WORD, owner: long }, 'activate');
    expect(draft.length).toBeLessThanOrEqual(400);
    expect(draft).toMatch(/nursing\?\n\nNora Lindqvist$/);
  });

  it('leaves the matter of an objective out of a message that would not end within it', () => {
    const wish = { kind: 'discover', text: `Learn ${'more and '.repeat(60)}more`, knowledge: [], groups: [] } as const;
    const { draft } = briefOf({ ...FIRST_WORD, objectives: [wish] }, 'activate');
    expect(draft.length).toBeLessThanOrEqual(400);
    expect(draft).toMatch(/a quarter of an hour for a call\?\n\nNora Lindqvist$/);
  });

  it('says what each can learn from the other, as the page of the person does', () => {
    const { different } = briefOf(FIRST_WORD, 'activate');
    expect(different).toContain('Priya Raman knows about health; it is new to you.');
    expect(different).toContain('You know about home care; Priya Raman is not known to.');
  });

  it('claims nothing of an owner and a person of whom nothing is known', () => {
    const brief = briefOf({ people: { 'Name Only': {} }, interactions: [{ with: 'Name Only', daysAgo: 9 }] }, 'deepen');
    expect(brief.common).toEqual(['You were last in touch nine days ago.']);
    expect(brief.different).toEqual([]);
    expect(brief.distinctive).toMatch(/^Nothing is on record yet of what you know/);
    expect(JSON.stringify(brief)).not.toMatch(/undefined|NaN/);
  });

  it('names what the two share: an employer, a school, a topic, acquaintances', () => {
    const school = [{ school: 'KTH' }];
    const { common } = briefOf(
      {
        owner: { ...NORA, education: school },
        people: {
          Ana: {
            company: 'CellLab',
            knows: ['Home care'],
            education: school,
            positions: [{ company: 'PumpWorks', title: '' }],
          },
          Bo: { closeness: 2 },
        },
        interactions: [{ with: 'Ana', daysAgo: 100 }],
        know: [['Ana', 'Bo']],
      },
      'deepen',
    );
    expect(common).toContain('You have both worked at PumpWorks.');
    expect(common).toContain('You both went to KTH.');
    expect(common.some((sentence) => /^You both know about home care/i.test(sentence))).toBe(true);
    expect(common).toContain('You both know Bo.');
  });

  it('says what sets the owner apart from the person and the people around them', () => {
    const people = {
      Ana: { ...FIRST_WORD.people!['Priya Raman'] },
      Bo: { knows: ['home care'] },
      Cem: { closeness: 2 as const },
    };
    const sketch: FactsSketch = {
      owner: { ...NORA, knows: ['home care', 'pumps'] },
      people,
      interactions: [
        { with: 'Ana', daysAgo: 100 },
        { with: 'Bo', daysAgo: 20 },
      ],
      know: [
        ['Ana', 'Bo'],
        ['Ana', 'Cem'],
      ],
      objectives: [NURSING],
    };
    expect(briefOf(sketch, 'deepen').distinctive).toBe(
      'As far as you have noted, nobody around Ana knows about pumps. You do. Based on 2 people known around Ana; what others know is unknown.',
    );
  });

  it('gives talking points for a talk, and asks nothing when congratulating', () => {
    const news = {
      person: 'Priya Raman',
      kind: 'promotion',
      daysAgo: 2,
      text: 'Priya Raman is now Head Nurse',
    } as const;
    const person = { ...FIRST_WORD.people!['Priya Raman'], reachable: ['phone'] as const };
    const brief = briefOf(
      {
        ...FIRST_WORD,
        people: { 'Priya Raman': person },
        interactions: [{ with: 'Priya Raman', daysAgo: 90 }],
        lifeEvents: [news],
      },
      'congratulate',
    );
    expect(brief.ask).toBeNull();
    expect(brief.draft.split('\n').every((line) => line.startsWith('– '))).toBe(true);
    expect(brief.offer).toBe('Your good wishes, and nothing else this time.');
  });

  it('says which other way would raise the chance', () => {
    const { channelAdvice } = briefOf(
      {
        ...FIRST_WORD,
        people: { ...FIRST_WORD.people, Bo: { closeness: 4 } },
        know: [['Priya Raman', 'Bo']],
        favours: [{ person: 'Bo', kind: 'asked-introduction', daysAgo: 5 }],
      },
      'activate',
    );
    expect(channelAdvice).toMatch(/An introduction by Bo would raise it to about/);
  });
});
