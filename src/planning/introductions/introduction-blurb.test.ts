import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { introductionBlurb } from './introduction-blurb.ts';
import { introductionScene } from './introduction-scene.ts';

function blurb(sketch: FactsSketch = {}): string {
  const { facts, id } = factsOf({
    owner: { name: 'Nora Lind', title: 'Head of Product', company: 'Halden', knows: ['batteries'] },
    people: { 'Ben Bridge': {}, 'Zoe Target': { standing: 'prospect' } },
    ...sketch,
  });
  const scene = introductionScene(facts, assess(facts, TODAY, DEFAULT_VALUES));
  const placeOf = (name: string): number => scene.assessment.placeOf.get(id(name))!;
  return introductionBlurb(scene, {
    introducer: placeOf('Ben Bridge'),
    target: placeOf('Zoe Target'),
    objective: undefined,
  });
}

describe('introductionBlurb', () => {
  it('says who asks, what they bring, one small ask, and that no is fine', () => {
    expect(blurb()).toBe(
      'Dear Ben,\n\nWould you introduce me to Zoe Target? It is quite all right to say no. Please ask them first whether they would like to.\n\n' +
        'To forward: Nora Lind, Head of Product at Halden, would like a short talk. ' +
        'In return there is what I know about batteries. A line is enough.\n\nNora Lind',
    );
  });

  it('claims nothing that is not on record', () => {
    const bare = blurb({ owner: { name: 'Nora Lind' } });
    expect(bare).toContain('To forward: Nora Lind would like a short talk. A line is enough.');
    expect(bare).not.toContain('In return');
  });

  it('is German where the owner wants German drafts', () => {
    expect(blurb({ settings: { draftLanguage: 'de' } })).toMatch(/^Hallo Ben,\n\nwürden Sie mich mit Zoe Target/);
  });
});
