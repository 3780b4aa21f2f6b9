import { capital, counted, figure, roughShare } from './sentence-parts.ts';

/** What charts, the map and lists of groups show. */
export const charts = {
  bridges: (count: number, quiet: number, days: number) => {
    const fade = quiet === 0 ? 'none of them has' : quiet === 1 ? 'one of them has' : `${quiet} of them have`;
    return `${counted(count, 'contact')} probably ${count === 1 ? 'knows' : 'know'} none of the others. Such ties fade first; ${fade} been quiet for more than ${counted(days, 'day')}.`;
  },
  pace: ({ met, weeks, above, limit }: Readonly<Record<'met' | 'weeks' | 'above' | 'limit', number>>) => {
    const over = above === 0 ? 'never more' : `in ${above === 1 ? 'one week' : `${above} weeks`} more`;
    return `You really met ${counted(met, 'new person', 'new people')} in ${weeks} weeks, ${over} than the ${limit} a week that can be taken in.`;
  },
  stages: (senior: number, unknown: number) =>
    `${shareOf(senior)} of your active contacts are directors or above; as a rule, peers and people earlier in their career answer more often.${unknown === 0 ? '' : ` Of ${counted(unknown, 'contact')} it is not known.`}`,
  live: (share: number) =>
    `${shareOf(share)} of your exchanges of the last year were live: in person, by video or on the phone.`,

  noGroups: 'No two people you know share a group that Tertius can see yet.',
  noneReached: 'No group is reached yet: with nobody in them anything real has happened.',
  groupsReached: (reached: number, single: number) => {
    const groups = `${reached === 1 ? 'One group is' : `${figure(reached)} groups are`} reached`;
    if (single === 0) return `${groups}, each through more than one person.`;
    return `${groups}, ${single === reached ? (reached === 1 ? 'and that' : 'all of them') : `${figure(single)} of them`} through one person alone.`;
  },

  emptyMap: 'Nobody is on the map yet.',
  map: (told: {
    readonly total: number;
    readonly regions: number;
    readonly reached: number;
    readonly single: number;
    readonly wanted: number;
    /** People drawn, where they are fewer than all. */
    readonly drawn: number | undefined;
    readonly linksLeftOut: number;
  }) => {
    const { total, regions, reached, single, wanted, drawn, linksLeftOut } = told;
    const everybody = counted(total, 'person', 'people');
    const who =
      regions === 0
        ? `${everybody} in no group yet`
        : `${everybody} in ${counted(regions, 'region')} of the map, ${reached === regions ? 'all' : figure(reached)} of them reached`;
    const through = single === 0 ? '' : `, ${figure(single)} through one person alone`;
    const missing =
      wanted === 0 ? '' : ` ${counted(wanted, 'group')} that you want ${wanted === 1 ? 'is' : 'are'} not reached.`;
    const fewer = drawn === undefined ? '' : ` Drawn are the ${figure(drawn)} with the strongest ties.`;
    const links =
      linksLeftOut === 0
        ? ''
        : ` Of the links the least likely are not drawn, ${linksLeftOut.toLocaleString('en')} of them.`;
    return `${who}${through}.${missing}${fewer}${links}`;
  },
};

/** A share of things that are counted, to begin a sentence with. */
function shareOf(share: number): string {
  return capital(roughShare(share).replace('very little', 'very few'));
}
