import type { FunctionId } from './data/functions.ts';
import type { TitleEntry } from './title-lexicon.ts';

/** A known word or phrase at its place in a title. */
export interface TitleItem {
  readonly entry: TitleEntry;
  /** What joins it to what stands before: `to` cuts off whom somebody works for. */
  readonly join: 'none' | 'and' | 'comma' | 'of' | 'to';
  readonly start: number;
  readonly end: number;
}

/** What one noun phrase of a title tells. */
export interface PhraseReading {
  readonly functions: readonly (readonly [FunctionId, number])[];
  readonly level: number | undefined;
  readonly start: number;
  readonly end: number;
  /** True when only a generic head was found: `Partner`. */
  readonly isGeneric: boolean;
}

/** A head that keeps less than this beside a domain names a rank, not an occupation. */
const GENERIC_OWN = 0.4;
/** Share of the domain nearest the head; those further off have the rest (science §3.4: .6/.4). */
const NEAREST_SHARE = 0.6;
/** Career stage of a named occupation without any marker. */
const UNMARKED_LEVEL = 2;

/** Reads one noun phrase: its head, what the head is about, and how senior. Undefined when nothing in it is known. */
export function phraseReading(items: readonly TitleItem[]): PhraseReading | undefined {
  const present = withoutPrincipal(items);
  const main = headOf(present);
  const fields = present.filter((item) => item !== main && item.entry.functions.length > 0 && !isRank(item.entry));
  // `Corporate services` tells of services only where nothing else is told.
  const strong = fields.filter((item) => !item.entry.isVague);
  const domains = strong.length > 0 ? strong : fields;
  if (main === undefined && domains.length === 0 && !present.some((item) => item.entry.kind === 'level'))
    return undefined;
  const functions = functionsOf(main, domains, present);
  const telling = [main, ...domains].filter((item) => item !== undefined);
  const shown = telling.length > 0 ? telling : present;
  return {
    functions,
    level: levelOf(main, present),
    start: Math.min(...shown.map((item) => item.start)),
    end: Math.max(...shown.map((item) => item.end)),
    isGeneric: main !== undefined && main.entry.own < GENERIC_OWN && domains.length === 0,
  };
}

/** `Assistant to the CEO` is not a CEO: what follows `to` is whom a head works for. */
function withoutPrincipal(items: readonly TitleItem[]): readonly TitleItem[] {
  const cut = items.findIndex((item, index) => index > 0 && item.join === 'to' && item.entry.kind === 'head');
  return cut === -1 || !items.slice(0, cut).some((item) => item.entry.kind === 'head') ? items : items.slice(0, cut);
}

/** A head that only ranks others: it is a modifier beside an occupation, not a field of work. */
function isRank(entry: TitleEntry): boolean {
  return entry.kind === 'head' && entry.own < GENERIC_OWN;
}

/**
 * The head: before any `of`, the last head of the phrase, or the first where the language puts heads first. A bare rank
 * (`head`, `chief`, `assistant`) yields to an occupation in the same place: a head nurse is a nurse.
 */
function headOf(items: readonly TitleItem[]): TitleItem | undefined {
  const of = items.findIndex((item, index) => index > 0 && item.join === 'of');
  const before = (of === -1 ? items : items.slice(0, of)).filter((item) => item.entry.kind === 'head');
  const heads = before.length > 0 ? before : items.filter((item) => item.entry.kind === 'head');
  return heads.some((head) => head.entry.isHeadFirst) ? heads[0] : heads.at(-1);
}

function functionsOf(
  main: TitleItem | undefined,
  domains: readonly TitleItem[],
  all: readonly TitleItem[],
): readonly (readonly [FunctionId, number])[] {
  if (main === undefined) return mixed(domains, domains.length - 1);
  if (domains.length === 0) return main.entry.functions;
  const before = domains.filter((item) => all.indexOf(item) < all.indexOf(main));
  const after = domains.filter((item) => !before.includes(item));
  // In `VP Product Marketing` the head stands first and the last word is still the nearest in meaning.
  const ordered = before.length > 0 ? [...after, ...before] : reordered(after, main.entry.isHeadFirst);
  const about = mixed(ordered, ordered.length - 1);
  const drawn = drawnBy(main.entry, about);
  if (drawn !== undefined) return drawn;
  const { own } = main.entry;
  const weights = new Map<FunctionId, number>();
  for (const [id, p] of main.entry.functions) weights.set(id, p * own);
  for (const [id, p] of about) weights.set(id, (weights.get(id) ?? 0) + p * (1 - own));
  return [...weights];
}

/** The work of a head that its field draws to itself; undefined where the head’s own share tells. */
function drawnBy(
  head: TitleEntry,
  about: readonly (readonly [FunctionId, number])[],
): readonly (readonly [FunctionId, number])[] | undefined {
  if (head.about === undefined) return undefined;
  let top: readonly [FunctionId, number] | undefined;
  for (const field of about) if (top === undefined || field[1] > top[1]) top = field;
  const table = top === undefined ? undefined : head.about[top[0]];
  return table === undefined ? undefined : (Object.entries(table) as [FunctionId, number][]); // keys of a typed record
}

/** After the head, `of` and commas list in order of weight; a bare noun phrase has its own head last. */
function reordered(after: readonly TitleItem[], isHeadFirst: boolean): readonly TitleItem[] {
  if (isHeadFirst) return [...after].reverse();
  const listed = after.findIndex((item, index) => index > 0 && item.join !== 'none');
  return listed === -1 ? after : [...after.slice(listed).reverse(), ...after.slice(0, listed)];
}

/** Domains laid over each other: the one at `nearest` has the greatest share, the others the rest alike. */
function mixed(domains: readonly TitleItem[], nearest: number): readonly (readonly [FunctionId, number])[] {
  if (domains.length === 1) return domains[0]?.entry.functions ?? [];
  const weights = new Map<FunctionId, number>();
  for (const [index, domain] of domains.entries()) {
    const share = index === nearest ? NEAREST_SHARE : (1 - NEAREST_SHARE) / (domains.length - 1);
    for (const [id, p] of domain.entry.functions) weights.set(id, (weights.get(id) ?? 0) + p * share);
  }
  return [...weights];
}

/** Career stage: the head’s own, raised, lowered or capped by the words around it. */
function levelOf(main: TitleItem | undefined, items: readonly TitleItem[]): number | undefined {
  const own = main?.entry.level;
  let level = own ?? UNMARKED_LEVEL;
  for (const item of items) {
    if (item === main || item.join === 'of') continue;
    const { entry } = item;
    if (entry.kind === 'head' && isRank(entry) && main !== undefined && items.indexOf(item) < items.indexOf(main)) {
      level = beside(level, entry.level);
    }
    if (entry.kind !== 'level' || entry.level === undefined) continue;
    if (entry.shift === 'raise') level = Math.max(level, entry.level);
    if (entry.shift === 'lower') level = level >= 3 ? level - 1 : Math.min(level, entry.level);
  }
  for (const { entry } of items)
    if (entry.shift === 'cap' && entry.level !== undefined) level = Math.min(level, entry.level);
  return level;
}

/** A rank before the head: `head nurse`, `chief accountant` rise to the rank, at most a manager’s; an assistant sinks. */
function beside(level: number, rank: number | undefined): number {
  if (rank === undefined) return level;
  if (rank <= 1) return level >= 4 ? level - 1 : 1;
  return Math.max(level, Math.min(rank, 4));
}
