import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, objectiveOf, type PersonSketch, TODAY } from '../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { ObjectiveKind } from '../model/objective.ts';
import { assess } from './assess.ts';
import { auditNetwork } from './audit-network.ts';
import { objectiveReport } from './objective-report.ts';

const meetings = (person: string | readonly string[], from = 5) =>
  [0, 30, 60].map((later) => ({ with: person, daysAgo: from + later, minutes: 60 }));

function auditOf(sketch: FactsSketch, objective?: Parameters<typeof objectiveOf>[1]) {
  const { facts, id } = factsOf(sketch);
  const assessment = assess(facts, TODAY, DEFAULT_VALUES);
  const wish = objective === undefined ? undefined : objectiveOf(1, objective);
  const audit = auditNetwork(assessment, wish);
  return {
    audit,
    id,
    report: wish === undefined ? undefined : objectiveReport(assessment, wish),
    measure: (name: string) => audit.measures.find((measure) => measure.id === name),
    finding: (name: string) => audit.findings.find((finding) => finding.id === name),
  };
}

const owner: PersonSketch = { company: 'Acme Software', title: 'Product Manager' };
const colleague: PersonSketch = { company: 'Acme Software', title: 'Software Engineer' };
const outsider: PersonSketch = { company: 'St Mary Hospital', title: 'Head of Operations' };
const team = ['A1', 'A2', 'A3', 'A4', 'A5'];

/** Five colleagues who all meet together, and Fay, whom the owner saw once. */
const closed: FactsSketch = {
  owner,
  people: { ...Object.fromEntries(team.map((name) => [name, colleague])), Fay: outsider },
  interactions: [
    ...meetings(team),
    ...team.flatMap((name) => meetings(name)),
    ...meetings(team, 12),
    { with: 'Fay', daysAgo: 60, minutes: 45 },
  ],
};

