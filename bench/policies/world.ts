import type { Chance } from '../../src/base/chance.ts';
import { neighboursOf, weightsOf } from '../../src/graph/graph.ts';
import { type Place, varied } from './places.ts';

/**
 * How things really go in the year: forms that the planner does not use, with parameters that it does not know, each up to
 * half more or less in every life. docs/evidence.md describes them.
 */
export interface World {
  readonly place: Place;
  readonly owner: number;
  /** Who can be known: nodes by nearness to the owner, who is not among them. */
  readonly people: readonly number[];
  readonly day: () => number;
  readonly nextWeek: () => void;
  /** Closeness today, 0–1. */
  readonly closeness: (node: number) => number;
  readonly isKnown: (node: number) => boolean;
  readonly lastContact: (node: number) => number | undefined;
  /** Turns to somebody; true when it came to an exchange. */
  readonly turnTo: (node: number, how: Turning) => boolean;
  /** Asks somebody to introduce the owner; true when they do. */
  readonly agrees: (introducer: number, target: number) => boolean;
  readonly results: (targets: ReadonlySet<number>) => Results;
}

export interface Turning {
  readonly isLive: boolean;
  readonly isIntroduced?: boolean;
}

/** What a year came to. */
export interface Results {
  readonly groups: number;
  readonly ideas: number;
  readonly support: number;
  readonly bridges: number;
  readonly overload: number;
}

/** Whom one person could know within a year. */
const MOST_PEOPLE = 120;
const IDEAS_PER_CIRCLE = 12;
const WEEKS_OF_OVERLOAD = 4;
const REACHED = 0.2;
const ALIVE = 0.15;

interface Tie {
  level: number;
  last: number;
  /** Days in which it fades. */
  readonly scale: number;
}

