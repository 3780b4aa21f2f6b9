import { blau, iqv } from '../graph/graph.ts';
import { roughShare } from '../words/en/sentence-parts.ts';
import type { Assessment } from './assessment.ts';
import { type Composition, compositionBy, openness, type Trait } from './composition.ts';
import type { Measure } from './measure.ts';

/** Shares closer than this are said to be alike: both are estimates. */
const LEAST_DIFFERENCE = 0.1;

/** How alike or mixed active contacts are; refuses a verdict where too little is known (science §2.5, §3.4, §14). */
export function compositionMeasures(assessment: Assessment): Measure[] {
  if (assessment.working.length === 0) return [];
  const circles = compositionBy(assessment, 'circle');
  return [
    ...(['employer', 'function', 'industry'] as const).map((trait) => opennessMeasure(assessment, trait)),
    ...spreadMeasures(circles, assessment),
    knownMeasure(assessment),
  ];
}

function opennessMeasure(assessment: Assessment, trait: Exclude<Trait, 'circle'>): Measure {
  const id = `e-i-${trait}`;
  const { shape } = assessment.words;
  const composition = compositionBy(assessment, trait);
  const open = openness(composition, assessment);
  if (open === undefined) {
    const sentence =
      composition.own === -1 && composition.known >= assessment.values.knownEnough
        ? shape.ownUnknown(trait)
        : shape.tooFewKnown(trait, composition.known);
    return { id, value: undefined, sentence };
  }
  const heads = (open.heads.value + 1) / 2;
  const attention = (open.attention.value + 1) / 2;
  const isAlike = roughShare(heads) === roughShare(attention) || Math.abs(heads - attention) < LEAST_DIFFERENCE;
  const told = { heads, attention: isAlike ? undefined : attention, known: composition.known };
  return { id, value: open.heads.value, sentence: shape.outside(trait, told) };
}

function spreadMeasures(circles: Composition, { circleNames, values, words: { shape } }: Assessment): Measure[] {
  const count = circles.byHeads.length;
  if (circles.known < values.knownEnough || count === 0) {
    return [{ id: 'iqv', value: undefined, sentence: shape.tooFewKnown('circle', circles.known) }];
  }
  const spread = iqv(circles.byHeads) ?? 0;
  const evenness = spread > 0.85 ? 'even' : spread > 0.6 ? 'uneven' : 'very-uneven';
  const largest = circles.byStrength.indexOf(Math.max(...circles.byStrength));
  const share = circles.byStrength[largest] ?? 0;
  const name = circleNames.get(circles.keys[largest]!);
  return [
    {
      id: 'groups',
      value: count,
      sentence: shape.groups(count, circles.known),
    },
    {
      id: 'iqv',
      value: spread,
      sentence: count === 1 ? shape.oneGroupOnly : shape.spread(count, evenness),
    },
    {
      id: 'participation',
      value: blau(circles.byStrength),
      sentence: share > 0.5 ? shape.mostToOne(name, share) : shape.noneTooLarge(name, share),
    },
  ];
}

/** Share of active contacts of whom both what they do and where is known. */
function knownMeasure({ working, distances, words }: Assessment): Measure {
  const known = working.reduce((sum, place) => sum + distances[place]!.kappa, 0) / working.length;
  return {
    id: 'known',
    value: known,
    sentence: words.shape.known(known),
  };
}
