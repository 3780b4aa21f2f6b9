import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { OPEN_INTRODUCTION_STATES, stateOf } from '../model/introduction.ts';
import { introductionScene } from '../planning/introductions/introduction-scene.ts';
import { type PairToIntroduce, whomToIntroduce } from '../planning/introductions/whom-to-introduce.ts';
import { chanceOf } from '../planning/response/chance-words.ts';
import type { Context } from './context.ts';

/** Which contacts the owner could introduce to each other, and what that does to the owner's own position. */
export async function introducible(
  { memory, today }: Context,
  { limit }: CheckedInputOf<'introducible'>,
): Promise<AnswerOf<'introducible'>> {
  const { facts, assessment } = await memory.network(await today());
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
        reason: `${pair.match.sentence} ${chanceOf(pair.chance, 'work', assessment.values).sentence}`,
        link: pair.link,
        chance: pair.chance,
        effectiveSize: pair.effectiveSize,
        position: positionSentence(pair),
        kept: kept.find((one) => people.every(({ id }) => one.people.includes(id)))?.id ?? null,
      };
    }),
    total: pairs.length,
    sentence:
      pairs.length === 0
        ? 'Nobody is known of whom you could introduce to each other: it takes two who do not know each other and something that both know about, or that one looks for and the other has: say it on their pages.'
        : 'Whoever introduces two is less often the only one between them, and both are helped. Ask each of them first.',
  };
}

function positionSentence({ effectiveSize: { before, after } }: PairToIntroduce): string {
  const [now, then] = [before.toFixed(1), after.toFixed(1)];
  const change = now === then ? 'and hardly like fewer' : `and like ${then}`;
  return `Your contacts act like ${now} separate windows now, ${change} once the two know each other; you gain goodwill with both.`;
}
