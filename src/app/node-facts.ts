import type { TieBand } from '../audit/assessment.ts';
import { bridges, nonRedundancy } from '../audit/structure.ts';
import { toIsoDay } from '../base/days.ts';
import { likeliest } from '../knowledge/distribution.ts';
import type { PersonId } from '../model/ids.ts';
import type { KnownNetwork } from './network-memory.ts';

/** What is measured of one person today, for tables and networks of other programs. Days are ISO, shares in [0, 1]. */
export interface NodeFacts {
  readonly strength: number | undefined;
  readonly band: TieBand | undefined;
  readonly trust: number | undefined;
  readonly dormant: boolean | undefined;
  readonly firstInteraction: string | undefined;
  readonly lastInteraction: string | undefined;
  /** Expected knowledge distance d, and its standard deviation. */
  readonly distance: number | undefined;
  readonly distanceDeviation: number | undefined;
  /** Likeliest function and industry. */
  readonly function: string | undefined;
  readonly industry: string | undefined;
  /** Career stage 1–6. */
  readonly seniority: number | undefined;
  /** Of the working network, whose structure is measured: ν and the probability of knowing none of the others. */
  readonly working: boolean;
  readonly nonRedundancy: number | undefined;
  readonly bridge: number | undefined;
  /** The one group by which newness counts. */
  readonly circle: string | undefined;
  readonly groups: readonly string[];
}

/** The measures of a person, the owner excepted, of whom nothing is measured. */
export function nodeFactsOf(id: PersonId, { assessment, tieOf, groupsOf }: KnownNetwork): NodeFacts {
  const place = assessment.placeOf.get(id);
  const tie = tieOf(id);
  const profile = place === undefined ? undefined : assessment.profiles[place];
  const distance = place === undefined ? undefined : assessment.distances[place];
  const slot = place === undefined ? -1 : assessment.slotOf[place]!;
  const circle = place === undefined ? undefined : assessment.circleOf[place];
  return {
    strength: tie?.strength,
    band: tie?.band,
    trust: tie?.trust,
    dormant: tie?.isDormant,
    firstInteraction: tie?.firstDay === undefined ? undefined : toIsoDay(tie.firstDay),
    lastInteraction: tie?.lastDay === undefined ? undefined : toIsoDay(tie.lastDay),
    distance: distance?.mu,
    distanceDeviation: distance?.sigma,
    function: profile === undefined ? undefined : likeliest(profile.functions)?.id,
    industry: profile === undefined ? undefined : likeliest(profile.industries)?.id,
    seniority: profile?.seniority,
    working: slot >= 0,
    nonRedundancy: slot < 0 ? undefined : nonRedundancy(assessment)[slot],
    bridge: slot < 0 ? undefined : bridges(assessment)[slot],
    circle: circle === undefined ? undefined : (assessment.circleNames.get(circle) ?? circle),
    groups: groupsOf(id),
  };
}
