import type { Assessment } from './assessment.ts';
import type { GroupReach } from './group-reach.ts';
import { counted } from './sentence-parts.ts';

/** Quiet for longer than this is worth a word: half a year, in days. */
const QUIET_DAYS = 183;

/** How a group is reached, in one sentence: `Reached by one person, Amara Diallo, quiet for 7 months.` */
export function reachSentence(assessment: Assessment, { reach, through }: GroupReach, members: number): string {
  const { people, ties, today } = assessment;
  const [first] = through;
  if (reach === 'not-reached' || first === undefined) {
    return members === 0
      ? 'Not reached: you know of nobody there.'
      : `Not reached: you know of ${counted(members, 'person', 'people')}, and are in touch with none.`;
  }
  const quiet = (place: number): boolean => today - (ties[place]!.lastDay ?? Number.NEGATIVE_INFINITY) > QUIET_DAYS;
  if (through.length === 1) {
    const { name } = people[first]!;
    const also = quiet(first) ? ', and that tie has gone quiet' : '';
    return `Reached by one person alone, ${name}${also}: if ${name} leaves, the group is out of reach.`;
  }
  const asleep = through.filter(quiet).length;
  const so = reach === 'thin' ? 'Thinly reached' : 'Well reached';
  const still =
    asleep === 0
      ? ''
      : asleep === through.length
        ? ', all of them quiet for long'
        : `, ${asleep} of them quiet for long`;
  return `${so}, through ${counted(through.length, 'person', 'people')}${still}.`;
}
