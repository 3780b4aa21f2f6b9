import type { Assessment } from './assessment.ts';
import { type Composition, compositionBy, openness, type Trait } from './composition.ts';
import type { Finding } from './finding.ts';

const NAMED = 5;
/** Share of attention within one category from which views are said to be alike. */
const MUCH_ALIKE = 0.65;
/** Active contacts below which shares say nothing. */
const FEWEST = 5;

/** Where the network is likely to keep views alike; silent where too little is known to judge (science §2.5, §3.4). */
export function compositionFindings(assessment: Assessment): Finding[] {
  if (assessment.working.length < FEWEST) return [];
  const traits = ['employer', 'function', 'industry'] as const;
  return [...traits.flatMap((trait) => alikeFinding(assessment, trait)), ...oneCircle(assessment)];
}

function alikeFinding(assessment: Assessment, trait: Exclude<Trait, 'circle'>): Finding[] {
  const composition = compositionBy(assessment, trait);
  const open = openness(composition, assessment);
  if (open === undefined) return [];
  const inside = (1 - open.attention.value) / 2;
  if (inside < MUCH_ALIKE) return [];
  return [
    {
      id: `alike-${trait}`,
      sentence: assessment.words.shape.alike(inside, trait),
      people: othersThan(composition, composition.own, assessment),
      moves: ['meet', 'ask-introduction', 'deepen', 'activate'],
    },
  ];
}

function oneCircle(assessment: Assessment): Finding[] {
  const circles = compositionBy(assessment, 'circle');
  const { values, circleNames, words } = assessment;
  if (circles.known < values.knownEnough) return [];
  const largest = circles.byStrength.indexOf(Math.max(0, ...circles.byStrength));
  const share = circles.byStrength[largest];
  if (share === undefined || share <= values.adviceLargestGroup) return [];
  return [
    {
      id: 'one-group',
      sentence: words.shape.oneGroup(share, circleNames.get(circles.keys[largest]!)),
      people: othersThan(circles, largest, assessment),
      moves: ['deepen', 'meet', 'ask-introduction'],
    },
  ];
}

/** Active contacts outside a category: those who could balance it, the strongest ties first. */
function othersThan(composition: Composition, category: number, { working, people }: Assessment): number[] {
  return working
    .filter((_, slot) => composition.categories[slot]! >= 0 && composition.categories[slot] !== category)
    .slice(0, NAMED)
    .map((place) => people[place]!.id);
}
