import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNetwork } from '../../test/support/any-network.ts';
import { type FactsSketch, factsOf, type MadeFacts, type PersonSketch, TODAY } from '../../test/support/facts-of.ts';
import { assess } from '../audit/assess.ts';
import { mondayOf } from '../base/days.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { MoveOutcome } from '../model/facts.ts';
import { briefFor } from './brief.ts';
import { nextBest, planWeek } from './plan-week.ts';
import type { PlannedMove } from './planned-move.ts';
import type { PlannedWeek, WeekRequest } from './planned-week.ts';

const MONDAY = mondayOf(TODAY);

/** Nora makes medical pumps, and looks for batteries and hospitals. */
const NORA: FactsSketch = {
  owner: {
    name: 'Nora Lindqvist',
    title: 'Head of Product',
    company: 'PumpWorks',
    knows: ['home care', 'battery life'],
  },
  people: {
    'Amara Diallo': { title: 'Battery Researcher', company: 'CellLab', knows: ['battery life'] },
    'Jonas Weber': {
      title: 'Engineering Manager',
      company: 'PumpWorks',
      closeness: 3,
      closenessOn: TODAY - 60,
      reachable: ['mail', 'phone'],
    },
    'Priya Raman': { title: 'Head of Nursing', company: 'Uppsala Hospital', reachable: ['message', 'phone'] },
    'Li Na': { title: 'Materials Scientist', company: 'CellLab', standing: 'prospect', reachable: [] },
    'Ben Okafor': { title: 'Product Designer', company: 'PumpWorks' },
    'Rafael Costa': { title: 'Director of Hospital Operations', company: 'City Hospital', connectedOn: TODAY - 900 },
    'Marit Olsen': { title: 'Policy Officer', company: 'Ministry of Health' },
  },
  interactions: [
    { with: 'Amara Diallo', daysAgo: 210 },
    { with: 'Amara Diallo', daysAgo: 250, channel: 'phone', minutes: 30 },
    { with: 'Jonas Weber', daysAgo: 10 },
    { with: 'Jonas Weber', daysAgo: 40 },
    { with: 'Priya Raman', daysAgo: 100, channel: 'video', minutes: 30 },
    { with: ['Ben Okafor', 'Jonas Weber'], daysAgo: 12 },
    ...[600, 610, 620, 640, 660, 700, 720, 730, 750].map((daysAgo) => ({ with: 'Marit Olsen', daysAgo, minutes: 60 })),
  ],
  know: [['Jonas Weber', 'Li Na']],
  objectives: [
    { kind: 'discover', text: 'A battery that lasts the night', knowledge: ['battery materials'] },
    { kind: 'solve', text: 'Hospitals back the home service', knowledge: ['hospital operations', 'nursing'] },
  ],
};

function requestFor(made: MadeFacts, parts: Partial<WeekRequest> = {}): WeekRequest {
  const assessment = assess(made.facts, TODAY, DEFAULT_VALUES);
  return { facts: made.facts, assessment, monday: MONDAY, minutes: 90, ...parts };
}

const weekOf = (sketch: FactsSketch, parts: Partial<WeekRequest> = {}): PlannedWeek =>
  planWeek(requestFor(factsOf(sketch), parts));

const kindsWith = (week: PlannedWeek, person: number): string[] =>
  week.moves.filter((move) => move.people.includes(person)).map((move) => move.kind);

function outcome(parts: Partial<MoveOutcome>): MoveOutcome {
  return {
    move: '2026-W46-maintain-1',
    kind: 'maintain',
    people: [1],
    week: MONDAY - 14,
    state: 'skipped',
    decidedOn: MONDAY - 10,
    ...parts,
  };
}

