import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { type ChangedPeople, peopleBehindFit, peopleBehindMeasure } from './changed-people.ts';
import type { SnapshotMeasure } from './snapshot.ts';

const THEN = TODAY - 200;
const SKETCH: FactsSketch = {
  people: { New: { title: 'Nurse', knows: ['nursing'] }, Gone: { title: 'Nurse', knows: ['nursing'] }, Same: {} },
  interactions: [
    ...[3, 10].map((daysAgo) => ({ with: 'New', daysAgo, minutes: 60 })),
    ...[210, 220].map((daysAgo) => ({ with: 'Gone', daysAgo, minutes: 60 })),
    ...[5, 205].map((daysAgo) => ({ with: 'Same', daysAgo, minutes: 60 })),
  ],
  strangers: [
    ['New', 'Gone'],
    ['New', 'Same'],
    ['Gone', 'Same'],
  ],
  owner: { title: 'Head of Product' },
  objectives: [{ kind: 'discover', text: 'Learn from wards', knowledge: ['nursing'] }],
};

const { facts, id } = factsOf(SKETCH);
const [then, now] = [assess(facts, THEN, DEFAULT_VALUES), assess(facts, TODAY, DEFAULT_VALUES)];
const behind = (measure: SnapshotMeasure): ChangedPeople => peopleBehindMeasure(then, now, measure);

describe('the people behind a change', () => {
  it('are those who count now and did not then, and the other way round', () => {
    expect(behind('contacts').came).toEqual([id('New')]);
    expect(behind('bridges').came).toEqual([id('New')]);
    expect(behind('ties-nominal')).toEqual({ came: [], left: [id('New')] });
  });

  it('are named by how much more or less they give an objective', () => {
    expect(peopleBehindFit(then, now, facts.objectives[0]!)).toEqual({ came: [id('New')], left: [id('Gone')] });
  });

  it('are nobody for what counts no people, and nobody between a day and itself', () => {
    expect(behind('load')).toEqual({ came: [], left: [] });
    expect(peopleBehindMeasure(now, now, 'contacts')).toEqual({ came: [], left: [] });
    expect(peopleBehindFit(now, now, facts.objectives[0]!)).toEqual({ came: [], left: [] });
  });
});
