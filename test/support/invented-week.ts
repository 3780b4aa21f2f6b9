import type { Chance } from '../../src/base/chance.ts';
import type { Choice, NeedGain, WeekProblem } from '../../src/planning/solver/week-problem.ts';

/** The kinds of moves with what they cost, as candidates come: minutes, load, and what they are. */
const KINDS = [
  { kind: 'deepen', often: 0.2, minutes: [45], load: [0, 0.2], isLive: true, isExplore: 0.4 },
  { kind: 'maintain', often: 0.16, minutes: [10, 15], load: [0.1, 0.1], isMaintain: true },
  { kind: 'reconnect', often: 0.1, minutes: [35], load: [0.3, 0.6], isLive: true, isExplore: 0.5 },
  { kind: 'activate', often: 0.2, minutes: [15], load: [0.5, 1.4], isNew: true, isExplore: 1 },
  {
    kind: 'ask-introduction',
    often: 0.1,
    minutes: [20],
    load: [0.5, 1.4],
    isNew: true,
    isAsk: true,
    isExplore: 1,
    two: true,
  },
  { kind: 'ask', often: 0.06, minutes: [25], load: [0, 0.2], isLive: true, isAsk: true },
  { kind: 'offer', often: 0.06, minutes: [10, 15], load: [0, 0], isOffer: true },
  { kind: 'introduce', often: 0.05, minutes: [15], load: [0, 0], isOffer: true, two: true },
  { kind: 'congratulate', often: 0.03, minutes: [5, 10], load: [0, 0], isOffer: true, isTimely: true },
  { kind: 'cross-check', often: 0.04, minutes: [30], load: [0.2, 0.2], isAsk: true, two: true },
] as const;

interface InventedKind {
  readonly kind: string;
  readonly minutes: readonly number[];
  readonly load: readonly [number, number];
  readonly isLive?: boolean;
  readonly isExplore?: number;
  readonly isMaintain?: boolean;
  readonly isNew?: boolean;
  readonly isAsk?: boolean;
  readonly isOffer?: boolean;
  readonly isTimely?: boolean;
  readonly two?: boolean;
}

/**
 * A week as candidates of the product come, with all rules and wishes in play. In some, promises are to be kept, or moves stay from
 * before: these take their time and places off what is left, and may fulfil a wish.
 */
export function inventedWeek(candidates: number, chance: Chance): WeekProblem {
  const needCount = 2 + Math.floor(chance() * 22);
  const people = Math.max(6, Math.round(candidates * (0.35 + 0.4 * chance())));
  const raw = Array.from({ length: needCount }, () => 0.2 + chance());
  const whole = raw.reduce((sum, one) => sum + one, 0);
  const staying = chance() < 0.4 ? 1 + Math.floor(chance() * 5) : 0;
  const taken = staying * (10 + 15 * chance());
  const isOpen = (often: number): boolean => chance() < often && (staying === 0 || chance() < 0.6);
  return {
    choices: Array.from({ length: candidates }, (_, index) =>
      inventedChoice(index, { people, needs: needCount }, chance),
    ),
    needs: raw.map((weight) => (weight / whole) * (0.3 + 0.7 * chance())),
    multiplier: chance() < 0.7 ? 1 : 0.6 + 0.4 * chance(),
    limits: {
      minutes: Math.max(0, Math.round(30 + 15 * Math.floor(chance() * 19) - taken)),
      load: chance() < 0.15 ? 0.4 * chance() : 1 + 9 * chance(),
      newPeople: Math.floor(chance() * 5),
      moves: 7 - staying,
      asksAhead: Math.floor(chance() * 4) - 1,
    },
    wishes: { live: isOpen(0.9), explore: isOpen(0.9), maintain: isOpen(0.9), timely: isOpen(0.8) },
  };
}

/** The week of performance goals: 2,000 moves, 1,200 people, 60 needs that fill up, 300 minutes, ten moves, three new people. */
export function largeWeek(chance: Chance): WeekProblem {
  const needs = 60;
  const gains = (): NeedGain[] => {
    const count = 1 + Math.floor(chance() * 4);
    const chosen = new Set(Array.from({ length: count }, () => Math.floor(chance() * needs)));
    return [...chosen].map((need) => ({ need, share: 0.05 + 0.6 * chance() ** 1.5 }));
  };
  return {
    choices: Array.from({ length: 2_000 }, (_, index) => {
      const isLive = chance() < 0.3;
      return {
        ...PLAIN,
        id: `move-${String(index).padStart(4, '0')}`,
        minutes: isLive ? 30 + 15 * Math.floor(chance() * 5) : 10 + 5 * Math.floor(chance() * 6),
        load: 0.1 + chance(),
        newPeople: chance() < 0.35 ? 1 : 0,
        people: [Math.floor(chance() * 1_200)],
        isLive,
        isExplore: chance() < 0.4,
        isMaintain: chance() < 0.3,
        gains: gains(),
        own: 0.002 * chance(),
      };
    }),
    needs: Array.from({ length: needs }, () => 0.2 + chance()),
    overlap: 'capped',
    multiplier: 1,
    limits: { minutes: 300, load: 6, newPeople: 3, moves: 10, asksAhead: 1 },
    wishes: { live: true, explore: true, maintain: true, timely: false },
  };
}

const PLAIN: Choice = {
  id: '',
  minutes: 0,
  load: 0,
  newPeople: 0,
  people: [],
  isAsk: false,
  isOffer: false,
  isLive: false,
  isExplore: false,
  isMaintain: false,
  isTimely: false,
  gains: [],
  own: 0,
};

function inventedChoice(index: number, among: { people: number; needs: number }, chance: Chance): Choice {
  const kind = drawKind(chance);
  const first = Math.floor(chance() * among.people);
  const second = (first + 1 + Math.floor(chance() * (among.people - 1))) % among.people;
  const success = 0.05 + 0.85 * chance();
  const count = chance() < 0.15 ? 0 : 1 + Math.floor(chance() * Math.min(4, among.needs));
  const needs = new Set(Array.from({ length: count }, () => Math.floor(chance() * among.needs)));
  return {
    ...PLAIN,
    id: `${kind.kind}-${String(index).padStart(3, '0')}`,
    minutes: kind.minutes[Math.floor(chance() * kind.minutes.length)]!,
    load: kind.load[0] + chance() * (kind.load[1] - kind.load[0]),
    newPeople: kind.isNew === true ? 1 : 0,
    people: kind.two === true ? [first, second] : [first],
    isAsk: kind.isAsk ?? false,
    isOffer: kind.isOffer ?? false,
    isLive: kind.isLive ?? false,
    isExplore: chance() < (kind.isExplore ?? 0),
    isMaintain: kind.isMaintain ?? false,
    isTimely: kind.isTimely ?? false,
    gains: [...needs].map((need) => ({ need, share: success * 0.9 * chance() })),
    own: 0.02 * success * 0.3 * chance(),
  };
}

function drawKind(chance: Chance): InventedKind {
  let fate = chance() * KINDS.reduce((sum, { often }) => sum + often, 0);
  for (const kind of KINDS) {
    fate -= kind.often;
    if (fate <= 0) return kind;
  }
  return KINDS[0];
}
