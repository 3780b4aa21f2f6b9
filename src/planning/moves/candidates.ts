import type { MoveKind } from '../../model/move.ts';
import { areBeingIntroduced, underWay } from '../introductions/under-way.ts';
import { isEligible, type Outlook } from '../outlook.ts';
import type { Pace } from '../pace/pace.ts';
import { activate } from './activate.ts';
import { ask } from './ask.ts';
import { askIntroduction } from './ask-introduction.ts';
import { attend, type UpcomingEvent } from './attend.ts';
import { congratulate, freshEvents } from './congratulate.ts';
import { crossChecks } from './cross-check.ts';
import { deepen } from './deepen.ts';
import { introduce } from './introduce.ts';
import { maintain } from './maintain.ts';
import { meet } from './meet.ts';
import type { MoveDraft } from './move-draft.ts';
import { offer } from './offer.ts';
import { ideaToPassOn, type OpenIdea, passOn } from './pass-on.ts';
import { type OpenQuestion, questionCheck } from './question-check.ts';
import { reconnect } from './reconnect.ts';

/** How many of all candidates each kind may be, as shares that sum to 1: the best of each kind by its own measure, so that none crowds out another. */
const SHARES = {
  activate: 0.15,
  deepen: 0.18,
  maintain: 0.15,
  reconnect: 0.1,
  'ask-introduction': 0.1,
  meet: 0.05,
  ask: 0.05,
  offer: 0.05,
  introduce: 0.05,
  congratulate: 0.05,
  'cross-check': 0.02,
  'pass-on': 0.03,
  attend: 0.02,
} as const satisfies Partial<Record<MoveKind, number>>;

/** What a week of digesting is for: notes, follow-ups, things given and passed on. */
const DIGESTING: ReadonlySet<MoveKind> = new Set<MoveKind>([
  'congratulate',
  'maintain',
  'offer',
  'introduce',
  'pass-on',
]);

/** Moves for the sake of the tie itself: nobody whom the owner leaves in peace is turned to with them. */
const KEEPING: ReadonlySet<MoveKind> = new Set<MoveKind>(['maintain', 'deepen', 'reconnect']);

/** Introducers are looked for among so many contacts, the strongest first. */
const INTRODUCERS = 60;
/** Pairs to introduce are looked for among so many contacts, the strongest first. */
const INTRODUCED = 30;

/**
 * Every move worth weighing this week, 200 at most. Whom to look at is decided by one cheap pass over all people; only
 * those few are weighed exactly. Moves that would gain nothing are left out. The week after many were met is for those, and takes up
 * nothing else. Source: science §5.3, §7, §9.
 */
