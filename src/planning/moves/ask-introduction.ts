import type { Link } from '../../audit/assessment.ts';
import { introducerLoad } from '../introductions/introducer-load.ts';
import type { Outlook } from '../outlook.ts';
import { agreeChance } from '../response/response-chance.ts';
import { isAskOpen } from './ask.ts';
import { isCalled, writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, needSentence } from './move-evidence.ts';

/** Minutes of the first talk that success would bring. */
const FIRST_TALK = 20;
/** A chance below which nobody is asked whether they know the other: a guess would waste the ask. */
const LEAST_LINK = 0.1;

/** Somebody who could introduce the owner to a person, and how well the two may know each other. */
export interface Introducer {
  readonly place: number;
  /** S between introducer and person: from q where nothing better is known. */
  readonly strength: number;
  /** Chance that the introducer knows the person and agrees. */
  readonly agrees: number;
  readonly link: Link;
}

/**
 * Ask somebody who knows a person to introduce the owner: π = P(agrees)·P(answers when introduced), times the chance that
 * the two know each other at all where that is not certain. Source: science §5.3, §10.
 */
export function askIntroduction(
  outlook: Outlook,
  target: number,
  introducers: readonly number[],
): MoveDraft | undefined {
  const { assessment, values } = outlook;
  if (assessment.ties[target]!.isReal) return undefined;
  const person = assessment.people[target]!;
  let best: MoveDraft | undefined;
  for (const introducer of introducers) {
    const found = introducerOf(outlook, introducer, target);
    if (found === undefined) continue;
    const draft = introductionDraft(outlook, target, found, person.name, values.minutesAskIntroduction);
    if (best === undefined || draft.success > best.success) best = draft;
  }
  return best;
}

/** The one at `place` as introducer to `target`; undefined when they hardly know each other, or may not be asked now. */
function introducerOf(outlook: Outlook, place: number, target: number): Introducer | undefined {
  const { assessment, values, goodwill, agreement } = outlook;
  const probability = assessment.links.probability(place, target);
  if (probability < LEAST_LINK) return undefined;
  if (!assessment.ties[place]!.isReal || !isAskOpen(outlook, place)) return undefined;
  if (introducerLoad(outlook, assessment.people[place]!.id).restsUntil !== undefined) return undefined;
  const { strength } = assessment.ties[place]!;
  const given = goodwill.get(assessment.people[place]!.id) ?? 0;
  return {
    place,
    strength: values.introducerLinkShare * probability,
    agrees: agreeChance({ strength, goodwill: given }, agreement) * probability,
    link: assessment.links.between(place, target),
  };
}

function introductionDraft(
  outlook: Outlook,
  target: number,
  introducer: Introducer,
  name: string,
  minutes: number,
): MoveDraft {
  const { assessment } = outlook;
  const between = assessment.people[introducer.place]!.name;
  const written = writtenChannel(outlook, introducer.place);
  const isClose = assessment.ties[introducer.place]!.strength >= outlook.values.strengthMedium;
  const isCall = isCalled(outlook, introducer.place, { usually: isClose });
  const channel = isCall ? 'phone' : (written ?? 'phone');
  return moveDraft(outlook, {
    kind: 'ask-introduction',
    places: [introducer.place, target],
    subject: target,
    minutes,
    channel,
    asks: 'call',
    event: { channel: 'video', minutes: FIRST_TALK },
    introducedBy: introducer.strength,
    before: introducer.agrees,
    isAsk: true,
    words: (draft, told) => {
      const { moves, links } = told.assessment.words;
      const { probability, evidence } = introducer.link;
      const because = links.because(evidence.map(({ trace }) => trace));
      return {
        sentence: moves.askIntroduction(between, name),
        reason:
          `${moves.theTwo(between, name, because)} ${needSentence(told, draft) ?? ''} ${unaskedSince(told, introducer.place)}`
            .replace(/\s+/g, ' ')
            .trim(),
        why: [
          { measure: 'agrees', value: introducer.agrees, sentence: moves.agrees(between, introducer.agrees) },
          // What the owner said stands in the reason already.
          ...(probability === 1
            ? []
            : [{ measure: 'link', value: probability, sentence: moves.guessedLink(between, name, probability) }]),
          ...commonEvidence(told, draft),
        ],
      };
    },
  });
}

function unaskedSince({ facts, assessment, today }: Outlook, place: number): string {
  const { id, name } = assessment.people[place]!;
  const asked = facts.favours.filter((favour) => favour.person === id && favour.kind.startsWith('asked-'));
  const last = asked.reduce<number | undefined>(
    (latest, favour) => Math.max(latest ?? favour.day, favour.day),
    undefined,
  );
  return last === undefined ? '' : assessment.words.moves.unaskedFor(name, today - last);
}
