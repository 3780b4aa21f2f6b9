import type { Day } from '../base/days.ts';
import { isLive, isNominal } from '../model/channel.ts';
import type { Words } from '../words/words.ts';
import type { Tie } from './assessment.ts';

/** A number with what it means. */
export interface TieMeasure {
  readonly measure: string;
  readonly value: number;
  readonly sentence: string;
}

/** A tie in one or two sentences: how strong, how it is kept, how long it has been quiet. Never a bare number. */
export function tieSentence(tie: Tie, today: Day, { ties }: Words): string {
  if (tie.evidence.closeness === 0) return ties.doesNotCount;
  if (!tie.isReal) return ties.inNameOnly;
  const quiet = tie.lastDay === undefined ? ties.restsOnWord : ties.lastInTouch(today - tie.lastDay);
  return tie.isDormant ? ties.dormant(quiet) : ties.tie(tie.band, mannerOf(tie, today, ties), quiet);
}

/** What strength is made of, each part in a sentence (science §3.1). */
export function tieMeasures(tie: Tie, { ties }: Words): readonly TieMeasure[] {
  const { participations, closeness, contexts, sharedContacts } = tie.evidence;
  const real = participations.filter(({ channel }) => !isNominal(channel));
  const live = real.filter(({ channel }) => isLive(channel)).length;
  const half = Math.round(tie.halfLife);
  const measures: TieMeasure[] = [
    {
      measure: 'interaction',
      value: tie.interaction,
      sentence: ties.interactions(real.length, live, half),
    },
    { measure: 'reciprocity', value: tie.reciprocity, sentence: reciprocitySentence(tie, ties) },
    {
      measure: 'duration',
      value: tie.duration,
      sentence: tie.duration === 0 ? ties.noSpan : ties.lasted(spanOf(tie)),
    },
    {
      measure: 'multiplexity',
      value: tie.multiplexity,
      sentence: contexts.length === 0 ? ties.contextsUnknown : ties.contexts(contexts),
    },
    {
      measure: 'embeddedness',
      value: tie.embeddedness,
      sentence: ties.sharedContacts(Math.round(sharedContacts)),
    },
  ];
  if (closeness !== undefined)
    measures.unshift({
      measure: 'closeness',
      value: closeness / 4,
      sentence: ties.closeness(closeness),
    });
  return measures;
}

function spanOf({ firstDay, lastDay }: Tie): number | undefined {
  return firstDay === undefined || lastDay === undefined ? undefined : lastDay - firstDay;
}

function reciprocitySentence(tie: Tie, ties: Words['ties']): string {
  const incoming = tie.evidence.participations.reduce((sum, one) => sum + one.incoming, 0);
  const outgoing = tie.evidence.participations.reduce((sum, one) => sum + one.outgoing, 0);
  if (incoming + outgoing === 0) return ties.directionUnknown;
  if (incoming === 0) return ties.onlyYou;
  if (outgoing === 0) return ties.onlyThey;
  const share = incoming / (incoming + outgoing);
  if (share > 0.65) return ties.mostlyThey;
  return share < 0.35 ? ties.mostlyYou : ties.bothWays;
}

/** How it went in the last year: often or seldom, face to face or in writing. */
function mannerOf(tie: Tie, today: Day, ties: Words['ties']): string | undefined {
  const recent = tie.evidence.participations.filter(
    ({ day, channel }) => today - day < 365 && day <= today && !isNominal(channel),
  );
  if (recent.length === 0) return undefined;
  const days = new Set(recent.map(({ day }) => day)).size;
  const live = recent.filter(({ channel }) => isLive(channel)).length;
  const often = days >= 12 ? 'often' : days >= 4 ? 'now-and-then' : 'seldom';
  const how = live === 0 ? 'writing' : live >= recent.length / 2 ? 'live' : 'mostly-writing';
  return ties.manner(often, how);
}