export function candidates(
  outlook: Outlook,
  pace: Pace,
  isWanted: (kind: MoveKind, place: number) => boolean,
  {
    events: upcoming = [],
    ideas = [],
    questions = [],
  }: {
    events?: readonly UpcomingEvent[];
    ideas?: readonly OpenIdea[];
    questions?: readonly OpenQuestion[];
  } = {},
): MoveDraft[] {
  const { assessment, values } = outlook;
  const ranked = rankedPlaces(outlook);
  const strongest = [...assessment.working];
  const events = freshEvents(outlook);
  const met = new Set(pace.met.map(({ person }) => assessment.placeOf.get(person)));
  const isOpen = (kind: MoveKind, place: number): boolean => {
    if (KEEPING.has(kind) && isPaused(outlook, place)) return false;
    if (pace.isDigest && !DIGESTING.has(kind) && !(kind === 'deepen' && met.has(place))) return false;
    return isWanted(kind, place);
  };
  const room = (kind: keyof typeof SHARES): number => Math.floor(SHARES[kind] * values.planCandidates);
  // Good news comes first: whoever has some is not turned to with anything else.
  const isFree = (kind: MoveKind, place: number): boolean => kind === 'congratulate' || !events.has(place);
  const take = (
    kind: keyof typeof SHARES,
    places: Iterable<number>,
    draftFor: (place: number) => MoveDraft | undefined,
  ): MoveDraft[] => {
    const drafts: MoveDraft[] = [];
    for (const place of places) {
      if (drafts.length >= room(kind)) break;
      if (!isEligible(outlook, place) || !isOpen(kind, place) || !isFree(kind, place)) continue;
      const draft = draftFor(place);
      if (draft?.places.every((other) => isEligible(outlook, other) && isOpen(kind, other) && isFree(kind, other)))
        drafts.push(draft);
    }
    return drafts;
  };
  const introducers = strongest.slice(0, INTRODUCERS).filter((place) => isOpen('ask-introduction', place));
  const { considered, waiting } = underWay(outlook);
  const kept = [...considered].flatMap(([target]) => assessment.placeOf.get(target) ?? []);
  const introducersTo = (place: number): readonly number[] => {
    const { id } = assessment.people[place]!;
    if (waiting.has(id)) return [];
    const meant = considered.get(id);
    return meant === undefined ? introducers : introducers.filter((one) => assessment.people[one]!.id === meant);
  };
  const isBraked = pace.newPeople === 0;
  const all = [
    ...take('congratulate', events.keys(), (place) => congratulate(outlook, place, events.get(place)!)),
    ...take('deepen', ranked.real, (place) => deepen(outlook, place)),
    ...take('maintain', byLoss(outlook), (place) => maintain(outlook, place)),
    ...take('reconnect', ranked.real, (place) => reconnect(outlook, place)),
    ...take('ask', ranked.real, (place) => ask(outlook, place)),
    ...take('offer', strongest, (place) => offer(outlook, place)),
    ...(isBraked ? [] : take('activate', ranked.nominal, (place) => activate(outlook, place))),
    ...(isBraked ? [] : take('meet', ranked.nominal, (place) => meet(outlook, place))),
    ...(isBraked
      ? []
      : take(
          'ask-introduction',
          new Set([...kept, ...ranked.nominal.slice(0, 4 * room('ask-introduction'))]),
          (place) => askIntroduction(outlook, place, introducersTo(place)),
        )),
    ...ideas
      .map((idea) => ideaToPassOn(outlook, idea))
      .flatMap((idea) => take('pass-on', strongest, (place) => passOn(outlook, place, idea)))
      .sort((a, b) => b.own - a.own || a.places[0]! - b.places[0]!)
      .slice(0, room('pass-on')),
    ...(isBraked ? [] : upcoming.flatMap((event) => attend(outlook, event) ?? []))
      .sort(
        (a, b) =>
          b.gains.reduce((sum, gain) => sum + gain.share, 0) - a.gains.reduce((sum, gain) => sum + gain.share, 0),
      )
      .slice(0, room('attend')),
    ...introductions(outlook, strongest.slice(0, INTRODUCED), isOpen).slice(0, room('introduce')),
    ...[...questions.flatMap((question) => questionCheck(outlook, question) ?? []), ...crossChecks(outlook)]
      .filter((draft) => draft.places.every((place) => isEligible(outlook, place) && isOpen('cross-check', place)))
      .slice(0, room('cross-check')),
  ];
  return all.filter((draft) => draft.gains.some((gain) => gain.share > 0) || draft.own > 0);
}

function isPaused({ assessment, today }: Outlook, place: number): boolean {
  const { pausedUntil } = assessment.people[place]!;
  return pausedUntil !== undefined && pausedUntil > today;
}

/** Everybody by potential, real contacts apart from those one has never spoken with; ties by id. */
function rankedPlaces({ assessment, potential }: Outlook): { real: number[]; nominal: number[] } {
  const real: number[] = [];
  const nominal: number[] = [];
  for (const [place, tie] of assessment.ties.entries()) (tie.isReal ? real : nominal).push(place);
  const byPotential = (a: number, b: number): number => potential[b]! - potential[a]! || a - b;
  return { real: real.sort(byPotential), nominal: nominal.sort(byPotential) };
}

/** Real contacts by how much strength they would lose until the horizon. */
function byLoss({ assessment, strengthLater, potential }: Outlook): number[] {
  const loss = (place: number): number => assessment.ties[place]!.strength - strengthLater[place]! + potential[place]!;
  return [...assessment.people.keys()]
    .filter((place) => assessment.ties[place]!.isReal)
    .sort((a, b) => loss(b) - loss(a) || a - b);
}

function introductions(
  outlook: Outlook,
  places: readonly number[],
  isOpen: (kind: MoveKind, place: number) => boolean,
): MoveDraft[] {
  const open = places.filter((place) => isEligible(outlook, place) && isOpen('introduce', place));
  const drafts: MoveDraft[] = [];
  for (const [index, one] of open.entries()) {
    for (const other of open.slice(index + 1)) {
      const [a, b] = [outlook.assessment.people[one]!.id, outlook.assessment.people[other]!.id];
      if (areBeingIntroduced(outlook.facts.introductions ?? [], a, b)) continue;
      const draft = introduce(outlook, Math.min(one, other), Math.max(one, other));
      if (draft !== undefined) drafts.push(draft);
    }
  }
  return drafts.sort((a, b) => b.success - a.success || a.places[0]! - b.places[0]! || a.places[1]! - b.places[1]!);
}
