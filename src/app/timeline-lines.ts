import { isoWeekOf, toIsoDay } from '../base/days.ts';
import type { AnswerOf } from '../contract/routes.ts';
import { rateOf } from '../planning/tracking/rate.ts';
import { smoothed } from '../planning/tracking/smoothed.ts';
import { SNAPSHOT_MEASURES, type Snapshot, type SnapshotMeasure } from '../planning/tracking/snapshot.ts';
import type { WeekRates } from '../planning/tracking/week-rates.ts';
import type { Words } from '../words/words.ts';
import type { KnownNetwork } from './network-memory.ts';
import type { SeenWeek } from './seen-week.ts';
import { doubtText, fitText, measureText } from './timeline-words.ts';

type Line = AnswerOf<'timeline'>['lines'][number];
type Point = Pick<Line['readings'][number], 'value' | 'sd' | 'low' | 'high' | 'text'>;

/** A line: what it is called, and what it says of a week; undefined where it says nothing of that week. */
interface Drawn extends Pick<Line, 'id' | 'kind' | 'name'> {
  readonly pointIn: (snapshot: Snapshot) => Point | undefined;
}

const RATES: readonly (keyof WeekRates)[] = ['done', 'live', 'given', 'secondTouch', 'answered'];

/** One line per objective, measure and rate of which some week says something: the objectives' fits first. */
export function timelineLines(seen: readonly SeenWeek[], network: KnownNetwork): Line[] {
  const { words } = network.assessment;
  const drawn = [
    ...network.facts.objectives.map(({ id, text }) => fitLine(id, text, words)),
    ...SNAPSHOT_MEASURES.map((measure) => measureLine(measure, words)),
    ...RATES.map((rate) => rateLine(rate, words)),
  ];
  return drawn.map((line) => toLine(line, seen, network)).filter(({ readings }) => readings.length > 0);
}

function toLine({ pointIn, ...about }: Drawn, seen: readonly SeenWeek[], { assessment }: KnownNetwork): Line {
  const points = seen.flatMap(({ snapshot, again }) => {
    const point = pointIn(snapshot);
    if (point === undefined) return [];
    return [
      { day: snapshot.monday, again: again === undefined ? null : (pointIn(again.snapshot)?.value ?? null), ...point },
    ];
  });
  const means = smoothed(points, assessment.values);
  const readings = points.map(({ day, ...point }, index) => ({
    week: isoWeekOf(day),
    from: toIsoDay(day),
    ...point,
    // There is a mean from the first value on.
    smoothed: means[index]!,
  }));
  const last = readings.at(-1);
  return { ...about, sentence: last === undefined ? '' : `${about.name}: ${last.text}.`, readings };
}

function fitLine(objective: number, text: string, words: Words): Drawn {
  return {
    id: `objective-${objective}`,
    kind: 'fit',
    name: words.timeline.fitFor(text),
    pointIn({ fits }) {
      const fit = fits.find((one) => one.objective === objective);
      if (fit === undefined) return undefined;
      const [low, high] = [Math.max(0, fit.value - fit.sd), Math.min(100, fit.value + fit.sd)];
      return {
        value: fit.value,
        sd: fit.sd,
        low,
        high,
        text: withDoubt(fitText(fit.value, words), doubtOfFit(fit.sd), words),
      };
    },
  };
}

function measureLine(measure: SnapshotMeasure, words: Words): Drawn {
  return {
    id: measure,
    kind: 'shape',
    name: words.timeline.measures[measure],
    pointIn({ measures }) {
      const found = measures[measure];
      if (found === undefined) return undefined;
      const { value, sd } = found;
      const text = withDoubt(measureText(measure, value, words), doubtText(measure, sd, words), words);
      return { value, sd, low: value - sd, high: value + sd, text };
    },
  };
}

/** Where nothing was tried there is no rate. */
function rateLine(rate: keyof WeekRates, words: Words): Drawn {
  return {
    id: `rate-${rate}`,
    kind: 'rate',
    name: words.timeline.rates[rate],
    pointIn({ rates }) {
      const tally = rates[rate];
      if (tally.tried === 0) return undefined;
      const { hits, tried, low, high } = rateOf(tally);
      const [a, b] = [hits + 1, tried - hits + 1];
      return {
        value: hits / tried,
        sd: Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1))),
        low: Math.min(low, hits / tried),
        high: Math.max(high, hits / tried),
        text: words.timeline.outOf(tally.hits, tally.tried),
      };
    },
  };
}

function doubtOfFit(sd: number): string | undefined {
  return Math.round(sd) === 0 ? undefined : String(Math.round(sd));
}

function withDoubt(text: string, doubt: string | undefined, { timeline }: Words): string {
  return doubt === undefined ? text : timeline.withDoubt(text, doubt);
}
