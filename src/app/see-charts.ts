import type { Assessment } from '../audit/assessment.ts';
import { channelMix, stageMix } from '../audit/mixes.ts';
import { shapeMeasures } from '../audit/shape-measures.ts';
import { bridges } from '../audit/structure.ts';
import { tieMixMeasures, tiesByBand } from '../audit/tie-measures.ts';
import { mondayOf, toIsoDay } from '../base/days.ts';
import type { ChartShape, ChartsShape } from '../contract/chart-routes.ts';
import type { CheckedInputOf } from '../contract/routes.ts';
import type { Channel } from '../model/channel.ts';
import type { Objective } from '../model/objective.ts';
import { newPeople } from '../planning/pace/new-people.ts';
import type { Context } from './context.ts';
import { groupsListed } from './list-groups.ts';
import type { KnownNetwork } from './network-memory.ts';
import { networkOn } from './network-on.ts';
import { objectiveNamed } from './objective-named.ts';

type Row = ChartShape['rows'][number];

/** Groups drawn at most: what is wanted and not well reached, then what is reached thinly, then what is reached best. */
const GROUPS = 12;
/** At most so many that are reached thinly, so that the others are seen too. */
const THIN = 5;
/** Where people live and what they do joins them too loosely to be heard through one another. */
const KINDS: ReadonlySet<string> = new Set(['cluster', 'employer', 'association', 'school']);
/** Weeks of the pace, this one included. */
const WEEKS = 12;
const LIVE: readonly Channel[] = ['in-person', 'video', 'phone'];

/** What the network is like, or was at the end of an earlier day, in charts, each with the finding that it proves. @throws Refusal `objective-not-found` */
export async function seeCharts(
  context: Context,
  { objective: id, day }: CheckedInputOf<'charts'>,
): Promise<ChartsShape> {
  const network = networkOn(await context.memory.network(await context.today()), day);
  const objective = objectiveNamed(network, id);
  return {
    objective: objective === undefined ? null : { id: objective.id, text: objective.text },
    charts: [
      groupsChart(network, objective),
      layersChart(network.assessment),
      ...redundancyChart(network.assessment),
      ...bridgesChart(network),
      paceChart(network),
      stagesChart(network.assessment),
      channelsChart(network.assessment),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function groupsChart(network: KnownNetwork, objective: Objective | undefined): ChartShape {
  const { groups, wanted, sentence } = groupsListed(network, { objective, kind: undefined });
  const names = new Set<string>();
  const ofReach = (reach: 'reached' | 'thin'): typeof groups =>
    groups.filter((group) => group.reach === reach && KINDS.has(group.kind));
  const chosen = [
    ...wanted.filter(({ reach }) => reach !== 'reached'),
    ...ofReach('thin').slice(0, THIN),
    ...ofReach('reached'),
  ].filter(({ name }) => !names.has(name) && names.add(name));
  const rows = chosen
    .slice(0, GROUPS)
    .map((group): Row => ({ ...row(group.id, group.coverage), name: group.name, sentence: group.sentence }));
  return { id: 'groups', sentence, unit: 'share', rows, limit: null, unknown: 0 };
}

function layersChart(assessment: Assessment): ChartShape {
  const counts = tiesByBand(assessment);
  const bands = ['strong', 'medium', 'weak', 'nominal'] as const;
  const total = bands.reduce((sum, band) => sum + counts[band], 0);
  const rows = total === 0 ? [] : bands.map((band) => row(band, counts[band]));
  const sentence = tieMixMeasures(assessment).find(({ id }) => id === 'tie-mix')?.sentence ?? '';
  return { id: 'layers', sentence, unit: 'count', rows, limit: null, unknown: 0 };
}

/** Contacts beside the separate windows that they open (Burt's effective size). */
function redundancyChart(assessment: Assessment): ChartShape[] {
  const size = shapeMeasures(assessment).find(({ id }) => id === 'effective-size');
  if (size?.value === undefined) return [];
  const windows = { ...row('windows', size.value), low: size.low ?? null, high: size.high ?? null };
  const rows = [row('contacts', assessment.working.length), windows];
  return [{ id: 'redundancy', sentence: size.sentence, unit: 'count', rows, limit: null, unknown: 0 }];
}

/** Contacts who probably know none of the others, by how long they have been quiet. */
function bridgesChart({ assessment, nameOf }: KnownNetwork): ChartShape[] {
  const { working, ties, people, today, values, words } = assessment;
  const chances = bridges(assessment);
  const found = working.filter(
    (place, slot) => chances[slot]! >= values.bridgeLabel && ties[place]!.lastDay !== undefined,
  );
  if (found.length === 0) return [];
  const rows = found
    .map((place) => ({
      ...row(String(people[place]!.id), today - ties[place]!.lastDay!),
      name: nameOf(people[place]!.id),
    }))
    .sort((one, other) => other.value - one.value || (one.key < other.key ? -1 : 1));
  const quiet = rows.filter(({ value }) => value > values.cadenceBridgeDays).length;
  const sentence = words.charts.bridges(rows.length, quiet, values.cadenceBridgeDays);
  return [{ id: 'bridges', sentence, unit: 'days', rows, limit: values.cadenceBridgeDays, unknown: 0 }];
}

function paceChart({ assessment, facts, today }: KnownNetwork): ChartShape {
  const monday = mondayOf(today);
  const from = monday - 7 * (WEEKS - 1);
  const met = newPeople(assessment, facts.interactions, { from, until: monday + 7 }).filter((one) => one.met <= today);
  const limit = assessment.values.paceNewPeople;
  const rows = Array.from({ length: WEEKS }, (_, week) => {
    const start = from + 7 * week;
    return row(toIsoDay(start), met.filter((one) => one.met >= start && one.met < start + 7).length);
  });
  const above = rows.filter(({ value }) => value > limit).length;
  const sentence = assessment.words.charts.pace({ met: met.length, weeks: WEEKS, above, limit });
  return { id: 'pace', sentence, unit: 'count', rows: met.length === 0 ? [] : rows, limit, unknown: 0 };
}

function stagesChart(assessment: Assessment): ChartShape {
  const { stages, unknown } = stageMix(assessment);
  const known = stages.reduce((sum, count) => sum + count, 0);
  const rows = known === 0 ? [] : stages.map((count, index) => row(String(index + 1), count));
  const senior = known === 0 ? 0 : (stages[4]! + stages[5]!) / known;
  const sentence = assessment.words.charts.stages(senior, unknown);
  return { id: 'stages', sentence, unit: 'count', rows, limit: null, unknown };
}

function channelsChart(assessment: Assessment): ChartShape {
  const counts = channelMix(assessment);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const live = LIVE.reduce((sum, channel) => sum + counts.get(channel)!, 0);
  const rows = total === 0 ? [] : [...counts].map(([channel, count]) => row(channel, count));
  const sentence = total === 0 ? '' : assessment.words.charts.live(live / total);
  return { id: 'channels', sentence, unit: 'count', rows, limit: null, unknown: 0 };
}

function row(key: string, value: number): Row {
  return { key, name: null, value, low: null, high: null, sentence: null };
}
