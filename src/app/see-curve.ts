import { type Curve, curveSentence, curvesFor, sweetSpot } from '../audit/curve.ts';
import type { CurveShape } from '../contract/knowledge-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { distanceSentence } from '../knowledge/distance-sentence.ts';
import { optimumFor } from '../knowledge/learning-value.ts';
import type { Objective } from '../model/objective.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';
import { networkOn } from './network-on.ts';
import { objectiveNamed } from './objective-named.ts';
import { weightiestObjective } from './weightiest-objective.ts';

/** The curve for an objective: the one named, else the one that matters most; for finding new ideas while there is none. Today, or with those in touch on an earlier day. */
export async function seeCurve(
  { memory, today }: Context,
  { objective: id, day }: CheckedInputOf<'curve'>,
): Promise<AnswerOf<'curve'>> {
  const network = networkOn(await memory.network(await today()), day);
  const objective = objectiveNamed(network, id) ?? weightiestObjective(network.facts.objectives);
  const kind = objective?.kind ?? 'discover';
  return {
    objective: objective === undefined ? null : { id: objective.id, text: objective.text },
    kind,
    curves: curvesFor(network.assessment, kind).map((curve) => toCurveShape(network, curve)),
    spots: network.facts.objectives.map((one) => ({
      objective: { id: one.id, text: one.text },
      ...spotOf(network, one),
    })),
  };
}

function spotOf({ assessment }: KnownNetwork, { kind }: Objective): { from: number; until: number } {
  const { values, optima } = assessment;
  const optimum = optima[kind] ?? optimumFor(kind === 'context' ? 'context-knowledge' : kind, values);
  const [from, until] = sweetSpot(optimum, values.sweetSpotLeast);
  return { from, until };
}

function toCurveShape({ assessment, nameOf, groupsOf }: KnownNetwork, curve: Curve): CurveShape['curves'][number] {
  const named = (place: number): { id: number; name: string } => {
    const { id } = assessment.people[place]!;
    return { id, name: nameOf(id) };
  };
  const [from, until] = curve.sweetSpot;
  return {
    part: curve.part,
    best: curve.optimum.dStar,
    familiarity: curve.optimum.familiarity,
    ratings: curve.ratings,
    sweetSpot: { from, until },
    sentence: curveSentence(curve, assessment.words),
    people: curve.people.map(({ place, mu, sigma, kappa, worth }) => ({
      person: named(place),
      group: groupsOf(assessment.people[place]!.id)[0] ?? null,
      d: mu,
      sigma,
      kappa,
      worth,
      sentence: distanceSentence(assessment.distances[place]!, assessment.words),
    })),
    unknown: curve.unknown.map(named),
    others: [...curve.others],
    othersUnknown: curve.othersUnknown,
  };
}