/** One life: an owner at a node of a place, on the day 0. */
export function worldOf(place: Place, owner: number, chance: Chance): World {
  const people = nearest(place, owner);
  const rule = {
    fadeDays: varied(70, chance),
    fadePower: varied(0.9, chance),
    live: varied(0.25, chance),
    written: varied(0.06, chance),
    answer: varied(1.9, chance),
    warmth: varied(3.2, chance),
    introduced: varied(1.3, chance),
    voice: varied(0.5, chance),
    fame: varied(0.5, chance),
    ideas: varied(0.7, chance),
    bestDistance: Math.min(0.8, varied(0.5, chance)),
    capacity: varied(2, chance),
    threshold: varied(0.35, chance),
  };
  const ties = new Map<number, Tie>();
  const own = neighboursOf(place.ties, owner);
  const weights = weightsOf(place.ties, owner);
  const heaviest = Math.max(...weights);
  const mutuals = (node: number): number =>
    neighboursOf(place.ties, node).filter((other) => own.includes(other)).length;
  for (const [rank, node] of own.entries()) {
    if (!people.includes(node)) continue;
    ties.set(node, {
      level: 0.15 + 0.5 * Math.sqrt(weights[rank]! / heaviest) * (0.6 + 0.4 * chance()),
      last: -Math.floor(200 * chance()),
      scale: varied(rule.fadeDays, chance) * (1 + mutuals(node) / 4),
    });
  }
  const degrees = people.map((node) => neighboursOf(place.ties, node).length);
  const usual = degrees.reduce((sum, degree) => sum + degree, 0) / degrees.length;
  const circleDistance = Float64Array.from({ length: place.circles }, () => 0.25 + 0.75 * chance());
  circleDistance[place.circleOf[owner]!] = 0.1;
  const bridges = bridgesOf(place, owner, [...ties.keys()]);
  const heard = new Map<number, Set<number>>();
  const understood = new Map<number, Set<number>>();
  const met: number[] = [];
  let day = 0;
  let overload = 0;
  const isOverloaded = (): boolean =>
    met.filter((on) => day - on < 7 * WEEKS_OF_OVERLOAD).length > WEEKS_OF_OVERLOAD * rule.capacity;
  // A power law, where the planner believes in half-lives.
  const closeness = (node: number): number => {
    const tie = ties.get(node);
    return tie === undefined ? 0 : tie.level * (1 + (day - tie.last) / tie.scale) ** -rule.fadePower;
  };
  // A complementary log-log curve, where the planner believes in a logistic one; the famous answer less.
  const answers = (node: number, extra: number): boolean => {
    const fame = rule.fame * Math.log(neighboursOf(place.ties, node).length / usual);
    return chance() < 1 - Math.exp(-Math.exp(-rule.answer + rule.warmth * closeness(node) + extra - fame));
  };
  // A triangle, where the planner believes in a parabola.
  const understands = (node: number): number => {
    const away = Math.abs(circleDistance[place.circleOf[node]!]! - rule.bestDistance);
    return Math.max(0.05, 1 - away / 0.6) * Math.min(1, closeness(node) / 0.3) * (isOverloaded() ? 0.5 : 1);
  };
  const hear = (node: number, isLive: boolean): void => {
    const circle = place.circleOf[node]!;
    const pool = heard.get(circle) ?? new Set<number>();
    heard.set(circle, pool);
    let expected = rule.ideas * (isLive ? 1 : 0.25);
    for (; expected > 0; expected -= 1) {
      if (chance() >= expected) continue;
      const idea = Math.floor(IDEAS_PER_CIRCLE * chance());
      pool.add(idea);
      if (chance() < understands(node)) {
        const held = understood.get(circle) ?? new Set<number>();
        understood.set(circle, held.add(idea));
      }
    }
  };
  return {
    place,
    owner,
    people,
    day: () => day,
    nextWeek: () => {
      if (isOverloaded()) overload++;
      day += 7;
    },
    closeness,
    isKnown: (node) => ties.has(node),
    lastContact: (node) => ties.get(node)?.last,
    agrees: (introducer, target) =>
      neighboursOf(place.ties, introducer).includes(target) && answers(introducer, rule.voice),
    turnTo: (node, { isLive, isIntroduced = false }) => {
      if (!answers(node, (isLive ? rule.voice : 0) + (isIntroduced ? rule.introduced : 0))) return false;
      const known = ties.get(node);
      const gain = isLive ? rule.live : rule.written;
      const before = closeness(node);
      if (known === undefined) {
        ties.set(node, { level: gain, last: day, scale: varied(rule.fadeDays, chance) * (1 + mutuals(node) / 4) });
        met.push(day);
      } else Object.assign(known, { level: before + gain * (1 - before), last: day });
      hear(node, isLive);
      return true;
    },
    results: (targets) => {
      const reached = [...targets].filter((circle) =>
        people.some((node) => place.circleOf[node] === circle && closeness(node) >= REACHED),
      );
      return {
        groups: reached.length / Math.max(1, targets.size),
        ideas: [...targets].reduce((sum, circle) => sum + (understood.get(circle)?.size ?? 0), 0),
        support: supporters(
          place,
          people.filter((node) => targets.has(place.circleOf[node]!)),
          closeness,
          rule.threshold,
        ),
        bridges: bridges.length === 0 ? 1 : bridges.filter((node) => closeness(node) >= ALIVE).length / bridges.length,
        overload,
      };
    },
  };
}

/** People by steps from the owner, then by node. */
function nearest({ ties }: Place, owner: number): number[] {
  const order = [owner];
  const seen = new Set(order);
  for (let at = 0; at < order.length && order.length <= MOST_PEOPLE; at++) {
    for (const other of neighboursOf(ties, order[at]!)) {
      if (seen.has(other)) continue;
      seen.add(other);
      order.push(other);
    }
  }
  return order.slice(1, MOST_PEOPLE + 1);
}

/** Contacts outside the owner's circle who are one of two ways at most into theirs. */
function bridgesOf({ circleOf }: Place, owner: number, contacts: readonly number[]): number[] {
  return contacts.filter(
    (node) =>
      circleOf[node] !== circleOf[owner] && contacts.filter((other) => circleOf[other] === circleOf[node]).length <= 2,
  );
}

/** Who speaks up: those close enough, the sooner the more of those they know do (thresholds, not chances). */
function supporters(
  { ties }: Place,
  people: readonly number[],
  closeness: (node: number) => number,
  threshold: number,
): number {
  const won = new Set<number>();
  for (let before = -1; before < won.size; ) {
    before = won.size;
    for (const node of people) {
      const around = neighboursOf(ties, node).filter((other) => won.has(other)).length;
      if (closeness(node) > 0 && closeness(node) >= threshold - 0.05 * Math.min(3, around)) won.add(node);
    }
  }
  return won.size;
}
