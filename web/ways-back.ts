import type { QueryClient } from '@tanstack/react-query';
import type { RouteName } from '../src/contract/paths.ts';
import type { AnswerOf, InputOf } from '../src/contract/routes.ts';

/** One thing to tell the server. */
export type Step = { readonly [Name in RouteName]: readonly [route: Name, input: InputOf<Name>] }[RouteName];

/** What the app remembers of a route, as it was before something was told; undefined where it never asked. */
export type Before = <Name extends RouteName>(
  route: Name,
  input?: Partial<InputOf<Name>>,
) => AnswerOf<Name> | undefined;

/** How a thing told is taken back. Called before it is told, for what it changes; answers with the step once the server has answered. */
type WayBack<Name extends RouteName> = (
  told: InputOf<Name>,
  before: Before,
) => (answer: AnswerOf<Name>) => Step | undefined;

/** Ways back by what was told. */
export type WaysBack = { readonly [Name in RouteName]?: WayBack<Name> };

/** The answers of the app as they stand, for `Before`. */
export function beforeIn(answers: QueryClient): Before {
  return (route, input) =>
    answers
      .getQueriesData<AnswerOf<typeof route>>({ queryKey: input === undefined ? [route] : [route, input] })
      .find(([, answer]) => answer !== undefined)?.[1];
}

/**
 * Everything that can be told and taken back, with its way back. What is missing here takes something back itself, changes
 * nothing, or asks first since it cannot be taken back.
 */