describe('planWeek', () => {
  it('plans the same week to the byte from the same facts', () => {
    expect(JSON.stringify(weekOf(NORA))).toBe(JSON.stringify(weekOf(NORA)));
  });

  it('gives each move a person, minutes, a reason, evidence and a lasting id', () => {
    const week = weekOf(NORA);
    expect(week.moves.length).toBeGreaterThan(2);
    for (const move of week.moves) {
      expect(move.id).toBe(`2026-W48-${move.kind}-${move.people.join('-')}`);
      expect(move.minutes).toBeGreaterThan(0);
      expect(move.reason).not.toMatch(/undefined|NaN|\s{2}/);
      expect(move.why.length).toBeGreaterThan(2);
      expect(move.chance?.sentence).toMatch(/about \d+ in \d+/);
    }
    expect(week.value).toBeGreaterThan(0);
    expect(week.bound).toBeGreaterThanOrEqual(week.value);
  });

  it('has a live touch, an exploring and a maintaining move where they exist', () => {
    const { moves } = weekOf(NORA);
    expect(moves.some((move) => move.isLive)).toBe(true);
    expect(moves.some((move) => move.isExplore)).toBe(true);
    expect(moves.some((move) => move.isMaintain)).toBe(true);
  });

  it('suggests turning a contact on paper into a first real exchange when an objective needs what they know', () => {
    const { moves } = weekOf({ ...NORA, objectives: [NORA.objectives![1]!], know: [] });
    const activate = moves.find((move) => move.kind === 'activate');
    expect(activate).toMatchObject({ people: [6], isNew: true, isExplore: true, channel: 'message', objective: 1 });
    expect(activate!.sentence).toBe('Write to Rafael Costa for the first time');
    expect(activate!.reason).toMatch(/^You are connected since 2024 but have never really spoken\./);
  });

  it('asks a contact who knows somebody wanted for an introduction', () => {
    const { moves } = weekOf({ ...NORA, objectives: [NORA.objectives![0]!] });
    expect(moves.find((move) => move.kind === 'ask-introduction')).toMatchObject({
      people: [2, 4],
      isAsk: true,
      sentence: 'Ask Jonas Weber to introduce you to Li Na',
    });
  });

  it('asks nobody for two introductions within sixty days', () => {
    const week = weekOf({
      ...NORA,
      favours: [{ person: 'Jonas Weber', kind: 'asked-introduction', daysAgo: 50 }],
    });
    expect(week.moves.map((move) => move.kind)).not.toContain('ask-introduction');
  });

  it('congratulates by phone within a week, before anything else with that person', () => {
    const news = { person: 'Priya Raman', kind: 'promotion', text: 'Priya Raman is now Head of Nursing.' } as const;
    const week = weekOf({ ...NORA, lifeEvents: [{ ...news, daysAgo: 6 }] });
    expect(kindsWith(week, 3)).toEqual(['congratulate']);
    const move = week.moves.find((one) => one.kind === 'congratulate')!;
    expect(move).toMatchObject({ channel: 'phone', sentence: 'Call Priya Raman to congratulate', load: 0 });
    expect(move.reason).toContain('Priya Raman is now Head of Nursing. A call');
    expect(kindsWith(weekOf({ ...NORA, lifeEvents: [{ ...news, daysAgo: 9 }] }), 3)).not.toContain('congratulate');
  });

  it('does not ask for an objective that was said, only for what it needs', () => {
    const [objective] = NORA.objectives!;
    const vague = { ...objective!, knowledge: [], groups: [], text: 'Something good' };
    const week = weekOf({ ...NORA, owner: {}, objectives: [vague] });
    expect(week.summary).toContain('until you say what your objective needs');
  });

  it('keeps ties and asks what is wanted when there is no objective yet', () => {
    const week = weekOf({ ...NORA, objectives: [] });
    expect(week.moves.length).toBeGreaterThan(0);
    expect(week.moves.every((move) => move.objective === undefined)).toBe(true);
    expect(week.summary).toContain('until you say what you want to achieve');
    expect(week.beside[0]).toMatchObject({ kind: 'ask-owner', sentence: 'Write down what you want to achieve' });
  });

  it('plans questions and first words from names alone, without a claim', () => {
    const people = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Name ${index}`, {}]));
    const week = weekOf({ people, objectives: [{ kind: 'discover', text: 'Something new' }] });
    expect(week.beside[0]!.sentence).toBe('Say whom you really talk to');
    expect(week.moves.every((move) => move.kind === 'activate')).toBe(true);
    expect(JSON.stringify(week)).not.toMatch(/undefined|NaN/);
  });

  it('plans nothing in a week without time, and says so kindly', () => {
    const week = weekOf(NORA, { minutes: 0 });
    expect(week).toMatchObject({ moves: [], beside: [], value: 0, heldBack: [] });
    expect(week.summary).toMatch(/^A quiet week: nothing is planned, and that is fine\./);
  });

  it('says when it leans on people far above the owner who may not answer, and of each that the chance reckons with it', () => {
    const leaning = (title: string, parts: PersonSketch = {}): PlannedWeek =>
      weekOf({
        owner: { title: 'Junior Engineer', company: 'PumpWorks', knows: ['nursing'] },
        people: Object.fromEntries(
          ['Ana', 'Ben', 'Cem', 'Dee'].map((name) => [
            name,
            { title, company: `${name} Care`, knows: ['nursing'], ...parts },
          ]),
        ),
        objectives: [{ kind: 'discover', knowledge: ['nursing'] }],
      });
    const heavy = leaning('Chief Executive Officer');
    expect(heavy.moves.length).toBeGreaterThan(1);
    expect(heavy.summary).toContain('go to people far above your own career stage');
    expect(heavy.translated.de.summary).toContain('weit über deiner eigenen Stufe');
    const stages = heavy.moves.flatMap(({ why }) => why.filter(({ measure }) => measure === 'career stage'));
    expect(stages.map(({ value }) => value)).toEqual(heavy.moves.map(() => 4));
    // Peers, and people at the top who are close to the owner, are nothing to warn of.
    for (const other of [
      leaning('Engineer'),
      leaning('Chief Executive Officer', { closeness: 4, closenessOn: TODAY }),
    ]) {
      expect(other.moves.length).toBeGreaterThan(0);
      expect(other.summary).not.toContain('career stage');
    }
  });

  it('suggests nobody new in the week after a conference', () => {
    const guests = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Guest ${index}`, {}]));
    const week = weekOf({
      ...NORA,
      people: { ...NORA.people, ...guests },
      interactions: [...NORA.interactions!, ...Object.keys(guests).map((guest) => ({ with: guest, daysAgo: 5 }))],
    });
    expect(week.moves.some((move) => move.isNew)).toBe(false);
    const digesting = ['congratulate', 'maintain', 'offer', 'introduce', 'pass-on'];
    for (const { kind, people } of week.moves)
      expect(digesting.includes(kind) || (kind === 'deepen' && people[0]! > 7)).toBe(true);
    expect(week.moves.some((move) => move.kind === 'maintain' && move.people[0]! > 7)).toBe(true);
    expect(week.heldBack[0]).toBe('You met 12 people last week; this week turn them into conversations.');
  });

  it('leaves people who left, and those the owner does not count, out of everything', () => {
    const people = { ...NORA.people, 'Rafael Costa': { ...NORA.people!['Rafael Costa'], ended: true } };
    const week = weekOf({ ...NORA, people: { ...people, 'Amara Diallo': { closeness: 0 as const } } });
    expect([...week.moves, ...week.beside].flatMap((move) => move.people)).not.toContain(6);
    expect([...week.moves, ...week.beside].flatMap((move) => move.people)).not.toContain(1);
  });
});

