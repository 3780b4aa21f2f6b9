import { mondayOf, toIsoDay } from '../base/days.ts';
import type { KeepInTouchList, KeepRow, KeepShape } from '../contract/keep-in-touch-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { PersonId } from '../model/ids.ts';
import type { MoveKind } from '../model/move.ts';
import { type KeepState, type KeptTie, keepInTouch, keptTieWith } from '../planning/keep-in-touch/keep-in-touch.ts';
import { keepSentence } from '../planning/keep-in-touch/keep-sentences.ts';
import { movesOfWeek, type StoredMove } from '../store/moves.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';
import { roleOf } from './role-of.ts';

/** Moves that are no word with anybody. */
const BESIDE: ReadonlySet<MoveKind> = new Set<MoveKind>(['rest', 'ask-owner']);

/** With whom a word suits now, with whom soon, and who is left in peace. */
export async function listKeepInTouch(
  { store, memory, today }: Context,
  { limit }: CheckedInputOf<'keepInTouch'>,
): Promise<AnswerOf<'keepInTouch'>> {
  const network = await memory.network(await today());
  const week = await movesOfWeek(store, mondayOf(network.today));
  const kept = keepInTouch(network.facts, network.assessment);
  const byState = Map.groupBy(kept, ({ state }) => state);
  const rows = (state: KeepState): KeepRow[] =>
    (byState.get(state) ?? []).slice(0, limit).map((one) => toKeepRow(one, network, week));
  const count = (state: KeepState): number => byState.get(state)?.length ?? 0;
  const total = {
    due: count('due'),
    coming: count('coming'),
    unknown: count('unknown'),
    paused: count('paused'),
    quiet: count('quiet'),
    inTouch: count('in-touch'),
  };
  return {
    sentence: sentenceFor(total, network.assessment.words),
    total,
    due: rows('due'),
    coming: rows('coming').toSorted((a, b) => (a.ideal ?? '').localeCompare(b.ideal ?? '')),
    unknown: rows('unknown'),
    paused: rows('paused'),
  };
}

/** When a word with one person suits; null where there is no tie to keep. */
export function keepShapeOf(network: KnownNetwork, person: PersonId, week: readonly StoredMove[]): KeepShape | null {
  const kept = keptTieWith(network.facts, network.assessment, person);
  return kept === undefined ? null : toKeepShape(kept, network, week);
}

function toKeepRow(kept: KeptTie, network: KnownNetwork, week: readonly StoredMove[]): KeepRow {
  return {
    ...toKeepShape(kept, network, week),
    person: { id: kept.person, name: network.nameOf(kept.person) },
    role: roleOf(network.assessment.people[kept.place]!),
  };
}

function toKeepShape(kept: KeptTie, { assessment }: KnownNetwork, week: readonly StoredMove[]): KeepShape {
  const { cadence, state, fraction, channel, person } = kept;
  const day = (value: number | undefined): string | null => (value === undefined ? null : toIsoDay(value));
  return {
    state,
    tier: cadence.tier,
    days: cadence.days,
    last: day(cadence.lastDay),
    ideal: day(cadence.ideal),
    latest: day(cadence.latest),
    fraction: fraction ?? null,
    pausedUntil: day(cadence.pausedUntil),
    channel: channel ?? null,
    sentence: keepSentence(kept, assessment),
    move:
      week.find(({ state, kind, people }) => state === 'suggested' && !BESIDE.has(kind) && people.includes(person))
        ?.id ?? null,
  };
}

function sentenceFor({ due, quiet, inTouch, coming }: KeepInTouchList['total'], { keeping }: Words): string {
  const well = inTouch + coming;
  return [
    due === 0 ? keeping.nobodyWaits : keeping.suits(due),
    ...(well === 0 ? [] : [keeping.othersInTouch(well)]),
    ...(quiet === 0 ? [] : [keeping.goneQuiet(quiet)]),
  ].join(' ');
}