export const WAYS_BACK = {
  saveLog:
    () =>
    ({ id }) => ['removeInteraction', { id }],
  doneMove:
    ({ id }) =>
    () => ['undecideMove', { id }],
  skipMove:
    ({ id }) =>
    () => ['undecideMove', { id }],
  neverMove:
    ({ id }) =>
    () => ['undecideMove', { id }],
  replaceMove:
    ({ id }) =>
    ({ move }) =>
      move === null ? undefined : ['undecideMove', { id }],
  answerTriage:
    ({ id }) =>
    () => ['unanswerTriage', { id }],
  answerAsk:
    ({ id }) =>
    () => ['takeBackAsk', { id }],
  declareLink: ({ a, b }, before) => {
    const link = before('person', { id: a })?.links.find(({ person }) => person.id === b);
    const known = link?.declared === true ? link.probability >= 0.5 : null;
    return () => ['declareLink', { a, b, know: known }];
  },
  answerPace: (_, before) => {
    const pace = before('review')?.pace ?? undefined;
    return () => (pace === undefined ? undefined : ['answerPace', { pace }]);
  },

  editPerson: (told, before) => {
    // Notes are saved as they are typed; their field takes back what was typed.
    if (told.notes !== undefined) return () => undefined;
    const person = before('person', { id: told.id });
    const was = person === undefined ? undefined : { ...person, topics: person.knowledge?.topics ?? [] };
    const back = asBefore(told, was);
    return () => (back === undefined ? undefined : ['editPerson', back]);
  },
  labelPeople:
    ({ remove = false }) =>
    ({ label, people }) =>
      people.length === 0 ? undefined : ['labelPeople', { label, people, remove: !remove }],
  setPeopleViews: (_, before) => {
    const was = before('peopleViews');
    return () => (was === undefined ? undefined : ['setPeopleViews', was]);
  },
  addFavour: ({ id }, before) => {
    const known = new Set(before('person', { id })?.favours.map((favour) => favour.id));
    return ({ favours }) => {
      const added = favours.filter((favour) => !known.has(favour.id) && favour.told);
      return added.length === 1 ? ['removeFavour', { id, favour: added[0]!.id }] : undefined;
    };
  },
  addPromise:
    () =>
    ({ id }) => ['removePromise', { id }],
  settlePromise:
    ({ id, state }) =>
    () =>
      // Opening again is itself the way back.
      state === 'open' ? undefined : ['settlePromise', { id, state: 'open' }],
  addReturn: (_, before) => {
    const known = new Set(before('returns')?.returns.map(({ id }) => id));
    return ({ returns }) => {
      const added = returns.filter(({ id }) => !known.has(id));
      return added.length === 1 ? ['removeReturn', { id: added[0]!.id }] : undefined;
    };
  },
  removeReturn: ({ id }, before) => {
    const gone = before('returns')?.returns.find((one) => one.id === id);
    return () =>
      gone === undefined
        ? undefined
        : ['addReturn', { kind: gone.kind, text: gone.text, day: gone.day, people: gone.people.map((one) => one.id) }];
  },
  mergePeople:
    ({ kept }) =>
    () => ['splitPerson', { id: kept }],
  dismissDuplicate:
    ({ a, b, areTwo = true }) =>
    () => ['dismissDuplicate', { a, b, areTwo: !areTwo }],
  sayPerson:
    ({ id, isPerson }) =>
    () => ['sayPerson', { id, isPerson: !isPerson }],

  addObjective:
    () =>
    ({ id }) => ['closeObjective', { id }],
  editObjective: (told, before) => {
    const was = before('objectives')?.objectives.find(({ id }) => id === told.id);
    const back = asBefore(told, was);
    return () => (back === undefined ? undefined : ['editObjective', back]);
  },
  closeObjective:
    ({ id }) =>
    () => ['reopenObjective', { id }],
  reopenObjective:
    ({ id }) =>
    () => ['closeObjective', { id }],

  keepIntroduction:
    () =>
    ({ id }) => ['removeIntroduction', { id }],
  stepIntroduction:
    ({ id }) =>
    () => ['unstepIntroduction', { id }],
  noteIntroduction: ({ id }, before) => {
    const note = before('introduction', { id })?.note ?? '';
    return () => ['noteIntroduction', { id, note }];
  },
  addIdea:
    () =>
    ({ id }) => ['removeIdea', { id }],
  editIdea: (told, before) => {
    const idea = before('idea', { id: told.id });
    const was =
      idea === undefined
        ? undefined
        : { ...idea, source: idea.source?.id ?? null, objective: idea.objective?.id ?? null };
    const back = asBefore(told, was);
    return () => (back === undefined ? undefined : ['editIdea', back]);
  },
  moveIdea:
    ({ id }) =>
    () => ['unmoveIdea', { id }],
  tellIdea: ({ id, person }, before) => {
    const was = before('idea', { id })?.people.find((one) => one.person.id === person);
    if (was === undefined) return () => ['untellIdea', { id, person }];
    const { toldOn, passedOn, supports, objection } = was;
    return () => ['tellIdea', { id, person, toldOn, passedOn, supports, objection }];
  },
  askQuestion:
    () =>
    ({ id }) => ['removeQuestion', { id }],
  answerQuestion: ({ id, person }, before) => {
    const was = questionIn(before, id)?.answers.find((one) => one.person.id === person);
    if (was === undefined) return () => ['unanswerQuestion', { id, person }];
    return () => ['answerQuestion', { id, person, says: was.says, note: was.note }];
  },
  closeQuestion:
    ({ id }) =>
    () => ['reopenQuestion', { id }],
  reopenQuestion: ({ id }, before) => {
    const after = questionIn(before, id)?.after ?? undefined;
    return () => (after === undefined ? undefined : ['closeQuestion', { id, after }]);
  },

  addEvent:
    () =>
    ({ id }) => ['removeEvent', { id }],
  editEvent: (told, before) => {
    const back = asBefore(told, before('event', { id: told.id }));
    return () => (back === undefined ? undefined : ['editEvent', back]);
  },
  removeEvent:
    ({ id }) =>
    () => ['restoreEvent', { id }],
  addAttendees:
    () =>
    ({ batch }) => ['undoImport', { batch }],
  setAttendee:
    ({ id, person }) =>
    () => ['setAttendee', { id, person, coming: null }],
  debriefEvent:
    ({ id, person }) =>
    () => ['undebriefEvent', { id, person }],

  setOwner: (told, before) => {
    const was = asBefore(told, before('owner'));
    return () => (was === undefined ? undefined : ['setOwner', was]);
  },
  setSettings: (told, before) => {
    const was = asBefore(told, before('settings'));
    return () => (was === undefined ? undefined : ['setSettings', was]);
  },
  setReading: (_, before) => {
    const was = before('reading');
    return () => (was === undefined ? undefined : ['setReading', was]);
  },
  setConstants: ({ changes }, before) => {
    const constants = before('constants')?.constants ?? [];
    const was = Object.fromEntries(
      constants.filter(({ id }) => id in changes).map((one) => [one.id, one.value === one.default ? null : one.value]),
    );
    return () => ['setConstants', { changes: was }];
  },
  renameGroup: ({ id }, before) => {
    const group = before('group', { id });
    return () => (group === undefined ? undefined : ['renameGroup', { id, name: group.named ? group.name : null }]);
  },
  addKnowledge:
    () =>
    ({ id }) => ['removeKnowledge', { id }],
  removeKnowledge: ({ id }, before) => {
    const gone = before('knowledge')?.entries.find((entry) => entry.id === id);
    return () =>
      gone === undefined ? undefined : ['addKnowledge', { kind: gone.kind, words: gone.words, means: gone.means }];
  },
  addBusyCalendar: (_, before) => newCalendar(before),
  subscribeCalendar: (_, before) => newCalendar(before),
  scheduleCalendar: ({ id }, before) => {
    const every = before('busyCalendars')?.calendars.find((calendar) => calendar.id === id)?.every ?? undefined;
    return () => (every === undefined ? undefined : ['scheduleCalendar', { id, every }]);
  },
} satisfies WaysBack;

/** The same fields as were told, with the values that they had; undefined where one of them is not known. */
function asBefore<Told extends object>(told: Told, was: object | undefined): Told | undefined {
  if (was === undefined) return undefined;
  const fields = Object.keys(told);
  if (!fields.every((field) => field in was)) return undefined;
  // Answers name their fields as inputs do, with values that an input may have.
  return Object.fromEntries(fields.map((field) => [field, was[field as keyof typeof was]])) as Told;
}

function questionIn(before: Before, id: InputOf<'question'>['id']): AnswerOf<'question'> | undefined {
  return before('questions')?.questions.find((question) => question.id === id);
}

function newCalendar(before: Before): (answer: AnswerOf<'busyCalendars'>) => Step | undefined {
  const known = new Set(before('busyCalendars')?.calendars.map(({ id }) => id));
  return ({ calendars }) => {
    const added = calendars.filter(({ id }) => !known.has(id));
    return added.length === 1 ? ['removeBusyCalendar', { id: added[0]!.id }] : undefined;
  };
}
