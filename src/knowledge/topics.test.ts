import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { topicKey, topicsIn } from './find-topics.ts';
import { networkPrior } from './network-prior.ts';
import { topicNearness } from './topic-nearness.ts';
import { TOPIC_TREE } from './topic-tree.ts';
import { knownTopics, topicSimilarity } from './topic-weights.ts';

const PRIOR = networkPrior([]);
const key = fc.constantFrom(...TOPIC_TREE.nodes.map((node) => node.name));
const topics = fc
  .array(fc.tuple(key, fc.double({ min: 0.1, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 })
  .map((pairs) => new Map(pairs));

function near(one: string, other: string): number {
  return topicNearness(topicKey(one), topicKey(other), DEFAULT_VALUES);
}

function alike(one: readonly string[], other: readonly string[]): number {
  const weights = (names: readonly string[]) => new Map(names.map((name) => [topicKey(name), 1]));
  return topicSimilarity(weights(one), weights(other), PRIOR, DEFAULT_VALUES);
}

describe('the tree of topics', () => {
  it('holds more than five hundred topics from all walks of work', () => {
    expect(TOPIC_TREE.nodes.length).toBeGreaterThanOrEqual(500);
  });

  it('means one thing by a term: no name is another topic’s synonym', () => {
    const clashes = TOPIC_TREE.nodes.flatMap((node) =>
      node.names.slice(1).filter((name) => name !== node.name && TOPIC_TREE.byName.has(name)),
    );
    expect(clashes).toEqual([]);
  });
});

describe('how near two topics are', () => {
  it('puts machine learning near statistics and far from litigation', () => {
    expect(near('machine learning', 'statistics')).toBeGreaterThan(0.5);
    expect(near('machine learning', 'litigation')).toBe(0);
  });

  it.each([
    ['oncology', 'radiology', 'carpentry'],
    ['batteries', 'energy storage', 'dance'],
    ['procurement', 'supply chain management', 'psychotherapy'],
    ['data protection', 'cybersecurity', 'masonry'],
    ['venture capital', 'entrepreneurship', 'nursing'],
    ['carpentry', 'masonry', 'deep learning'],
    ['public policy', 'lobbying', 'gastronomy'],
    ['early childhood education', 'special education', 'mergers and acquisitions'],
  ])('puts %s nearer to %s than to %s', (topic, nearer, farther) => {
    expect(near(topic, nearer)).toBeGreaterThan(near(topic, farther));
  });

  it('takes the whole nearer than a sibling, and is the same both ways', () => {
    expect(near('deep learning', 'machine learning')).toBeGreaterThan(near('deep learning', 'reinforcement learning'));
    fc.assert(
      fc.property(key, key, (one, other) => {
        const found = topicNearness(one, other, DEFAULT_VALUES);
        expect(found).toBe(topicNearness(other, one, DEFAULT_VALUES));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('topics that are compared', () => {
  it('takes spellings and languages for one topic', () => {
    for (const name of ['Machine-Learning', 'ML', 'Maschinelles Lernen', 'apprentissage automatique', 'ml']) {
      expect(topicKey(name)).toBe(topicKey('machine learning'));
    }
    expect(topicKey('Qualitätssicherung')).toBe(topicKey('Control de calidad'));
  });

  it('keeps what the tree does not know by its own words', () => {
    expect(topicKey('Perovskite tandem cells')).not.toBe('');
    expect(alike(['Perovskite tandem cells'], ['perovskite tandem cell'])).toBe(1);
    expect(alike(['Perovskite tandem cells'], ['Gothic tracery'])).toBe(0);
  });

  it('counts two near topics by their nearness, and the same for wholly alike', () => {
    expect(alike(['machine learning'], ['statistics'])).toBeCloseTo(DEFAULT_VALUES.topicStep, 9);
    expect(alike(['machine learning'], ['Maschinelles Lernen'])).toBeCloseTo(1, 9);
  });

  it('is the plain cosine where no topic is near another', () => {
    // Two of two topics shared with one of three: 2 / (√2·√3), all equally rare.
    expect(alike(['litigation', 'carpentry'], ['litigation', 'carpentry', 'oncology'])).toBeCloseTo(
      2 / Math.sqrt(6),
      9,
    );
  });

  it('stays within 0 and 1, and finds everybody like themselves', () => {
    fc.assert(
      fc.property(topics, topics, (one, other) => {
        const found = topicSimilarity(one, other, PRIOR, DEFAULT_VALUES);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(topicSimilarity(one, one, PRIOR, DEFAULT_VALUES)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('topics in running text', () => {
  it('takes the longest term at each place', () => {
    expect(topicsIn('We spoke about supply chain optimization and labour law in Ghent')).toEqual([
      'supply chain management',
      'labour law',
    ]);
    expect(topicsIn('Deep-Learning für die Fernerkundung')).toEqual([
      'deep learning',
      'geographic information systems',
    ]);
  });

  it('does not take everyday words for topics', () => {
    expect(topicsIn('Coffee with Ana, she read my post; Chef is on holiday')).toEqual([]);
  });

  it('takes short forms in capitals only', () => {
    expect(topicsIn('SEO and CRM review')).toEqual(['search engine optimization', 'customer relationship management']);
    expect(topicsIn('sem questions, seo')).toEqual([]);
  });

  it('learns more from what is mentioned often, and never more than from a skill', () => {
    const weightOf = (count: number): number => {
      const mentions = Array.from({ length: count }, () => ({
        person: 1,
        text: 'Carbon footprint of steel',
        source: 'event' as const,
      }));
      return knownTopics([], mentions).weights.get(topicKey('carbon accounting')) ?? 0;
    };
    expect(weightOf(1)).toBe(0.4);
    expect(weightOf(2)).toBeCloseTo(0.64, 9);
    expect(weightOf(50)).toBe(0.8);
  });
});