describe('the audit', () => {
  it('says how few windows a closed network opens, with a range', () => {
    const { measure, audit } = auditOf(closed);
    const size = measure('effective-size')!;
    expect(audit.working).toBe(6);
    expect(size.value!).toBeLessThan(4);
    expect(size.low!).toBeLessThanOrEqual(size.value!);
    expect(size.high!).toBeGreaterThanOrEqual(size.value!);
    expect(size.sentence).toMatch(
      /^You have 6 active contacts; because some know each other they act like about 4 separate windows/,
    );
    expect(measure('closure')!.value!).toBeGreaterThan(0.4);
  });

  it('does not call a large network closed where hardly anybody knows anybody', () => {
    const people = Object.fromEntries(Array.from({ length: 120 }, (_, k) => [`P${k}`, {}]));
    const { measure, finding } = auditOf({
      people,
      interactions: Object.keys(people).flatMap((name) => meetings(name)),
    });
    expect(measure('closure')!.value!).toBeCloseTo(0.02, 2);
    expect(measure('closure')!.sentence).toMatch(/^Your network is open/);
    expect(finding('closed-network')).toBeUndefined();
  });

  it('finds the circle that has most of the attention and names who could balance it', () => {
    const { finding, id } = auditOf(closed);
    expect(finding('alike-employer')).toMatchObject({ people: [id('Fay')] });
    expect(finding('alike-employer')!.sentence).toMatch(/people at your own company/);
    expect(finding('one-group')!.moves).toContain('meet');
  });

  it('warns of a bridge that is fading, and who it is', () => {
    const { finding, id } = auditOf(closed);
    expect(finding('fading-bridges')).toMatchObject({ people: [id('Fay')], moves: ['maintain', 'deepen'] });
    expect(finding('fading-bridges')!.sentence).toContain('Fay is your only way into St Mary Hospital');
  });

  it('does not hold against a network what helps the objective', () => {
    const ids = (kind: ObjectiveKind) =>
      auditOf(closed, { kind, knowledge: ['law'] }).audit.findings.map(({ id }) => id);
    expect(ids('discover')).toContain('alike-employer');
    expect(ids('execute')).not.toContain('alike-employer');
  });

  it('asks about the pair whose answer would settle most', () => {
    const sketch = {
      people: { Ana: {}, Ben: {}, Cem: {} },
      interactions: [
        ...meetings(['Ana', 'Ben'], 9).slice(0, 1),
        ...['Ana', 'Ben', 'Cem'].flatMap((name) => meetings(name)),
      ],
    };
    const { audit, id } = auditOf(sketch);
    expect(audit.questions[0]).toMatchObject({
      a: id('Ana'),
      b: id('Ben'),
      sentence: 'Do Ana and Ben know each other?',
    });
    expect(audit.questions[0]!.gain).toBeGreaterThan(audit.questions[1]!.gain);
    expect(auditOf({ ...sketch, know: [['Ana', 'Ben']] }).audit.questions[0]).not.toMatchObject({
      a: id('Ana'),
      b: id('Ben'),
    });
  });

  it('refuses to judge composition when too little is known', () => {
    const people = Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, name === 'A' ? colleague : {}]),
    );
    const { measure, finding } = auditOf({
      owner,
      people,
      interactions: Object.keys(people).flatMap((name) => meetings(name)),
    });
    expect(measure('e-i-employer')!.value).toBeUndefined();
    expect(measure('e-i-employer')!.sentence).toBe(
      'The employers of only about a quarter of your active contacts are known: too few to judge.',
    );
    expect(finding('alike-employer')).toBeUndefined();
    expect(finding('little-known')!.moves).toEqual(['ask-owner']);
  });

  it('shows unknown as unknown, not as 0, when there is nobody', () => {
    const { audit, measure } = auditOf({});
    expect(audit).toMatchObject({ working: 0, nominal: 0, findings: [], questions: [] });
    expect(measure('effective-size')).toEqual({
      id: 'effective-size',
      value: undefined,
      sentence: 'No active contacts yet: there is no shape to measure.',
    });
  });

  it('says that a list of connections is not a network', () => {
    const people = Object.fromEntries(Array.from({ length: 40 }, (_, k) => [`N${k}`, { connectedOn: TODAY - k }]));
    const { audit, finding } = auditOf({ people });
    expect(audit).toMatchObject({ working: 0, nominal: 40 });
    expect(finding('mostly-names')!.sentence).toMatch(/^You know of 40 contacts/);
  });

  it('reminds of people one was once close to', () => {
    const months = Array.from({ length: 24 }, (_, month) => ({ with: 'Ana', daysAgo: 500 + month * 30, minutes: 60 }));
    const { finding, measure, id } = auditOf({ people: { Ana: {} }, interactions: months });
    expect(finding('dormant-ties')).toMatchObject({ people: [id('Ana')], moves: ['reconnect'] });
    expect(measure('dormant')!.value).toBe(1);
    expect(finding('dormant-ties')!.sentence).toMatch(/^You were once close to Ana and/);
  });

  it('counts several of them in the sentence and names them beside it', () => {
    const months = ['Ana', 'Ben'].flatMap((name) =>
      Array.from({ length: 24 }, (_, month) => ({ with: name, daysAgo: 500 + month * 30, minutes: 60 })),
    );
    const { finding } = auditOf({ people: { Ana: {}, Ben: {} }, interactions: months });
    expect(finding('dormant-ties')!.sentence).toMatch(/^You were once close to 2 people and/);
    expect(finding('dormant-ties')!.people).toHaveLength(2);
  });

  it('survives people of whom only names are known, for every kind of objective', () => {
    const people = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, {}]));
    for (const kind of ObjectiveKind.options) {
      const { audit } = auditOf({ people, interactions: meetings('A') }, { kind });
      for (const { sentence } of [...audit.measures, ...audit.findings])
        expect(sentence).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('the report on an objective', () => {
  const wish = { kind: 'discover', text: 'Find ideas in health', knowledge: ['hospital operations', 'law'] } as const;

  it('says what is covered, what is missing, who matters and who could help', () => {
    const lawyer: PersonSketch = { company: 'Weber Law Firm', title: 'Lawyer', connectedOn: TODAY - 50 };
    const { report, id } = auditOf({ ...closed, people: { ...closed.people, Lia: lawyer } }, wish);
    expect(report!.gaps[0]).toMatchObject({ need: 'law', missing: 1, people: [id('Lia')] });
    expect(report!.gaps[0]!.sentence).toBe('Nobody you are in touch with knows “law”.');
    expect(report!.people[0]).toMatchObject({ person: id('Fay') });
    expect(report!.people[0]!.sentence).toMatch(/^Answers “hospital operations”, weak tie/);
    expect(report!.candidates[0]).toEqual({
      person: id('Lia'),
      sentence: 'Lawyer at Weber Law Firm: fits “law”; connected, but nothing real has happened between you.',
    });
    expect(report!.fit!.sentence).toMatch(/^For “Find ideas in health” your network covers about .*missing most: law/);
    expect(report!.advice.map(({ met }) => met)).toEqual([false, false]);
  });

  it('asks instead of judging when the kind needs names', () => {
    const { report, finding } = auditOf(closed, { kind: 'execute' });
    expect(report).toMatchObject({ fit: undefined, gaps: [], people: [], candidates: [] });
    expect(report!.advice).toEqual([{ sentence: expect.stringMatching(/^Name the roles/), met: false }]);
    expect(finding('shape-1')!.moves).toEqual(['ask-owner']);
  });
});
