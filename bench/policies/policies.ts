import type { Chance } from '../../src/base/chance.ts';
import { degreeOf, neighboursOf } from '../../src/graph/graph.ts';
import type { World } from './world.ts';

/** One week of a way to choose whom to turn to. */
export type Policy = (world: World, minutes: number, chance: Chance) => void;

/** What turning to somebody takes, the same for everybody. */
const MINUTES = { coffee: 45, message: 10, introduction: 20, firstWord: 15 } as const;
const MOST_MOVES = 7;
/** Days in which nobody is turned to twice. */
const PEACE_DAYS = 14;

/** Ways to choose that need no planner, all with the same minutes and the same acts. */
export const BASELINES: Readonly<Record<string, Policy>> = {
  random: byRank((_, __, chance) => chance()),
  'most popular': byRank((world, node) => degreeOf(world.place.ties, node)),
  'most mutual friends': byRank((world, node) =>
    world.isKnown(node) ? -1 : neighboursOf(world.place.ties, node).filter((other) => world.isKnown(other)).length,
  ),
  'strongest ties only': byRank((world, node) => (world.isKnown(node) ? world.closeness(node) : -1)),
  // People stand by steps from the owner.
  'most distant only': byRank((world, node) => world.people.indexOf(node)),
  'longest not contacted': byRank((world, node) => {
    const last = world.lastContact(node);
    return last === undefined ? -1 : 10_000 + world.day() - last;
  }),
};

function byRank(rankOf: (world: World, node: number, chance: Chance) => number): Policy {
  const turned = new WeakMap<World, Map<number, number>>();
  return (world, minutes, chance) => {
    const lately = turned.get(world) ?? new Map<number, number>();
    turned.set(world, lately);
    const ranks = new Map(world.people.map((node) => [node, rankOf(world, node, chance)]));
    const order = world.people
      .filter((node) => ranks.get(node)! >= 0 && world.day() - (lately.get(node) ?? -99) >= PEACE_DAYS)
      .sort((a, b) => ranks.get(b)! - ranks.get(a)! || a - b);
    let left = minutes;
    let moves = 0;
    for (const node of order) {
      if (moves === MOST_MOVES) break;
      const cost = actOn(world, node, left, chance);
      if (cost === 0) continue;
      lately.set(node, world.day());
      left -= cost;
      moves++;
    }
  };
}

/** A coffee or a line to somebody known, by turns; an introduction to others where somebody known knows them, else a first word. Minutes taken. */
function actOn(world: World, node: number, left: number, chance: Chance): number {
  if (world.isKnown(node)) {
    const isLive = chance() < 0.5;
    const cost = isLive ? MINUTES.coffee : MINUTES.message;
    if (cost > left) return 0;
    world.turnTo(node, { isLive });
    return cost;
  }
  const between = neighboursOf(world.place.ties, node)
    .filter((other) => world.isKnown(other))
    .toSorted((a, b) => world.closeness(b) - world.closeness(a))[0];
  const cost = between === undefined ? MINUTES.firstWord : MINUTES.introduction;
  if (cost > left) return 0;
  if (between === undefined) world.turnTo(node, { isLive: false });
  else if (world.agrees(between, node)) world.turnTo(node, { isLive: true, isIntroduced: true });
  return cost;
}
