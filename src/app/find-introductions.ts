import { toIsoDay } from '../base/days.ts';
import type { IntroducerShape, IntroductionPathShape, IntroductionsFound } from '../contract/introduction-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { PersonName } from '../contract/shapes.ts';
import { distanceSentence } from '../knowledge/distance-sentence.ts';
import { OPEN_INTRODUCTION_STATES, stateOf } from '../model/introduction.ts';
import type { Objective } from '../model/objective.ts';
import { chanceInTurn } from '../planning/introductions/chance-in-turn.ts';
import { introductionBlurb } from '../planning/introductions/introduction-blurb.ts';
import {
  type IntroductionPath,
  introductionPaths,
  respondChance,
} from '../planning/introductions/introduction-paths.ts';
import {
  type AskedOne,
  type IntroductionScene,
  introductionScene,
} from '../planning/introductions/introduction-scene.ts';
import { pathsToAny } from '../planning/introductions/paths-to-any.ts';
import { type RankedIntroducer, rankIntroducers } from '../planning/introductions/rank-introducers.ts';
import { chanceOf } from '../planning/response/chance-words.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { type IntroductionTarget, introductionTarget } from './introduction-target.ts';
import { objectiveNamed } from './objective-named.ts';
import { weightiestObjective } from './weightiest-objective.ts';

/** Introducers to people nobody can name that are told at once. */
const INTRODUCERS = 10;

/**
 * Ways to a person, a company, a group or a kind of knowledge. For a person longer chains are looked for as well; for many,
 * whom to ask is told too, as seen from the objective named, else the weightiest, else for finding new ideas.
 * @throws Refusal `person-not-found`, `group-not-found`, `objective-not-found`, `log-ambiguous`
 */
export async function findIntroductions(
  { memory, today }: Context,
  { target: words, as, objective: id }: CheckedInputOf<'findIntroductions'>,
): Promise<AnswerOf<'findIntroductions'>> {
  const network = await memory.network(await today());
  const { facts, assessment } = network;
  const objective = objectiveNamed(network, id) ?? weightiestObjective(facts.objectives);
  const target = introductionTarget(network, words, as);
  const scene = introductionScene(facts, assessment);
  const [one] = target.kind === 'person' ? target.places : [];
  const isKnown = one !== undefined && assessment.ties[one]!.isReal;
  const ways = isKnown
    ? { paths: [], held: [] }
    : one === undefined
      ? pathsToAny(scene, target.places)
      : introductionPaths(scene, one, { between: 2 });
  const introducers = one === undefined ? introducersFor(scene, target, objective?.kind ?? 'discover') : [];
  const paths = ways.paths.map((path) => toPathShape(scene, path, objective));
  return {
    target: {
      kind: target.kind,
      name: target.name,
      person: one === undefined ? null : named(scene, one),
      people: target.places.length,
    },
    objective: objective === undefined ? null : { id: objective.id, text: objective.text },
    sentence: sentenceFor(target, { isKnown, paths: paths.length, introducers: introducers.length }, assessment.words),
    direct: one === undefined || isKnown ? null : directWay(scene, one),
    paths,
    inTurn: chanceInTurn(paths.map(({ chance }) => chance)),
    introducers: introducers.slice(0, INTRODUCERS).map((introducer) => toIntroducerShape(scene, introducer)),
    introducersTotal: introducers.length,
    resting: ways.held.map((held) => toResting(scene, held)),
  };
}

/** Those who know something of what is wanted, where there are any; their friends are the likeliest to as well. */
function introducersFor(
  scene: IntroductionScene,
  target: IntroductionTarget,
  kind: Parameters<typeof rankIntroducers>[1],
): RankedIntroducer[] {
  const ranked = rankIntroducers(scene, kind);
  const meant = new Set(target.places);
  const near = ranked.filter(({ asked }) => meant.has(asked.place));
  return near.length > 0 ? near : ranked;
}

function named({ assessment }: IntroductionScene, place: number): PersonName {
  const { id, name } = assessment.people[place]!;
  return { id, name };
}