describe('what earlier weeks decided', () => {
  const first = weekOf(NORA).moves[0]!;

  it('never suggests again what the owner never wants', () => {
    const never = outcome({ kind: first.kind, people: first.people, state: 'never', decidedOn: TODAY - 300 });
    expect(weekOf({ ...NORA, outcomes: [never] }).moves.map((move) => move.id)).not.toContain(first.id);
  });

  it('leaves in peace whom the owner turned to last week, until they answer', () => {
    const person = first.people[0]!;
    const done = outcome({
      kind: 'maintain',
      people: [person],
      state: 'done',
      week: MONDAY - 7,
      decidedOn: MONDAY - 4,
    });
    expect(kindsWith(weekOf({ ...NORA, outcomes: [done] }), person)).toEqual([]);
    expect(kindsWith(weekOf({ ...NORA, outcomes: [{ ...done, answered: true }] }), person)).not.toEqual([]);
  });

  it('halves what was skipped in two weeks, and asks to drop it or to change its channel', () => {
    const skips = [MONDAY - 14, MONDAY - 7].map((week) =>
      outcome({ kind: first.kind, people: first.people, week, decidedOn: week + 2, move: `${week}` }),
    );
    const moves = weekOf({ ...NORA, outcomes: skips }, { minutes: 300 }).moves;
    const again = moves.find((move) => move.id === first.id)!;
    const once = weekOf(NORA, { minutes: 300 }).moves.find((move) => move.id === first.id)!;
    expect(again.gain).toBeCloseTo(once.gain / 2, 9);
    expect(again.isSkippedTwice).toBe(true);
    expect(again.why[0]!.sentence).toBe('You skipped this twice: drop it for good, or try another channel?');
    // Another channel answers the question: it is another try, and the advice does not argue with it.
    const person = Object.keys(NORA.people!)[first.people[0]! - 1]!;
    const wish = { wishedChannel: 'phone', wishedChannelOn: MONDAY - 1 } as const;
    const people = { ...NORA.people, [person]: { ...NORA.people![person], ...wish } };
    const made = factsOf({ ...NORA, people, outcomes: skips });
    const request = requestFor(made, { minutes: 300 });
    const wished = planWeek(request).moves.find((move) => move.id === first.id)!;
    expect([wished.channel, wished.isSkippedTwice]).toEqual(['phone', false]);
    const advice = briefFor(wished, made.facts, request.assessment)!.channelAdvice;
    expect(advice).toMatch(/^You said that you would rather call\./);
    expect(advice).not.toContain('A call would');
  });
});

