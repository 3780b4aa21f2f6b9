import type { Assessment } from './assessment.ts';
import type { GroupReach } from './group-reach.ts';

/** Quiet for longer than this is worth a word: half a year, in days. */
const QUIET_DAYS = 183;

/** How a group is reached, in one sentence: `Reached by one person, Amara Diallo, quiet for 7 months.` */
export function reachSentence(assessment: Assessment, { reach, through }: GroupReach, members: number): string {
  const { people, ties, today, words } = assessment;
  const { groups } = words;
  const [first] = through;
  if (reach === 'not-reached' || first === undefined) {
    return members === 0 ? groups.nobodyKnown : groups.notReached(members);
  }
  const quiet = (place: number): boolean => today - (ties[place]!.lastDay ?? Number.NEGATIVE_INFINITY) > QUIET_DAYS;
  if (through.length === 1) return groups.throughOne(people[first]!.name, quiet(first));
  return groups.through(through.length, reach === 'thin', through.filter(quiet).length);
}
