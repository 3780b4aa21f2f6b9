import type { Day } from '../base/days.ts';
import { timeAgo, timeSpan } from '../base/time-ago.ts';
import { isLive, isNominal } from '../model/channel.ts';
import type { Tie } from './assessment.ts';

/** A number with what it means. */
export interface TieMeasure {
  readonly measure: string;
  readonly value: number;
  readonly sentence: string;
}

/** A tie in one or two sentences: how strong, how it is kept, how long it has been quiet. Never a bare number. */
export function tieSentence(tie: Tie, today: Day): string {
  if (tie.evidence.closeness === 0) return 'You said that this person does not count.';
  if (!tie.isReal) return 'A contact in name only: nothing real is on record between you.';
  const quiet =
    tie.lastDay === undefined
      ? 'nothing is on record; this rests on your word'
      : `last in touch ${timeAgo(today - tie.lastDay)}`;
  if (tie.isDormant) return `Once close, now dormant: ${quiet}. Such ties keep much of their trust.`;
  const manner = mannerOf(tie, today);
  return `${BAND_WORDS[tie.band]}${manner === '' ? '' : `: ${manner}`}; ${quiet}.`;
}

const BAND_WORDS: Readonly<Record<Tie['band'], string>> = {
  nominal: 'A real tie that has faded',
  weak: 'A weak tie',
  medium: 'A tie of medium strength',
  strong: 'A strong tie',
};

/** What strength is made of, each part in a sentence (science §3.1). */
export function tieMeasures(tie: Tie): readonly TieMeasure[] {
  const { participations, closeness, contexts, sharedContacts } = tie.evidence;
  const real = participations.filter(({ channel }) => !isNominal(channel));
  const live = real.filter(({ channel }) => isLive(channel)).length;
  const half = Math.round(tie.halfLife);
  const measures: TieMeasure[] = [
    {
      measure: 'interaction',
      value: tie.interaction,
      sentence: `${real.length} real interaction${real.length === 1 ? '' : 's'}, ${live} of them face to face or by voice; recent ones count most, halving every ${timeSpan(half)}.`,
    },
    { measure: 'reciprocity', value: tie.reciprocity, sentence: reciprocitySentence(tie) },
    {
      measure: 'duration',
      value: tie.duration,
      sentence:
        tie.duration === 0
          ? 'No span between a first and a last interaction yet.'
          : `It has lasted ${spanOf(tie)} from the first to the last interaction.`,
    },
    {
      measure: 'multiplexity',
      value: tie.multiplexity,
      sentence:
        contexts.length === 0
          ? 'In which contexts you meet is unknown.'
          : `You meet in ${contexts.length === 1 ? 'one context' : `${contexts.length} contexts`}: ${contexts.join(', ')}.`,
    },
    {
      measure: 'embeddedness',
      value: tie.embeddedness,
      sentence: `About ${Math.round(sharedContacts)} of those you really know probably know them too; shared acquaintances keep a tie alive.`,
    },
  ];
  if (closeness !== undefined)
    measures.unshift({
      measure: 'closeness',
      value: closeness / 4,
      sentence: `You said: ${CLOSENESS_WORDS[closeness]}. Your word weighs most, and less with the years.`,
    });
  return measures;
}

const CLOSENESS_WORDS = ['do not count', 'distant', 'acquainted', 'close', 'very close'] as const;

function spanOf({ firstDay, lastDay }: Tie): string {
  return firstDay === undefined || lastDay === undefined ? 'no time' : timeSpan(lastDay - firstDay);
}

function reciprocitySentence(tie: Tie): string {
  const incoming = tie.evidence.participations.reduce((sum, one) => sum + one.incoming, 0);
  const outgoing = tie.evidence.participations.reduce((sum, one) => sum + one.outgoing, 0);
  if (incoming + outgoing === 0) return 'Which way it goes is unknown.';
  if (incoming === 0) return 'Only you have written so far.';
  if (outgoing === 0) return 'Only they have written so far.';
  const share = incoming / (incoming + outgoing);
  if (share > 0.65) return 'It goes both ways, mostly from them to you.';
  return share < 0.35 ? 'It goes both ways, mostly from you to them.' : 'It goes both ways.';
}

/** How it went in the last year: often or seldom, face to face or in writing. */
function mannerOf(tie: Tie, today: Day): string {
  const recent = tie.evidence.participations.filter(
    ({ day, channel }) => today - day < 365 && day <= today && !isNominal(channel),
  );
  if (recent.length === 0) return '';
  const days = new Set(recent.map(({ day }) => day)).size;
  const live = recent.filter(({ channel }) => isLive(channel)).length;
  const often =
    days >= 12 ? 'you are often in touch' : days >= 4 ? 'you are in touch now and then' : 'you are seldom in touch';
  const how =
    live === 0 ? 'in writing' : live >= recent.length / 2 ? 'mostly face to face or by voice' : 'mostly in writing';
  return `${often}, ${how}`;
}
