import type { PersonId } from '../../model/ids.ts';
import { compareNames, type NameRelation } from '../names/compare-names.ts';
import { nameWords } from '../names/name-words.ts';
import { soundKey } from '../names/sound-key.ts';
import { BEGINNING, candidatePairs } from './candidate-pairs.ts';
import type { Likeness, LikenessReason, PossibleDuplicate } from './likeness.ts';
import { isBare, likenessReasons } from './likeness-reasons.ts';

/** What is known besides the people themselves. */
export interface LikenessContext {
  /** The owner has said that these two are two. */
  readonly isDistinct: (a: PersonId, b: PersonId) => boolean;
  /** In how many exchanges both took part. */
  readonly timesTogether: (a: PersonId, b: PersonId) => number;
  /** Only pairs of such people, with anybody; all when left out. */
  readonly isWanted?: (person: Likeness) => boolean;
}

/**
 * Pairs of people who may be one, the likeliest first. Only those whose names share a word or a sound are compared, so that tens of
 * thousands of people take a second or two. Nobody is ever joined by this.
 */
export function possibleDuplicates(
  everybody: readonly Likeness[],
  context: LikenessContext,
): readonly PossibleDuplicate[] {
  const { isWanted } = context;
  const { people, words } = soundingLike(everybody, isWanted);
  const found: PossibleDuplicate[] = [];
  for (const [one, other] of candidatePairs(people, words)) {
    if (isWanted !== undefined && !isWanted(people[one]!) && !isWanted(people[other]!)) continue;
    const [a, b] =
      people[one]!.id < people[other]!.id ? [people[one]!, people[other]!] : [people[other]!, people[one]!];
    const relation = compareNames(words[one]!, words[other]!);
    if (relation === undefined || context.isDistinct(a.id, b.id)) continue;
    const reasons = likenessReasons(a, b, context.timesTogether(a.id, b.id));
    const lane = laneOf(relation, reasons, isBare(a) || isBare(b));
    if (lane === undefined) continue;
    const named = [{ speaks: 'for', weight: 'weak', sentence: NAME_SENTENCES[relation] } as const, ...reasons];
    found.push({ a: a.id, b: b.id, lane, relation, reasons: named, rank: rankOf(relation, reasons) });
  }
  return found.sort(
    (x, y) =>
      Number(x.lane === 'namesakes') - Number(y.lane === 'namesakes') || y.rank - x.rank || x.a - y.a || x.b - y.b,
  );
}

interface Named {
  readonly people: readonly Likeness[];
  /** Of their names. */
  readonly words: readonly (readonly string[])[];
}

/** Those wanted and everybody of whose name one word begins like one of theirs: nobody else could be one with them. */
function soundingLike(everybody: readonly Likeness[], isWanted: LikenessContext['isWanted']): Named {
  const words = everybody.map((person) => nameWords(person.name));
  if (isWanted === undefined) return { people: everybody, words };
  const beginnings = new Map<string, string>();
  const beginningOf = (word: string): string => {
    const known = beginnings.get(word) ?? soundKey(word).slice(0, BEGINNING);
    beginnings.set(word, known);
    return known;
  };
  const wanted = new Set([...everybody.keys()].filter((place) => isWanted(everybody[place]!)));
  const like = new Set([...wanted].flatMap((place) => words[place]!.map(beginningOf)));
  const places = [...everybody.keys()].filter(
    (place) => wanted.has(place) || words[place]!.some((word) => like.has(beginningOf(word))),
  );
  return { people: places.map((place) => everybody[place]!), words: places.map((place) => words[place]!) };
}

const NAME_SENTENCES: Readonly<Record<NameRelation, string>> = {
  same: 'They bear the same name.',
  'more-words': 'One name is the other with one word more.',
  spelling: 'The names sound alike, or differ by a letter.',
  'short-form': 'One given name is a short or foreign form of the other.',
  initial: 'One given name is an initial of the other.',
  'one-word-other': 'The given name is the same; the family name may have changed.',
};

/** A name alone asks only where nothing else is known of one of the two; the less alike the names, the more must speak for it. */
function laneOf(
  relation: NameRelation,
  reasons: readonly LikenessReason[],
  isOneBare: boolean,
): PossibleDuplicate['lane'] | undefined {
  const count = (speaks: LikenessReason['speaks'], weight: LikenessReason['weight']): number =>
    reasons.filter((reason) => reason.speaks === speaks && reason.weight === weight).length;
  const [strongFor, weakFor] = [count('for', 'strong'), count('for', 'weak')];
  if (count('against', 'strong') > 0) return relation === 'same' ? 'namesakes' : undefined;
  const isContradicted = count('against', 'weak') > 0;
  switch (relation) {
    case 'same':
      if (strongFor > 0 || isOneBare || (weakFor > 0 && !isContradicted)) return 'probable';
      return 'namesakes';
    case 'more-words':
    case 'spelling':
      return strongFor > 0 || (weakFor > 0 && !isContradicted && !isOneBare) ? 'probable' : undefined;
    case 'short-form':
    case 'initial':
      return strongFor > 0 ? 'probable' : undefined;
    case 'one-word-other':
      return strongFor + weakFor >= 2 && strongFor >= 1 ? 'probable' : undefined;
  }
}

const RELATION_RANK: Readonly<Record<NameRelation, number>> = {
  same: 4,
  'more-words': 3,
  'short-form': 3,
  spelling: 2,
  initial: 1,
  'one-word-other': 0,
};

function rankOf(relation: NameRelation, reasons: readonly LikenessReason[]): number {
  return reasons.reduce(
    (sum, { speaks, weight }) => sum + (speaks === 'for' ? 1 : -1) * (weight === 'strong' ? 4 : 1),
    RELATION_RANK[relation],
  );
}
