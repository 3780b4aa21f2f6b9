import { z } from 'zod';
import { Channel, WishedChannel } from '../model/channel.ts';
import { Complexity, ObjectiveKind } from '../model/objective.ts';
import { Closeness, Context } from '../model/person.ts';
import { CALENDAR_ROUTES } from './calendar-routes.ts';
import { CHART_ROUTES } from './chart-routes.ts';
import { DOOR_ROUTES } from './door-routes.ts';
import { DUPLICATE_ROUTES } from './duplicate-routes.ts';
import { EVENT_ROUTES } from './event-routes.ts';
import { FAVOUR_ROUTES } from './favour-routes.ts';
import { ForObjectiveOnDay } from './for-objective.ts';
import { IDEA_ROUTES } from './idea-routes.ts';
import { ImportInput } from './import-shapes.ts';
import { INTRODUCTION_ROUTES } from './introduction-routes.ts';
import { KEEP_IN_TOUCH_ROUTES } from './keep-in-touch-routes.ts';
import { KNOWLEDGE_ROUTES } from './knowledge-routes.ts';
import { LABEL_ROUTES } from './label-routes.ts';
import { LIFE_EVENT_ROUTES } from './life-event-routes.ts';
import { MAP_ROUTES } from './map-routes.ts';
import { ObjectiveHistory } from './objective-shapes.ts';
import { OUT_ROUTES } from './out-routes.ts';
import { PATHS, type RouteName } from './paths.ts';
import { PeopleQuery } from './people-query.ts';
import { POOL_ROUTES } from './pool-routes.ts';
import { LoggedPromise, PROMISE_ROUTES } from './promise-routes.ts';
import { QUESTION_ROUTES } from './question-routes.ts';
import { RETURN_ROUTES } from './return-routes.ts';
import { REVIEW_ROUTES } from './review-routes.ts';
import {
  AuditShape,
  BatchShape,
  ConstantShape,
  InteractionShape,
  IsoDay,
  JobShape,
  LogUnderstood,
  MoveShape,
  ObjectiveShape,
  ObjectivesList,
  OwnerShape,
  PeopleList,
  PersonName,
  PersonWhole,
  SettingsShape,
  StatusShape,
  TriageList,
  WeekShape,
} from './shapes.ts';
import { SURENESS_ROUTES } from './sureness-routes.ts';
import { TIMELINE_ROUTES } from './timeline-routes.ts';
import { TOKEN_ROUTES } from './token-routes.ts';

/** One thing that can be asked of Tertius: where, with what, and what comes back. `input` joins params, query and body. */
export interface Route {
  readonly summary: string;
  readonly input: z.ZodObject;
  readonly answer: z.ZodType;
  /** Of an answer that is a file, a text, instead of JSON. */
  readonly mediaType?: string;
}

const Nothing = z.object({});
const ById = z.object({ id: z.coerce.number().int() });
const MoveById = z.object({ id: z.string() });
const Words = z.array(z.string().trim().min(1)).max(100);

/** What the owner says of an objective. */
export const ObjectiveInput = z.object({
  kind: ObjectiveKind,
  text: z.string().trim().min(1),
  knowledge: Words.default([]),
  groups: Words.default([]),
  priority: z.number().int().min(1).max(5).default(3),
  complexity: Complexity.default(0.5),
});

/** What the owner changes of an objective; what is left out stays. */
export const ObjectiveChange = z.object({
  kind: ObjectiveKind.optional(),
  text: z.string().trim().min(1).optional(),
  knowledge: Words.optional(),
  groups: Words.optional(),
  priority: z.number().int().min(1).max(5).optional(),
  complexity: Complexity.optional(),
});

/** What the owner may change of a person; what is left out stays. */
export const PersonInput = z.object({
  name: z.string().trim().min(1).optional(),
  company: z.string().trim().nullable().optional(),
  title: z.string().trim().nullable().optional(),
  location: z.string().trim().nullable().optional(),
  notes: z.string().optional(),
  closeness: Closeness.nullable().optional(),
  contexts: z.array(Context).optional(),
  competence: z.number().int().min(0).max(4).nullable().optional(),
  advocacy: z.number().int().min(0).max(4).nullable().optional(),
  seniority: z.number().int().min(1).max(6).nullable().optional(),
  topics: Words.optional(),
  /** What they look for, and what they offer. */
  seeks: Words.optional(),
  offers: Words.optional(),
  /** All the labels under which they are kept. */
  labels: Words.optional(),
  emails: z.array(z.email()).optional(),
  phones: z.array(z.string().trim().min(3)).optional(),
  pinned: z.boolean().optional(),
  /** Days between two exchanges; 0: not to be reminded; null: as the tie suggests. */
  cadenceDays: z.number().int().min(0).max(3650).nullable().optional(),
  /** To be left in peace until this day; null takes it back. */
  pausedUntil: IsoDay.nullable().optional(),
  /** How to turn to them, where that can be chosen; null: as the tie suggests. */
  wishedChannel: WishedChannel.nullable().optional(),
  ended: z.boolean().optional(),
  /** Left out of what is made for others. */
  isPrivate: z.boolean().optional(),
});

