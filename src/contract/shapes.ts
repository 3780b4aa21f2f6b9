import { z } from 'zod';
import { Channel, WishedChannel } from '../model/channel.ts';
import { DraftLanguage } from '../model/draft-language.ts';
import { FavourKind } from '../model/favour.ts';
import { MoveKind } from '../model/move.ts';
import { Complexity, ObjectiveKind } from '../model/objective.ts';
import { Closeness, Context, Standing } from '../model/person.ts';
import { PromiseBy } from '../model/promise.ts';
import { IsoDay, PersonName } from './day-and-name.ts';
import { MappedColumnShape } from './import-shapes.ts';
import { KeepShape } from './keep-in-touch-shapes.ts';

export { IsoDay, PersonName };

/** A share or probability. */
export const Share = z.number().min(0).max(1);

/** Strength in words: nothing real happened, or how strong the tie is. */
export const Band = z.enum(['nominal', 'weak', 'medium', 'strong']);
export type Band = z.infer<typeof Band>;

/** A number with what it means: no number is shown without its sentence. */
export const Evidence = z.object({ measure: z.string(), value: z.number().nullable(), sentence: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/** One line of a list of people. Unknown is `null`. */
export const PersonRow = z.object({
  id: z.number().int(),
  name: z.string(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  company: z.string().nullable(),
  title: z.string().nullable(),
  standing: Standing,
  strength: Share,
  band: Band,
  lastInteraction: IsoDay.nullable(),
  groups: z.array(z.string()),
  /** Words under which the owner keeps this person. */
  labels: z.array(z.string()),
});
export type PersonRow = z.infer<typeof PersonRow>;

export const PeopleList = z.object({ total: z.number().int(), people: z.array(PersonRow) });
export type PeopleList = z.infer<typeof PeopleList>;

const Weighted = z.object({ id: z.string(), p: Share });

/** What a person knows: distance to the owner `d` with its uncertainty `sigma`, and the share of the profile known `kappa` (science §3.2). */
export const KnowledgeShape = z.object({
  d: Share,
  sigma: z.number().min(0),
  kappa: Share,
  functions: z.array(Weighted),
  industry: z.array(Weighted),
  topics: z.array(z.string()),
  /** Topics that notes, events and, where allowed, messages name, and nobody declared. */
  mentioned: z.array(z.string()),
  seniority: z.number().int().min(1).max(6).nullable(),
  /** `large`: 250 people and more; null where it is not known. */
  companySize: z.enum(['large']).nullable(),
  /** They work where people study: a university, a school. */
  atSchool: z.boolean(),
  /** The words in title and company that this was read from. */
  because: z.array(z.string()),
  /** How far it is from what the owner knows, what is shared and what differs, in one sentence. */
  sentence: z.string(),
  /** Known common ground in sentences: employers, schools, knowledge, people; empty when none is known. */
  shared: z.array(z.string()),
  /** Known differences, in words. */
  different: z.array(z.string()),
  /** What the owner could learn from them, and they from the owner, by name; only what is known. */
  fromThem: z.array(z.string()),
  fromOwner: z.array(z.string()),
});
export type KnowledgeShape = z.infer<typeof KnowledgeShape>;

/** One entry of a person's timeline. */
export const InteractionShape = z.object({
  id: z.number().int(),
  day: IsoDay,
  channel: Channel,
  minutes: z.number().nullable(),
  participants: z.number().int(),
  direction: z.enum(['in', 'out', 'both', 'none']),
  /** What the timeline says: “Coffee, 40 minutes”, “3 messages from her”. */
  sentence: z.string(),
  note: z.string().nullable(),
  source: z.string(),
  others: z.array(PersonName),
});
export type InteractionShape = z.infer<typeof InteractionShape>;

/** A person, whole. */
export const PersonWhole = PersonRow.extend({
  givenName: z.string().nullable(),
  familyName: z.string().nullable(),
  credentials: z.string().nullable(),
  location: z.string().nullable(),
  urls: z.array(z.string()),
  connectedOn: IsoDay.nullable(),
  closeness: Closeness.nullable(),
  closenessOn: IsoDay.nullable(),
  contexts: z.array(Context),
  competence: z.number().min(0).max(4).nullable(),
  advocacy: z.number().min(0).max(4).nullable(),
  pinned: z.boolean(),
  ended: z.boolean(),
  /** Left out of what is made for others. */
  isPrivate: z.boolean(),
  /** What they look for, and what they offer, as the owner heard it. */
  seeks: z.array(z.string()),
  offers: z.array(z.string()),
  /** How often the owner wants to be in touch, in days; 0: not to be reminded; null: as the tie suggests. */
  cadenceDays: z.number().int().nullable(),
  pausedUntil: IsoDay.nullable(),
  /** How the owner wishes to turn to them, where that can be chosen; null: as the tie suggests. */
  wishedChannel: WishedChannel.nullable(),
  /** When a word suits; null where there is no tie to keep. */
  keepInTouch: KeepShape.nullable(),
  notes: z.string(),
  positions: z.array(
    z.object({ company: z.string(), title: z.string(), startedOn: IsoDay.nullable(), finishedOn: IsoDay.nullable() }),
  ),
  education: z.array(
    z.object({
      school: z.string(),
      degree: z.string().nullable(),
      startedOn: IsoDay.nullable(),
      finishedOn: IsoDay.nullable(),
    }),
  ),
  knowledge: KnowledgeShape.nullable(),
  /** Strength with its parts (science §3.1), each with its sentence. */
  tie: z.object({
    strength: Share,
    band: Band,
    trust: Share,
    dormant: z.boolean(),
    sentence: z.string(),
    parts: z.array(Evidence),
    /** The last two years by what happened, without the owner's word; null where there is too little of it. */
    trend: z.object({ sentence: z.string(), readings: z.array(z.object({ day: IsoDay, strength: Share })) }).nullable(),
  }),
  interactions: z.array(InteractionShape),
  interactionsTotal: z.number().int(),
  /** Who of the owner's people they may know, with the probability and the evidence. */
  links: z.array(z.object({ person: PersonName, probability: Share, declared: z.boolean(), because: z.string() })),
  favours: z.array(
    z.object({
      id: z.number().int(),
      kind: FavourKind,
      day: IsoDay.nullable(),
      sentence: z.string(),
      /** Done for the owner, who has given nothing since. */
      open: z.boolean(),
      /** Told by the owner, who can take it back; otherwise a file or a move brought it. */
      told: z.boolean(),
    }),
  ),
  lifeEvents: z.array(z.object({ day: IsoDay, text: z.string() })),
  /** `1980-05-21`, or `--05-21` where the year is not known. */
  birthday: z.string().nullable(),
  /** Events that files say this person attended. */
  events: z.array(z.string()),
  /** What else files say, by their own names. */
  details: z.array(z.object({ name: z.string(), value: z.string() })),
  /** The move of this week that is about them, if any. */
  nextMove: z.string().nullable(),
});
export type PersonWhole = z.infer<typeof PersonWhole>;

/** A need of an objective that the network does not meet. `missing` is the share not covered. */
export const Gap = z.object({ need: z.string(), missing: Share, sentence: z.string() });
export type Gap = z.infer<typeof Gap>;

/** How far the network serves an objective, 0–100, as a band: never a score to compete on. */
export const Fit = z.object({ value: z.number(), low: z.number(), high: z.number(), sentence: z.string() });
export type Fit = z.infer<typeof Fit>;

export const ObjectiveShape = z.object({
  id: z.number().int(),
  kind: ObjectiveKind,
  text: z.string(),
  knowledge: z.array(z.string()),
  groups: z.array(z.string()),
  priority: z.number().int().min(1).max(5),
  complexity: Complexity,
  createdOn: IsoDay,
  /** Null before anything is known of the network. */
  fit: Fit.nullable(),
  gaps: z.array(Gap),
  /** Who matters for it most, with why. */
  people: z.array(z.object({ person: PersonName, value: Share, access: Share, sentence: z.string() })),
  /** Whom to get to know better for it: nominal contacts and prospects that would fit. */
  candidates: z.array(z.object({ person: PersonName, sentence: z.string() })),
  /** What a network for this kind should look like, and whether it does. */
  advice: z.array(z.object({ sentence: z.string(), met: z.boolean() })),
});
export type ObjectiveShape = z.infer<typeof ObjectiveShape>;

export const ObjectivesList = z.object({
  objectives: z.array(ObjectiveShape),
  /** Closed ones, the latest first: weeks no longer follow them. */
  closed: z.array(z.object({ id: z.number().int(), kind: ObjectiveKind, text: z.string(), closedOn: IsoDay })),
});
export type ObjectivesList = z.infer<typeof ObjectivesList>;

/** How to do a move well: common ground, what sets the owner apart, offer first, then one small ask, and a draft to edit. */
export const Brief = z.object({
  common: z.array(z.string()),
  different: z.array(z.string()),
  distinctive: z.string(),
  offer: z.string(),
  ask: z.string().nullable(),
  channelAdvice: z.string(),
  draft: z.string(),
});
export type Brief = z.infer<typeof Brief>;

/** A chance in words first: number for those who want it. */
export const ChanceShape = z.object({
  value: Share,
  words: z.enum(['unlikely', 'maybe', 'likely', 'very likely']),
  sentence: z.string(),
});

export const MoveShape = z.object({
  id: z.string(),
  kind: MoveKind,
  state: z.enum(['suggested', 'done', 'skipped', 'never', 'replaced']),
  /** Verb first: “Coffee with Amara Diallo”. */
  sentence: z.string(),
  people: z.array(PersonName),
  objective: z.object({ id: z.number().int(), text: z.string() }).nullable(),
  /** The kept question that it cross-checks: the answers are noted there. */
  question: z.number().int().nullable(),
  /** The idea that it passes on: who supports it is noted there. */
  idea: z.number().int().nullable(),
  /** The introduction that it asked for, or would go on with. */
  introduction: z.number().int().nullable(),
  minutes: z.number(),
  channel: Channel.nullable(),
  /** When it could be done; null for any time. */
  slot: z.object({ day: IsoDay, from: z.string(), until: z.string() }).nullable(),
  /** One line. */
  reason: z.string(),
  why: z.array(Evidence),
  chance: ChanceShape.nullable(),
  brief: Brief.nullable(),
  isNew: z.boolean(),
  isLive: z.boolean(),
  /** Skipped in two weeks or more: drop it, or try another channel? */
  isSkippedTwice: z.boolean(),
  load: z.number(),
  gain: z.number(),
  /** What came of it, once done. */
  outcome: z
    .object({
      channel: Channel.nullable(),
      answered: z.boolean().nullable(),
      useful: z.number().nullable(),
      note: z.string().nullable(),
    })
    .nullable(),
});
export type MoveShape = z.infer<typeof MoveShape>;

export const WeekShape = z.object({
  /** ISO week, `2026-W48`. */
  week: z.string(),
  from: IsoDay,
  until: IsoDay,
  today: IsoDay,
  minutes: z.object({ budget: z.number(), planned: z.number() }),
  load: z.object({ allowance: z.number(), planned: z.number() }),
  newPeople: z.object({ limit: z.number(), planned: z.number() }),
  liveTouches: z.number().int(),
  value: z.number(),
  bound: z.number(),
  /** The plan in two sentences. */
  summary: z.string(),
  moves: z.array(MoveShape),
  /** What the plan holds back, why and until when. */
  heldBack: z.array(z.string()),
  /** Moves that cost no time of the week: questions to the owner, ties that may rest. */
  beside: z.array(MoveShape),
  /** Introductions of which nothing was said for long; see introduction-shapes.ts. */
  introductions: z.array(z.object({ id: z.number().int(), people: z.array(PersonName), sentence: z.string() })),
});
export type WeekShape = z.infer<typeof WeekShape>;

/** What an import did, or would do, with every row: the counts of a file add up to its records. */
export const FileReport = z.object({
  file: z.string(),
  format: z.string(),
  records: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  asked: z.number().int(),
  ignored: z.number().int(),
  rejected: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  /** Why rows were left aside, counted: sponsored mail, hidden members. */
  ignoredBecause: z.array(z.object({ reason: z.string(), count: z.number().int() })),
  /** How its columns were understood; only of tables whose columns have no fixed meaning. */
  mapping: z.array(MappedColumnShape).optional(),
});
export type FileReport = z.infer<typeof FileReport>;

export const ImportReport = z.object({
  /** Missing after a dry run: nothing was saved. */
  batch: z.number().int().optional(),
  /** How many people are known afterwards. */
  people: z.number().int(),
  contacts: z.number().int(),
  /** Contacts with whom something real happened. */
  spokenWith: z.number().int(),
  interactions: z.number().int(),
  /** Known connections that this newer export lacks; they stay. Absent where there are none. */
  gone: z.number().int().optional(),
  files: z.array(FileReport),
  /** A few of the people it brings, so that one sees before saving. */
  sample: z.array(z.object({ name: z.string(), what: z.string(), from: z.string() })),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const BatchShape = z.object({
  batch: z.number().int(),
  importedAt: z.string(),
  state: z.enum(['done', 'undone']),
  report: ImportReport,
});
export type BatchShape = z.infer<typeof BatchShape>;

/** Long work under way: an import or its preview. */
export const JobShape = z.object({
  job: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** What is being done now, with real counts: “Reading messages.csv: 12,400 rows”. */
  progress: z.object({ sentence: z.string(), done: z.number(), of: z.number().nullable() }),
  result: ImportReport.nullable(),
  error: z.string().nullable(),
});
export type JobShape = z.infer<typeof JobShape>;

export const TriagePerson = z.object({
  id: z.number().int(),
  name: z.string(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  messages: z.number().int(),
  lastInteraction: IsoDay.nullable(),
  connectedOn: IsoDay.nullable(),
  /** Why this person is asked about now. */
  because: z.string(),
  closeness: Closeness.nullable(),
});
export const TriageList = z.object({
  answered: z.number().int(),
  /** From here on the plan is useful. */
  usefulAfter: z.number().int(),
  remaining: z.number().int(),
  people: z.array(TriagePerson),
});
export type TriageList = z.infer<typeof TriageList>;

/** What was understood of one line of plain language, before anything is saved. */
export const LogUnderstood = z.object({
  text: z.string(),
  day: IsoDay,
  channel: Channel,
  minutes: z.number().nullable(),
  people: z.array(
    z.object({
      mention: z.string(),
      /** Null: nobody known by this name; saving makes a new person. */
      person: PersonName.nullable(),
      /** More than one: ambiguous, and asked. */
      candidates: z.array(PersonName),
    }),
  ),
  topics: z.array(z.string()),
  promise: z.string().nullable(),
  /** Whose promise it is; null where there is none. */
  promiseBy: PromiseBy.nullable(),
  /** By when; null where the line does not say. */
  promiseDue: IsoDay.nullable(),
  introduction: z.string().nullable(),
  note: z.string().nullable(),
  /** An idea to be kept; alone where the line says nothing else: then nothing happened, and whoever is named is whom it is of. */
  idea: z.object({ text: z.string(), isAlone: z.boolean() }).nullable(),
});
export type LogUnderstood = z.infer<typeof LogUnderstood>;
/** `idea`: the number of one that was kept by itself, when nothing else was said. */
export const LogAnswer = z.object({
  understood: LogUnderstood,
  saved: InteractionShape.nullable(),
  idea: z.number().int().nullable(),
});
export type LogAnswer = z.infer<typeof LogAnswer>;

export const OwnerShape = z.object({
  name: z.string(),
  headline: z.string().nullable(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  seniority: z.number().int().min(1).max(6).nullable(),
  topics: z.array(z.string()),
  urls: z.array(z.string()),
  emails: z.array(z.string()),
  positions: PersonWhole.shape.positions,
  education: PersonWhole.shape.education,
  timeZone: z.string(),
});
export type OwnerShape = z.infer<typeof OwnerShape>;

/** A time of day: `09:00`. */
const ClockTime = z.string().regex(/^\d{2}:\d{2}$/, 'must be a time of day, as 09:00');

export const SettingsShape = z.object({
  minutes: z.number().int().min(0).max(600),
  workingDays: z.array(z.number().int().min(0).max(6)),
  from: ClockTime,
  until: ClockTime,
  /** In which drafts of messages are written. */
  draftLanguage: DraftLanguage,
});
export type SettingsShape = z.infer<typeof SettingsShape>;

export const StatusShape = z.object({
  version: z.string(),
  today: IsoDay,
  demo: z.boolean(),
  dataFile: z.string(),
  owner: z.string().nullable(),
  people: z.number().int(),
  contacts: z.number().int(),
  spokenWith: z.number().int(),
  interactions: z.number().int(),
  objectives: z.number().int(),
  triaged: z.number().int(),
  lastImport: IsoDay.nullable(),
});
export type StatusShape = z.infer<typeof StatusShape>;

/** What the network is like: measures with their range, findings with their people, and the questions that would narrow most. */
export const AuditShape = z.object({
  working: z.number().int(),
  nominal: z.number().int(),
  measures: z.array(
    z.object({
      id: z.string(),
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      sentence: z.string(),
    }),
  ),
  findings: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      /** Why it matters, with the source. */
      why: z.string(),
      people: z.array(PersonName),
      moves: z.array(z.string()),
    }),
  ),
  questions: z.array(z.object({ a: PersonName, b: PersonName, gain: z.number() })),
});
export type AuditShape = z.infer<typeof AuditShape>;

/** A number of the model, as “why this number” shows it. */
export const ConstantShape = z.object({
  id: z.string(),
  value: z.number(),
  default: z.number(),
  low: z.number(),
  high: z.number(),
  tag: z.enum(['E', 'D', 'M']),
  source: z.string(),
  meaning: z.string(),
  /** Whether the owner may change it. */
  forOwners: z.boolean(),
});
export type ConstantShape = z.infer<typeof ConstantShape>;
