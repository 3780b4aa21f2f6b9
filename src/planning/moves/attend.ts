import { contactValue } from '../../audit/contact-value.ts';
import { strengthAt } from '../../audit/strength.ts';
import { accessOf, targetStrength, tieFit } from '../../audit/tie-fit.ts';
import type { Day } from '../../base/days.ts';
import { optimumFor, usedLearningValue } from '../../knowledge/learning-value.ts';
import { profileOf } from '../../knowledge/profile.ts';
import type { PersonId } from '../../model/ids.ts';
import type { PersonFacts } from '../../model/person.ts';
import type { ObjectiveOutlook, Outlook } from '../outlook.ts';
import { newPersonLoad } from '../pace/move-load.ts';
import type { NeedGain } from '../solver/week-problem.ts';
import { besideDraft, type MoveDraft } from './move-draft.ts';
import { needSentence } from './move-evidence.ts';

/** An event the owner could go to, as far as it is known. */
export interface UpcomingEvent {
  readonly id: number;
  readonly name: string;
  readonly day: Day;
  /** Minutes after midnight; absent: some time that day. */
  readonly from?: number;
  readonly minutes?: number;
  /** What it is about, and which groups come, in the owner's words. */
  readonly topics: readonly string[];
  readonly groups: readonly string[];
  /** Known people who will be there. */
  readonly people: readonly PersonId[];
}

/** People of an event whose profile is not known: as far away, as uncertain as anybody (science §3.2, golden value of nothing known). */
const ANYBODY = { mu: 0.605, sigma: 0.2, kappa: 0.35 } as const;
/** Names in one sentence. */
const NAMED = 3;

/**
 * Go to an event of this week whose topics or groups an objective needs: so many new contacts are expected, each met for ten
 * minutes in person, whose knowledge is the event's own mix. Source: science §5.1, §5.3.
 */
export function attend(outlook: Outlook, event: UpcomingEvent): MoveDraft | undefined {
  const { values, today, monday, assessment } = outlook;
  if (event.day < Math.max(today, monday) || event.day > monday + 6) return undefined;
  const gains = outlook.objectives.flatMap((objective) => eventGains(outlook, objective, event));
  if (gains.every(({ share }) => share <= 0)) return undefined;
  const minutes = event.minutes ?? values.minutesAttend;
  const names = event.people.flatMap((id) => {
    const place = assessment.placeOf.get(id);
    return place === undefined ? [] : [assessment.people[place]!.name];
  });
  return {
    ...besideDraft('attend', [], minutes),
    about: [event.id],
    channel: 'in-person',
    success: values.attendSuccess,
    load: values.attendContacts * newPersonLoad(ANYBODY.mu, values),
    isLive: true,
    isExplore: true,
    gains,
    ...(event.from === undefined ? {} : { slot: { day: event.day, from: event.from, until: event.from + minutes } }),
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      return {
        sentence: moves.attend(event.name),
        reason: [
          needSentence(told, draft) ?? '',
          names.length === 0 ? moves.nobodyGoes : moves.willBeThere(names.slice(0, NAMED)),
        ]
          .join(' ')
          .trim(),
        why: [
          { measure: 'new contacts', value: values.attendContacts, sentence: moves.newContacts },
          ...draft.gains
            .slice(0, 1)
            .map(({ share }) => ({ measure: 'event fit', value: share, sentence: moves.eventFit(share) })),
        ],
      };
    },
  };
}

/** π·(1 − e^(−μ·a)): at least one of a Poisson number of contacts, each with access a. */
function eventGains(outlook: Outlook, objective: ObjectiveOutlook, event: UpcomingEvent): NeedGain[] {
  const { values, horizon, today } = outlook;
  const { optima } = outlook.assessment;
  const met = {
    interaction: 0,
    person: 0,
    day: today,
    channel: 'in-person',
    minutes: values.attendMinutesEach,
    participants: 2,
    incoming: 1,
    outgoing: 1,
    incomingCharacters: 0,
    outgoingCharacters: 0,
  } as const;
  const { strength } = strengthAt({ participations: [], contexts: [], sharedContacts: 0 }, horizon, values, [met]);
  const { kind } = objective.objective;
  const learning = usedLearningValue(
    ANYBODY,
    optima[kind] ?? optimumFor(kind === 'context' ? 'context-knowledge' : kind, values),
    values,
  );
  const value = contactValue(
    kind,
    {
      tieFit: tieFit(strength, targetStrength(objective.objective, values), values),
      trust: Math.sqrt(strength * values.competenceUnknown),
      competence: values.competenceUnknown,
      learning,
      industry: usedLearningValue(ANYBODY, optimumFor('context-industry', values), values),
      cohesion: values.cohesionUnknown,
      nonRedundancy: 1,
      newness: values.newnessUnknown,
      audience: 0.5,
      reputation: 0.5,
      advocacy: values.advocacyUnknown,
    },
    values,
  );
  const access = values.accessMost * value * accessOf(strength, values);
  return objective.relevanceTo(profileOf(eventAsPerson(event))).map((relevance, index) => ({
    need: objective.firstNeed + index,
    share: values.attendSuccess * (1 - Math.exp(-values.attendContacts * access * relevance)),
  }));
}

/** Somebody who knows what the event is about. */
function eventAsPerson({ name, topics, groups }: UpcomingEvent): PersonFacts {
  return {
    id: 0,
    name,
    standing: 'prospect',
    positions: [],
    education: [],
    contexts: [],
    pinned: false,
    ended: false,
    reachable: [],
    topics: [...topics, ...groups].map((topic) => ({ topic, source: 'owner' })),
  };
}