describe('a week that has begun', () => {
  const before = weekOf(NORA);

  it('keeps what is fixed, counts its cost and turns to nobody twice', () => {
    const keep = [{ ...before.moves[0]!, state: 'done' as const }];
    const after = weekOf(NORA, { keep });
    expect(after.moves).toContainEqual(keep[0]);
    expect(after.minutes.planned).toBeLessThanOrEqual(90);
    const people = after.moves.flatMap((move) => move.people);
    expect(new Set(people).size).toBe(people.length);
  });

  it('does not suggest this week what was skipped this week', () => {
    const keep = before.moves.map((move) => ({ ...move, state: 'skipped' as const }));
    const people = new Set(keep.flatMap((move) => move.people));
    const after = weekOf(NORA, { keep });
    expect(after.moves.some((move) => move.people.some((person) => people.has(person)))).toBe(false);
  });

  it('offers something else that fits, with somebody else', () => {
    const made = factsOf(NORA);
    for (const replaced of before.moves) {
      const next = nextBest(requestFor(made, { keep: before.moves }), replaced);
      if (next === undefined) continue;
      expect(next.people.some((person) => replaced.people.includes(person))).toBe(false);
      const others = before.moves.filter((move) => move !== replaced);
      expect(next.minutes + others.reduce((sum, move) => sum + move.minutes, 0)).toBeLessThanOrEqual(90);
      expect(others.flatMap((move) => move.people).some((person) => next.people.includes(person))).toBe(false);
    }
    expect(before.moves.some((move) => nextBest(requestFor(made, { keep: before.moves }), move) !== undefined)).toBe(
      true,
    );
  });
});

describe('what the owner keeps', () => {
  const close = { closeness: 4, closenessOn: TODAY } as const;
  const made = factsOf({
    owner: NORA.owner!,
    people: {
      Jonas: { ...close, reachable: ['phone', 'mail'] },
      Amara: close,
      'Li Na': { title: 'Materials Scientist', company: 'CellLab', standing: 'prospect', reachable: [] },
    },
    interactions: ['Jonas', 'Amara'].flatMap((name) => [5, 15, 25].map((daysAgo) => ({ with: name, daysAgo }))),
    know: [
      ['Jonas', 'Li Na'],
      ['Amara', 'Li Na'],
    ],
    objectives: [{ kind: 'discover', text: 'Batteries', knowledge: ['materials'] }],
  });
  const [jonas, amara, li] = [made.id('Jonas'), made.id('Amara'), made.id('Li Na')];
  const asking = (state: 'considered' | 'asked' | undefined, introducer: number): number[][] => {
    const step = { state: state ?? 'considered', day: TODAY - 3 } as const;
    const kept = { id: 1, kind: 'to-owner' as const, people: [introducer, li], features: {}, steps: [step] };
    const facts = { ...made.facts, introductions: state === undefined ? [] : [kept] };
    const week = planWeek(requestFor({ ...made, facts }, { minutes: 300 }));
    return week.moves.filter(({ kind }) => kind === 'ask-introduction').map(({ people }) => [...people]);
  };

  it('is asked for by the way that is kept, and by none while an answer is waited for', () => {
    const [usual] = asking(undefined, jonas);
    expect(usual?.at(-1)).toBe(li);
    const other = usual![0] === jonas ? amara : jonas;
    expect(asking('considered', other)).toEqual([[other, li]]);
    expect(asking('asked', other).map((people) => people.at(-1))).not.toContain(li);
  });

  it('is cross-checked with two who know, and says which question it is', () => {
    const nurse = { ...close, title: 'Nurse' };
    const people = { Ana: { ...nurse, company: 'A' }, Bo: { ...nurse, company: 'B' }, Cy: { company: 'C' } };
    const interactions = Object.keys(people).flatMap((name) =>
      (name === 'Cy' ? [300, 320] : [5, 20]).map((daysAgo) => ({ with: name, daysAgo })),
    );
    const facts = factsOf({ people, interactions });
    const questions = [{ id: 9, text: 'Do wards want it?', topics: ['nursing'], asked: [] }];
    const moves = planWeek(requestFor(facts, { minutes: 300, questions })).moves;
    const [check] = moves.filter(({ kind }) => kind === 'cross-check');
    expect(check).toMatchObject({ question: 9, isAsk: true });
    expect(check!.people).toHaveLength(2);
    // In the place of another move it comes too, with its question.
    const other = moves.find(({ people: [one] }) => one === facts.id('Cy'))!;
    expect(nextBest(requestFor(facts, { minutes: 300, questions, keep: [other] }), other)?.question).toBe(9);
  });
});