function toPathShape(
  scene: IntroductionScene,
  path: IntroductionPath,
  objective: Objective | undefined,
): IntroductionPathShape {
  const { assessment } = scene;
  const { introductions, ties } = assessment.words;
  const hops = path.places.map((place) => named(scene, place));
  const first = hops[0]!;
  const { band } = assessment.ties[path.first.place]!;
  const steps = [
    {
      chance: path.first.agree,
      sentence: introductions.youTwo(first.name, ties.band(band), path.first.agree),
    },
    ...path.places.slice(1).map((place, index) => {
      const { probability, evidence } = assessment.links.between(path.places[index]!, place);
      const because = assessment.words.links.because(evidence.map(({ trace }) => trace));
      return { chance: probability, sentence: introductions.theTwo(hops[index]!.name, hops[index + 1]!.name, because) };
    }),
  ];
  return {
    hops,
    steps,
    agree: path.agree,
    respond: path.respond,
    chance: path.chance,
    load: toLoad(scene, path.first),
    kept: keptBy(scene, hops),
    blurb: introductionBlurb(scene, { introducer: path.first.place, target: path.places.at(-1)!, objective }),
    reason: [
      ...steps.slice(1).map(({ sentence }) => sentence),
      chanceOf(path.chance, 'work', scene.assessment).sentence,
    ].join(' '),
  };
}

function keptBy({ facts }: IntroductionScene, hops: readonly PersonName[]): number | null {
  const people = hops.map(({ id }) => id).join();
  const kept = (facts.introductions ?? []).find(
    (one) => one.kind === 'to-owner' && one.people.join() === people && OPEN_INTRODUCTION_STATES.includes(stateOf(one)),
  );
  return kept?.id ?? null;
}

function toLoad(
  { today, assessment: { words } }: IntroductionScene,
  { load }: AskedOne,
): IntroductionPathShape['load'] {
  const { asked, lastAsked } = load;
  if (lastAsked === undefined) {
    return { asked, lastAsked: null, sentence: words.introductions.neverAsked };
  }
  return { asked, lastAsked: toIsoDay(lastAsked), sentence: words.introductions.lastAsked(today - lastAsked, asked) };
}

function toIntroducerShape(scene: IntroductionScene, introducer: RankedIntroducer): IntroducerShape {
  const { introductions } = scene.assessment.words;
  const { asked, friends, worth, covered, score, isTooFar } = introducer;
  const circle = covered === 0 ? introductions.circleNew : introductions.circleKnown(covered);
  return {
    person: named(scene, asked.place),
    agree: asked.agree,
    worth,
    covered,
    score,
    distance: friends.mu,
    tooFar: isTooFar,
    load: toLoad(scene, asked),
    reason: [
      distanceSentence(scene.assessment.distances[asked.place]!, scene.assessment.words),
      circle,
      ...(isTooFar ? [introductions.friendsTooFar] : []),
    ].join(' '),
  };
}

function toResting(scene: IntroductionScene, held: AskedOne): IntroductionsFound['resting'][number] {
  const person = named(scene, held.place);
  const { introductions } = scene.assessment.words;
  const { restsUntil } = held.load;
  if (restsUntil === undefined) {
    return { person, until: null, sentence: introductions.giveFirst(person.name) };
  }
  const until = toIsoDay(restsUntil);
  return { person, until, sentence: introductions.leaveInPeace(person.name, restsUntil) };
}

function directWay(scene: IntroductionScene, place: number): IntroductionsFound['direct'] {
  const { introductions } = scene.assessment.words;
  const respond = respondChance(scene, place, undefined);
  return { respond, sentence: introductions.without(chanceOf(respond, 'answer', scene.assessment).sentence) };
}

function sentenceFor(
  { kind, name, places }: IntroductionTarget,
  found: { readonly isKnown: boolean; readonly paths: number; readonly introducers: number },
  { introductions }: Words,
): string {
  if (found.isKnown) return introductions.inTouchAlready(name);
  const ways = found.paths === 1 ? introductions.oneWay : introductions.ways(found.paths);
  if (kind === 'person') return found.paths === 0 ? introductions.nobodyKnows(name) : ways;
  const known = introductions.knowOf(places.length, name);
  if (found.paths > 0) return `${known} ${ways}`;
  return `${known} ${found.introducers === 0 ? introductions.nobodyToAsk : introductions.askLikeliest}`;
}
