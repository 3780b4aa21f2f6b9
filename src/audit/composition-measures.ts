import { blau, iqv } from '../graph/graph.ts';
import type { Assessment } from './assessment.ts';
import { type Composition, compositionBy, openness, type Trait } from './composition.ts';
import type { Measure } from './measure.ts';
import { capital, counted, roughShare } from './sentence-parts.ts';

const OUTSIDE: Readonly<Record<Exclude<Trait, 'circle'>, string>> = {
  employer: 'outside your company',
  function: 'doing other work than you',
  industry: 'in another industry',
};
/** Shares closer than this are said to be alike: both are estimates. */
const LEAST_DIFFERENCE = 0.1;
const KNOWN: Readonly<Record<Trait, string>> = {
  employer: 'employers',
  function: 'functions',
  industry: 'industries',
  circle: 'groups',
};

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
  const composition = compositionBy(assessment, trait);
  const open = openness(composition, assessment);
  if (open === undefined) {
    const sentence =
      composition.own === -1 && composition.known >= assessment.values.knownEnough
        ? `Your own ${trait} is not known, so whether contacts share it cannot be told.`
        : tooLittle(composition, trait);
    return { id, value: undefined, sentence };
  }
  const heads = (open.heads.value + 1) / 2;
  const attention = (open.attention.value + 1) / 2;
  const isAlike = roughShare(heads) === roughShare(attention) || Math.abs(heads - attention) < LEAST_DIFFERENCE;
  const split = isAlike
    ? `${capital(ofContacts(heads))} of your contacts and of your attention are`
    : `${capital(ofContacts(heads))} of your contacts, but ${roughShare(attention)} of your attention, are`;
  return { id, value: open.heads.value, sentence: `${split} ${OUTSIDE[trait]}${knownFor(composition)}.` };
}

function spreadMeasures(circles: Composition, { circleNames, values }: Assessment): Measure[] {
  const count = circles.byHeads.length;
  if (circles.known < values.knownEnough || count === 0) {
    return [{ id: 'iqv', value: undefined, sentence: tooLittle(circles, 'circle') }];
  }
  const spread = iqv(circles.byHeads) ?? 0;
  const evenly = spread > 0.85 ? 'almost evenly' : spread > 0.6 ? 'unevenly' : 'very unevenly';
  const largest = circles.byStrength.indexOf(Math.max(...circles.byStrength));
  const share = circles.byStrength[largest] ?? 0;
  const name = circleNames.get(circles.keys[largest]!) ?? 'one group';
  return [
    {
      id: 'groups',
      value: count,
      sentence: `Your active contacts belong to ${counted(count, 'group')}${knownFor(circles)}.`,
    },
    {
      id: 'iqv',
      value: spread,
      sentence:
        count === 1
          ? 'All of your contacts belong to one group.'
          : `Your contacts are spread ${evenly} over ${counted(count, 'group')}.`,
    },
    {
      id: 'participation',
      value: blau(circles.byStrength),
      sentence:
        share > 0.5
          ? `Most of your attention goes to one group: ${name} (${roughShare(share)}).`
          : `No group has more than half of your attention; ${name} has most (${roughShare(share)}).`,
    },
  ];
}

/** Share of active contacts of whom both what they do and where is known. */
function knownMeasure({ working, distances }: Assessment): Measure {
  const known = working.reduce((sum, place) => sum + distances[place]!.kappa, 0) / working.length;
  return {
    id: 'known',
    value: known,
    sentence: `${capital(roughShare(known))} of what matters about your active contacts is known.`,
  };
}

function tooLittle(composition: Composition, trait: Trait): string {
  return `The ${KNOWN[trait]} of only ${ofContacts(composition.known)} of your active contacts are known: too few to judge.`;
}

function knownFor({ known }: Composition): string {
  return known > 0.995 ? '' : ` (known for ${ofContacts(known)} of active contacts)`;
}

function ofContacts(share: number): string {
  return roughShare(share).replace('very little', 'very few');
}