/** A saved exchange, as the person confirmed the chips. */
export const LogInput = z.object({
  text: z.string().default(''),
  day: IsoDay,
  channel: Channel,
  minutes: z.number().min(0).nullable(),
  /** Known people by id; new ones by name. */
  people: z.array(z.union([z.object({ id: z.number().int() }), z.object({ name: z.string().trim().min(1) })])).min(1),
  note: z.string().nullable().default(null),
  promise: LoggedPromise.nullable().optional(),
  /** Heard in it, of the first of the people; kept as an idea. */
  idea: z.string().trim().min(1).max(2000).nullable().optional(),
});

/** What came of a move. */
export const DoneInput = z.object({
  id: z.string(),
  channel: Channel.optional(),
  answered: z.boolean().optional(),
  useful: z.number().int().min(0).max(4).optional(),
  note: z.string().optional(),
  minutes: z.number().min(0).optional(),
});

/** Every route by name; paths.ts has the addresses, app/use-cases.ts the doing. */
export const ROUTES = {
  status: { summary: 'What this Tertius holds', input: Nothing, answer: StatusShape },
  constants: {
    summary: 'Every number of the model, with its source',
    input: Nothing,
    answer: z.object({ constants: z.array(ConstantShape) }),
  },
  setConstants: {
    summary: 'Change numbers of the model that are yours to change',
    input: z.object({ changes: z.record(z.string(), z.number().nullable()) }),
    answer: z.object({ constants: z.array(ConstantShape) }),
  },
  owner: { summary: 'Whose network it is', input: Nothing, answer: OwnerShape },
  setOwner: {
    summary: 'Say who you are',
    input: OwnerShape.pick({
      name: true,
      headline: true,
      title: true,
      company: true,
      seniority: true,
      topics: true,
      emails: true,
      timeZone: true,
    }).partial(),
    answer: OwnerShape,
  },
  settings: { summary: 'How weeks should be', input: Nothing, answer: SettingsShape },
  setSettings: { summary: 'Change how weeks should be', input: SettingsShape.partial(), answer: SettingsShape },

  previewImport: { summary: 'Find out what an import would do, without saving', input: ImportInput, answer: JobShape },
  startImport: { summary: 'Import the uploaded files', input: ImportInput, answer: JobShape },
  imports: {
    summary: 'All imports, the newest first',
    input: Nothing,
    answer: z.object({ imports: z.array(BatchShape) }),
  },
  undoImport: {
    summary: 'Take an import back; what you changed since stays',
    input: z.object({ batch: z.coerce.number().int() }),
    answer: z.object({
      batch: z.number().int(),
      undone: z.boolean(),
      people: z.number().int(),
      interactions: z.number().int(),
    }),
  },
  job: { summary: 'How far long work is', input: z.object({ job: z.string() }), answer: JobShape },
  cancelJob: { summary: 'Stop long work without a trace', input: z.object({ job: z.string() }), answer: JobShape },

  people: { summary: 'Search, sort and filter people', input: PeopleQuery, answer: PeopleList },
  person: {
    summary: 'One person, whole, with the latest of what happened',
    input: ById.extend({ interactions: z.coerce.number().int().min(1).max(1_000_000).optional() }),
    answer: PersonWhole,
  },
  addPeople: {
    summary: 'Add people by name',
    input: z.object({
      people: z
        .array(
          z.object({
            name: z.string().trim().min(1),
            company: z.string().optional(),
            title: z.string().optional(),
            closeness: Closeness.optional(),
          }),
        )
        .min(1),
    }),
    answer: z.object({ people: z.array(PersonName) }),
  },
  editPerson: { summary: 'Change a person', input: ById.extend(PersonInput.shape), answer: PersonWhole },
  ...FAVOUR_ROUTES,
  declareLink: {
    summary: 'Say whether two people know each other; null takes the answer back',
    input: z.object({ a: z.number().int(), b: z.number().int(), know: z.boolean().nullable() }),
    answer: z.object({ a: PersonName, b: PersonName, know: z.boolean().nullable() }),
  },

  understandLog: {
    summary: 'What a line of plain language says',
    input: z.object({ text: z.string().trim().min(1).max(4000) }),
    answer: LogUnderstood,
  },
  saveLog: { summary: 'Log an interaction', input: LogInput, answer: InteractionShape },
  removeInteraction: {
    summary: 'Take a logged interaction back',
    input: ById,
    answer: z.object({ id: z.number().int() }),
  },

  triage: {
    summary: 'Whom to ask about, the likeliest first',
    input: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
    answer: TriageList,
  },
  answerTriage: {
    summary: 'How close someone is; null skips the question',
    input: ById.extend({ closeness: Closeness.nullable() }),
    answer: z.object({ id: z.number().int(), closeness: Closeness.nullable(), answered: z.number().int() }),
  },
  unanswerTriage: {
    summary: 'Take the answer back',
    input: ById,
    answer: z.object({ id: z.number().int(), answered: z.number().int() }),
  },

  objectives: { summary: 'Objectives with fit and what is missing', input: Nothing, answer: ObjectivesList },
  addObjective: { summary: 'Add an objective', input: ObjectiveInput, answer: ObjectiveShape },
  editObjective: {
    summary: 'Change an objective',
    input: ById.extend(ObjectiveChange.shape),
    answer: ObjectiveShape,
  },
  closeObjective: { summary: 'Close an objective', input: ById, answer: z.object({ id: z.number().int() }) },
  reopenObjective: { summary: 'Open a closed objective again', input: ById, answer: ObjectiveShape },
  objectiveHistory: {
    summary: 'How an objective has fared: its fit week by week, moves planned and done for it, what came back',
    input: z.object({ id: z.coerce.number().int() }),
    answer: ObjectiveHistory,
  },

  week: {
    summary: 'What to do, in the time you have',
    input: z.object({ date: IsoDay.optional(), minutes: z.coerce.number().int().min(0).max(600).optional() }),
    answer: WeekShape,
  },
  doneMove: { summary: 'Say that a move is done and what came of it', input: DoneInput, answer: MoveShape },
  skipMove: { summary: 'Not this week', input: MoveById, answer: MoveShape },
  neverMove: { summary: 'Never suggest this again', input: MoveById, answer: MoveShape },
  replaceMove: {
    summary: 'Something else instead: the next best move for that time',
    input: MoveById,
    answer: z.object({ replaced: z.string(), move: MoveShape.nullable() }),
  },
  undecideMove: { summary: 'Take back what was said of a move', input: MoveById, answer: MoveShape },

  audit: {
    summary: 'What this network is like',
    input: ForObjectiveOnDay,
    answer: AuditShape,
  },
  ...CALENDAR_ROUTES,
  ...DUPLICATE_ROUTES,
  ...EVENT_ROUTES,
  ...LIFE_EVENT_ROUTES,
  ...KEEP_IN_TOUCH_ROUTES,
  ...LABEL_ROUTES,
  ...KNOWLEDGE_ROUTES,
  ...MAP_ROUTES,
  ...CHART_ROUTES,
  ...REVIEW_ROUTES,
  ...RETURN_ROUTES,
  ...SURENESS_ROUTES,
  ...TIMELINE_ROUTES,
  ...OUT_ROUTES,
  ...TOKEN_ROUTES,
  ...DOOR_ROUTES,
  ...POOL_ROUTES,
  ...IDEA_ROUTES,
  ...PROMISE_ROUTES,
  ...QUESTION_ROUTES,
  ...INTRODUCTION_ROUTES,
} as const satisfies Record<RouteName, Route>;

/** What a caller writes: defaults may be left out. */
export type InputOf<Name extends RouteName> = z.input<(typeof ROUTES)[Name]['input']>;
/** What a use case receives: checked, defaults filled in. */
export type CheckedInputOf<Name extends RouteName> = z.output<(typeof ROUTES)[Name]['input']>;
export type AnswerOf<Name extends RouteName> = z.output<(typeof ROUTES)[Name]['answer']>;

/** What is answered before the data is open, and while files come in: not by use cases. */
type Apart = keyof typeof DOOR_ROUTES | 'previewImport' | 'startImport' | 'job' | 'cancelJob';

/** A face hands its request to the use case of the same name. */
export type UseCases = {
  readonly [Name in Exclude<RouteName, Apart>]: (input: CheckedInputOf<Name>) => Promise<AnswerOf<Name>>;
};

export const ROUTE_NAMES = Object.keys(PATHS) as RouteName[];
