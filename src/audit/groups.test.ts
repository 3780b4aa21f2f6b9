import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { KnownGroup } from '../model/known-group.ts';
import { assess } from './assess.ts';
import type { Assessment, Group } from './assessment.ts';
import { groupReach } from './group-reach.ts';
import { reachSentence } from './group-sentences.ts';
import { matchCommunities, newCommunityId } from './match-communities.ts';
import { viewObjective } from './objective-view.ts';
import { wantedGroups } from './wanted-groups.ts';
import { waysIn } from './ways-in.ts';

const assessed = (sketch: FactsSketch): Assessment => assess(factsOf(sketch).facts, TODAY, DEFAULT_VALUES);

function groupOf({ groups }: Assessment, id: string): Group {
  const found = groups.find((group) => group.id === id);
  if (found === undefined) throw new Error(`No group ${id} among ${groups.map((group) => group.id).join(', ')}`);
  return found;
}

/** Two circles of five who all know each other, met often. */
function twoCircles(extra: FactsSketch = {}): FactsSketch {
  const left = ['A1', 'A2', 'A3', 'A4', 'A5'];
  const right = ['B1', 'B2', 'B3', 'B4', 'B5'];
  const pairs = (names: string[]) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
  return {
    people: Object.fromEntries([...left, ...right].map((name) => [name, {}])),
    interactions: [...left, ...right].map((name, index) => ({ with: name, daysAgo: 3 + index })),
    know: [...pairs(left), ...pairs(right)],
    ...extra,
  };
}

describe('groups', () => {
  it('are employers, schools, fields, places and associations that two people share', () => {
    const education = [{ school: 'Uppsala universitet' }];
    const { groups } = assessed({
      people: {
        Ana: { title: 'Nurse', company: 'Muster Hospital', education, location: 'Greater Berlin Area' },
        Ben: { title: 'Nurse', company: 'Muster Hospital', education, location: 'Berlin, Germany' },
        Cem: {
          title: 'Engineer',
          company: 'Acme',
          positions: [{ title: 'Member', company: 'VDI Verein Deutscher Ingenieure' }],
        },
        Dee: { company: 'VDI Verein Deutscher Ingenieure' },
      },
    });
    expect(Object.fromEntries(groups.map(({ id, kind }) => [id, kind]))).toEqual({
      'company:muster hospital': 'employer',
      'school:uppsala universitet': 'school',
      'cell:hospital×health': 'field',
      'place:berlin': 'place',
      'company:vdi verein deutscher ingenieure': 'association',
    });
  });

  it('keep their id and the owner’s name though people come and go', () => {
    const clusters = (sketch: FactsSketch) =>
      assessed(sketch)
        .groups.filter(({ kind }) => kind === 'cluster')
        .map(({ id, name, isNamed }) => ({ id, name, isNamed }));
    const [first] = clusters(twoCircles());
    expect(first!.id).toBe('cluster:1');
    // The first person left, a sixth joined, and the owner had given the circle a name.
    const known: KnownGroup = { id: 'cluster:1', name: 'found', given: 'Lunch club', people: [1, 2, 3, 4, 5] };
    const sketch = twoCircles({ knownGroups: [known] });
    const later = clusters({ ...sketch, people: { ...sketch.people, A1: { ended: true } } });
    expect(later).toContainEqual({ id: 'cluster:1', name: 'Lunch club', isNamed: true });
    expect(new Set(later.map(({ id }) => id)).size).toBe(later.length);
  });

  it('call an employer as the owner calls it', () => {
    const { groups } = assessed({
      people: { Ana: { company: 'Acme GmbH' }, Ben: { company: 'ACME' } },
      knownGroups: [{ id: 'company:acme', name: 'ACME', given: 'The old firm', people: [] }],
    });
    expect(groups.map(({ name }) => name)).toEqual(['The old firm']);
  });
});

