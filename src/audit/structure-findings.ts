import type { Assessment } from './assessment.ts';
import type { Finding } from './finding.ts';
import { closureOf, keystoneOf } from './shape-measures.ts';
import { strengthAt } from './strength.ts';
import { bridges, nonRedundancy, shapeOf } from './structure.ts';

/** People named with a finding at most. */
const NAMED = 5;
/** Contacts below which closure says more about size than about shape (Everett & Borgatti 2020). */
const FEWEST = 5;

/** What the shape of the working network means (science §2). */
export function structureFindings(assessment: Assessment): Finding[] {
  return [
    ...fragileBridges(assessment),
    ...closedNetwork(assessment),
    ...oneInBetween(assessment),
    ...redundantContacts(assessment),
  ];
}

/** Bridges that will have lost a quarter of their strength by the horizon if nothing is done (Burt 2002; science §5.3). */
function fragileBridges(assessment: Assessment): Finding[] {
  const { working, ties, people, today, values, circleOf, circleNames, words } = assessment;
  const probabilities = bridges(assessment);
  const fading = working.filter((place, slot) => {
    if (probabilities[slot]! < values.bridgeLabel || !ties[place]!.isReal) return false;
    const later = strengthAt(ties[place]!.evidence, today + values.horizonDays, values).strength;
    return later <= values.maintainLoss * ties[place]!.strength;
  });
  if (fading.length === 0) return [];
  const [first] = fading;
  const circle = circleOf[first!];
  const where = circle === undefined ? undefined : circleNames.get(circle);
  const { name } = people[first!]!;
  const sentence =
    fading.length === 1 ? words.shape.oneFading(name, where) : words.shape.someFading(fading.length, name);
  return [{ id: 'fading-bridges', sentence, people: idsOf(assessment, fading), moves: ['maintain', 'deepen'] }];
}

function closedNetwork(assessment: Assessment): Finding[] {
  const { working, values } = assessment;
  const shape = shapeOf(assessment);
  if (shape === undefined || working.length < FEWEST) return [];
  const closure = closureOf(assessment, shape.effectiveSize);
  if (closure === undefined || closure.mean <= values.closedClosure) return [];
  return [
    {
      id: 'closed-network',
      sentence: assessment.words.shape.closed,
      people: idsOf(assessment, byNonRedundancy(assessment)),
      moves: ['meet', 'ask-introduction', 'activate', 'reconnect'],
    },
  ];
}

function oneInBetween(assessment: Assessment): Finding[] {
  const place = keystoneOf(assessment);
  if (place === undefined || assessment.working.length < FEWEST) return [];
  const { name, id } = assessment.people[place]!;
  const sentence = assessment.words.shape.standsBetween(name);
  return [{ id: 'one-in-between', sentence, people: [id], moves: ['deepen', 'reconnect', 'meet'] }];
}

function redundantContacts(assessment: Assessment): Finding[] {
  const redundancy = nonRedundancy(assessment);
  const { working, values } = assessment;
  const redundant = byNonRedundancy(assessment).filter(
    (place) => redundancy[assessment.slotOf[place]!]! < values.restRedundancy,
  );
  if (redundant.length === 0) return [];
  const sentence = assessment.words.shape.redundant(redundant.length, working.length);
  return [{ id: 'redundant-contacts', sentence, people: idsOf(assessment, redundant), moves: ['rest', 'meet'] }];
}

/** The working network, those who add least first. */
function byNonRedundancy(assessment: Assessment): number[] {
  const column = nonRedundancy(assessment);
  const { slotOf } = assessment;
  return [...assessment.working].sort((one, other) => column[slotOf[one]!]! - column[slotOf[other]!]! || one - other);
}

function idsOf({ people }: Assessment, places: readonly number[]): number[] {
  return places.slice(0, NAMED).map((place) => people[place]!.id);
}