describe('promises', () => {
  const promises = [
    { person: 'Ben Okafor', text: 'the sketches', dueIn: 2 },
    { person: 'Jonas Weber', text: 'the paper', dueIn: -9 },
    { person: 'Priya Raman', text: 'names', dueIn: 40 },
  ];
  const promised = (week: PlannedWeek): unknown[] =>
    week.moves.filter(({ kind }) => kind === 'keep-promise').map(({ promise }) => promise);

  it('that fall due come before what is chosen, the longest due first where time is short', () => {
    const week = weekOf({ ...NORA, promises });
    expect(promised(week)).toEqual([2, 1]);
    const [first] = week.moves.filter(({ kind }) => kind === 'keep-promise');
    expect(first).toMatchObject({
      sentence: 'Keep your word to Jonas Weber: the paper',
      reason: 'You promised it on 25 October 2026, and it was due on 15 November 2026.',
      isAsk: false,
    });
    expect(week.moves.length).toBeGreaterThan(2);
    expect(promised(weekOf({ ...NORA, promises }, { minutes: 20 }))).toEqual([2]);
    expect(promised(weekOf({ ...NORA, promises }, { minutes: 0 }))).toEqual([]);
  });

  it('put off this week stay away, and bring nobody else in the place of another move', () => {
    const week = weekOf({ ...NORA, promises });
    const keep = week.moves.map((move) => ({ ...move, state: 'skipped' as const }));
    expect(promised(weekOf({ ...NORA, promises }, { keep }))).toEqual([]);
    const made = factsOf({ ...NORA, promises });
    const next = nextBest(requestFor(made, { keep: week.moves }), week.moves[0]!);
    expect(next?.kind).not.toBe('keep-promise');
  });
});

describe('the rules of a week', () => {
  it('are never broken: time, load, new people, one move each, asks against offers, seven moves', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 0, max: 200 }), (drawn, minutes) => {
        const made = factsOf(drawn);
        const week = planWeek(requestFor(made, { minutes }));
        const people = week.moves.flatMap((move) => move.people);
        const count = (has: (move: PlannedMove) => boolean): number => week.moves.filter(has).length;
        expect(week.minutes.planned).toBeLessThanOrEqual(minutes);
        expect(week.load.planned).toBeLessThanOrEqual(week.load.allowance + 1e-9);
        expect(week.newPeople.planned).toBeLessThanOrEqual(week.newPeople.limit);
        expect(new Set(people).size).toBe(people.length);
        expect(week.moves.length).toBeLessThanOrEqual(7);
        expect(week.beside.length).toBeLessThanOrEqual(3);
        const late = made.facts.favours.filter((one) => TODAY - one.day < 28);
        const asked = late.filter((one) => one.kind.startsWith('asked')).length + count((move) => move.isAsk);
        const given = late.filter((one) => one.kind.startsWith('gave')).length + count((move) => move.isOffer);
        if (count((move) => move.isAsk) > 0) expect(asked).toBeLessThanOrEqual(given + 1);
        expect(week.bound).toBeGreaterThanOrEqual(week.value - 1e-9);
        expect(JSON.stringify(week)).not.toMatch(/undefined|NaN/);
        for (const { why, reason } of [...week.moves, ...week.beside]) {
          for (const { sentence } of why) {
            expect(sentence).not.toMatch(/\d\.\d|\d %|of 100/);
            expect(reason).not.toContain(sentence);
          }
          if (why[0] !== undefined) expect(reason).not.toContain(why[0].sentence.split(/[,;:]/)[0]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
