import { effectiveSizeOf } from '../../audit/structure.ts';
import { writtenChannel } from '../moves/channels.ts';
import { welcomes } from '../moves/introduce.ts';
import type { IntroductionScene } from './introduction-scene.ts';
import { type Match, matchOfTwo } from './match-of-two.ts';
import { areBeingIntroduced } from './under-way.ts';

/** Two contacts who could be introduced to each other, and what it would do to the owner's own position. */
export interface PairToIntroduce {
  readonly one: number;
  readonly other: number;
  /** What they have for each other, in one sentence. */
  readonly match: Match;
  /** q: the chance that they know each other already. */
  readonly link: number;
  /** The chance that both take it up. */
  readonly chance: number;
  /** The owner's effective size now, and once the two know each other. */
  readonly effectiveSize: { readonly before: number; readonly after: number };
}

/**
 * Whom of the working network to introduce to each other, but for those whom the owner keeps to themselves: they probably do not know each other, have something for each other, and
 * can be written to; those of whom one looks for what the other has first, then the likeliest to welcome it, but everybody once before anybody a second time. Introducing them costs the owner some of being the one between:
 * E[ES] falls by 2 (1 − q) / n (science §2.3, §5.3).
 */
export function whomToIntroduce(scene: IntroductionScene): PairToIntroduce[] {
  const { assessment, facts, values } = scene;
  const { people, links, working, network, slotOf } = assessment;
  const size = effectiveSizeOf(assessment)?.mean ?? 0;
  const open = working.filter((place) => {
    const { ended, closeness, isPrivate } = people[place]!;
    return !ended && isPrivate !== true && closeness !== 0 && writtenChannel(scene, place) !== undefined;
  });
  const welcome = new Map(open.map((place) => [place, welcomes(scene, place)]));
  const pairs: PairToIntroduce[] = [];
  for (const [index, first] of open.entries()) {
    for (const second of open.slice(index + 1)) {
      const [one, other] = first < second ? [first, second] : [second, first];
      const link = links.probability(one, other);
      if (link >= values.introduceLink) continue;
      if (areBeingIntroduced(facts.introductions ?? [], people[one]!.id, people[other]!.id)) continue;
      const match = matchOfTwo(assessment, one, other);
      if (match === undefined) continue;
      const q = network.links[slotOf[one]! * working.length + slotOf[other]!]!;
      pairs.push({
        one,
        other,
        match,
        link,
        chance: welcome.get(one)! * welcome.get(other)!,
        effectiveSize: { before: size, after: size - (2 * (1 - q)) / working.length },
      });
    }
  }
  const need = (pair: PairToIntroduce): number => (pair.match.isNeed ? 0 : 1);
  pairs.sort((a, b) => need(a) - need(b) || b.chance - a.chance || a.one - b.one || a.other - b.other);
  return inTurn(pairs).sort((a, b) => need(a) - need(b));
}

/**
 * The same pairs, gone through again and again from the best on: the first time everybody stands in one pair at most, the second
 * time in two, until all are told of.
 */
function inTurn(pairs: readonly PairToIntroduce[]): PairToIntroduce[] {
  const times = new Map<number, number>();
  const ordered: PairToIntroduce[] = [];
  let left = pairs;
  for (let most = 1; left.length > 0; most++) {
    const later: PairToIntroduce[] = [];
    for (const pair of left) {
      const [one, other] = [times.get(pair.one) ?? 0, times.get(pair.other) ?? 0];
      if (Math.max(one, other) >= most) {
        later.push(pair);
        continue;
      }
      times.set(pair.one, one + 1);
      times.set(pair.other, other + 1);
      ordered.push(pair);
    }
    left = later;
  }
  return ordered;
}
