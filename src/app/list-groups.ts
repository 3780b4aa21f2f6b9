import type { GroupKind } from '../audit/assessment.ts';
import type { GroupRow, GroupsList } from '../contract/knowledge-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Objective } from '../model/objective.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { seeGroups, toGroupRow, toWantedRow } from './groups-seen.ts';
import type { KnownNetwork } from './network-memory.ts';
import { objectiveNamed } from './objective-named.ts';

/** Groups with how they are reached, those with somebody in touch first, then by size; and the groups that objectives want. */
export async function listGroups(
  { memory, today }: Context,
  { objective, kind, offset, limit }: CheckedInputOf<'groups'>,
): Promise<AnswerOf<'groups'>> {
  const network = await memory.network(await today());
  const { groups, ...others } = groupsListed(network, { objective: objectiveNamed(network, objective), kind });
  return { total: groups.length, ...others, groups: groups.slice(offset, offset + limit) };
}

/** All groups of a network, of one kind if named, in that order, with those wanted and what both amount to. */
export function groupsListed(
  network: KnownNetwork,
  { objective, kind }: { readonly objective: Objective | undefined; readonly kind: GroupKind | undefined },
): { readonly groups: GroupRow[]; readonly wanted: GroupsList['wanted']; readonly sentence: string } {
  const seen = seeGroups(network, objective);
  const groups = network.assessment.groups
    .filter((group) => kind === undefined || group.kind === kind)
    .map((group) => toGroupRow(seen, group))
    .sort((one, other) => other.coverage - one.coverage || other.people - one.people || (one.id < other.id ? -1 : 1));
  return {
    sentence: overview(groups, network.assessment.words),
    wanted: seen.wanted.map((wanted) => toWantedRow(seen, wanted)),
    groups,
  };
}

function overview(rows: readonly GroupRow[], { charts }: Words): string {
  if (rows.length === 0) return charts.noGroups;
  const reached = rows.filter(({ reach }) => reach !== 'not-reached').length;
  const single = rows.filter(({ only, reach }) => only !== null && reach !== 'not-reached').length;
  return reached === 0 ? charts.noneReached : charts.groupsReached(reached, single);
}
