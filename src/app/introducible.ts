import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { OPEN_INTRODUCTION_STATES, stateOf } from '../model/introduction.ts';
import { introductionScene } from '../planning/introductions/introduction-scene.ts';
import { whomToIntroduce } from '../planning/introductions/whom-to-introduce.ts';
import { chanceOf } from '../planning/response/chance-words.ts';
import type { Context } from './context.ts';

/** Which contacts the owner could introduce to each other, and what that does to the owner's own position. */
export async function introducible(
  { memory, today }: Context,
  { limit }: CheckedInputOf<'introducible'>,
): Promise<AnswerOf<'introducible'>> {
  const { facts, assessment } = await memory.network(await today());
  const { introductions } = assessment.words;
  const pairs = whomToIntroduce(introductionScene(facts, assessment));
  const named = (place: number) => ({ id: assessment.people[place]!.id, name: assessment.people[place]!.name });
  const kept = (facts.introductions ?? []).filter(
    (one) => one.kind === 'of-two' && OPEN_INTRODUCTION_STATES.includes(stateOf(one)),
  );
  return {
    pairs: pairs.slice(0, limit).map((pair) => {
      const people = [named(pair.one), named(pair.other)];
      return {
        people,
        reason: `${pair.match.sentence} ${chanceOf(pair.chance, 'work', assessment).sentence}`,
        link: pair.link,
        chance: pair.chance,
        effectiveSize: pair.effectiveSize,
        position: introductions.position(pair.effectiveSize.before, pair.effectiveSize.after),
        kept: kept.find((one) => people.every(({ id }) => one.people.includes(id)))?.id ?? null,
      };
    }),
    total: pairs.length,
    sentence: pairs.length === 0 ? introductions.noPairs : introductions.pairs,
  };
}