describe('communities found again', () => {
  const known = (id: string, people: number[]): KnownGroup => ({ id, name: id, people });

  it('are those with whom they share most, each once', () => {
    const earlier = [known('cluster:1', [1, 2, 3, 4]), known('cluster:9', [9, 10, 11])];
    const found = [
      [9, 10, 11, 12],
      [2, 3, 4, 5],
      [1, 20, 21, 22],
    ];
    expect(matchCommunities(found, earlier, DEFAULT_VALUES).map((group) => group?.id)).toEqual([
      'cluster:9',
      'cluster:1',
      undefined,
    ]);
  });

  it('never take the id of one that was there before', () => {
    expect(newCommunityId([7, 4], new Set(['cluster:4', 'cluster:4-2']))).toBe('cluster:4-3');
  });
});

describe('the reach of a group', () => {
  const people = { Ana: { company: 'Acme' }, Ben: { company: 'Acme' }, Cem: { company: 'Acme' } };
  const reachOf = (interactions: FactsSketch['interactions']) => {
    const assessment = assessed({ people, interactions: interactions ?? [] });
    const group = groupOf(assessment, 'company:acme');
    const found = groupReach(assessment, group);
    return { ...found, sentence: reachSentence(assessment, found, group.people.length) };
  };

  it('is none while all are contacts in name only, however many', () => {
    expect(reachOf([])).toMatchObject({ reach: 'not-reached', coverage: 0, through: [] });
    expect(reachOf([]).sentence).toBe('Not reached: you know of 3 people, and are in touch with none.');
  });

  it('is thin through one person however strong the tie, and says so', () => {
    const found = reachOf([{ with: 'Ana', daysAgo: 2, minutes: 60 }]);
    expect(found.reach).toBe('thin');
    expect(found.sentence).toBe('Reached by one person alone, Ana: if Ana leaves, the group is out of reach.');
  });

  it('is full through two people and more', () => {
    const found = reachOf([
      { with: 'Ana', daysAgo: 2, minutes: 60 },
      { with: 'Ben', daysAgo: 4, minutes: 60 },
    ]);
    expect(found.reach).toBe('reached');
    expect(found.sentence).toBe('Well reached, through 2 people.');
  });
});

describe('groups that an objective wants', () => {
  const base: FactsSketch = {
    owner: { title: 'Product Manager', company: 'Muster Software' },
    people: {
      Ana: { title: 'Nurse', company: 'Muster Hospital' },
      Ben: { title: 'Engineer', company: 'Muster Software' },
    },
    interactions: [{ with: 'Ben', daysAgo: 5 }],
  };
  const wantedFor = (objective: NonNullable<FactsSketch['objectives']>[number]) => {
    const { facts } = factsOf({ ...base, objectives: [objective] });
    return wantedGroups(viewObjective(assess(facts, TODAY, DEFAULT_VALUES), facts.objectives[0]!));
  };

  it('are those the owner names, with whom they know there', () => {
    const [hospitals] = wantedFor({ kind: 'support', groups: ['hospitals'] });
    expect(hospitals).toMatchObject({ name: 'hospitals', reach: 'not-reached', isSuggested: false, members: [0] });
  });

  it('are suggested where none are named: fields far enough to be new that are not reached', () => {
    const suggested = wantedFor({ kind: 'discover' });
    expect(suggested.length).toBeGreaterThan(2);
    expect(suggested.every(({ isSuggested, reach }) => isSuggested && reach !== 'reached')).toBe(true);
  });
});

describe('ways into a group', () => {
  it('lead through those who probably know somebody there, and never through people who do not', () => {
    const { facts, id } = factsOf({
      people: { Ana: {}, Ben: {}, Cem: { standing: 'prospect' } },
      interactions: [
        { with: 'Ana', daysAgo: 2, minutes: 60 },
        { with: 'Ben', daysAgo: 2, minutes: 60 },
      ],
      know: [['Ana', 'Cem']],
      strangers: [['Ben', 'Cem']],
    });
    const assessment = assess(facts, TODAY, DEFAULT_VALUES);
    const cem = [assessment.placeOf.get(id('Cem'))!];
    const [way, ...rest] = waysIn(assessment, cem, { most: 5, agreeOf: () => 0.8 });
    expect(assessment.people[way!.through!]!.name).toBe('Ana');
    expect(way!.chance).toBeGreaterThan(0.5);
    expect(rest).toEqual([]);
    // Whoever is not to be asked now is no way.
    expect(waysIn(assessment, cem, { most: 5, agreeOf: () => undefined })).toEqual([]);
  });
});
