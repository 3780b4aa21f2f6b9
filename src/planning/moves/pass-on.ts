import type { PersonId } from '../../model/ids.ts';
import type { ObjectiveOutlook, Outlook } from '../outlook.ts';
import { isAskOpen } from './ask.ts';
import { writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** An idea worth spreading. */
export interface OpenIdea {
  readonly id: number;
  readonly text: string;
  /** Who has heard it already, and where it came from. */
  readonly heardBy: readonly PersonId[];
}

/** Whom it is passed on to must reach at least this much of an audience. */
const LEAST_ACCESS = 0.02;

/**
 * Pass an idea on to somebody who reaches those an objective wants to win: what they reach of the audience counts once they pass it
 * on. Costs a little goodwill, hence only where asking is open. Source: science §5.3, §8.
 */
export function passOn(outlook: Outlook, place: number, idea: OpenIdea): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const person = assessment.people[place]!;
  const tie = assessment.ties[place]!;
  const channel = writtenChannel(outlook, place);
  if (!tie.isReal || tie.isDormant || channel === undefined || idea.heardBy.includes(person.id)) return undefined;
  if (!isAskOpen(outlook, place)) return undefined;
  const reached = outlook.objectives
    .filter(({ objective }) => objective.kind === 'support')
    .map((objective) => reachOf(objective, place, tie.strength))
    .sort((a, b) => b.worth - a.worth)[0];
  if (reached === undefined || reached.access < LEAST_ACCESS) return undefined;
  const draft = moveDraft(outlook, {
    kind: 'pass-on',
    places: [place],
    minutes: values.minutesPassOn,
    channel,
    asks: 'favour',
    event: { channel },
    isAsk: true,
    words: (made) => ({
      sentence: `Tell ${person.name} about “${idea.text}”, and ask to pass it on`,
      reason: `Reaches “${reached.name}”, whom you want to win.`,
      why: commonEvidence(outlook, made),
    }),
  });
  return {
    ...draft,
    about: [idea.id],
    subject: place,
    own: draft.own + values.passOnWorth * draft.success * reached.worth,
  };
}

/** What somebody reaches of an objective's audiences: its worth, and the audience they reach most of. */
function reachOf(
  { needs, weight, accessAt }: ObjectiveOutlook,
  place: number,
  strength: number,
): { readonly worth: number; readonly access: number; readonly name: string } {
  const access = accessAt(place, strength);
  const best = access.indexOf(Math.max(...access));
  const worth = weight * needs.reduce((sum, need, index) => sum + need.weight * access[index]!, 0);
  return { worth, access: access[best]!, name: needs[best]!.name };
}
