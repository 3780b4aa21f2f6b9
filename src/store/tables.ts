import type { Generated } from 'kysely';
import type { Channel, WishedChannel } from '../model/channel.ts';
import type { EventKind } from '../model/event.ts';
import type { FavourKind } from '../model/favour.ts';
import type { IdeaState } from '../model/idea.ts';
import type { IntroductionKind, IntroductionState } from '../model/introduction.ts';
import type { MoveKind, MoveState } from '../model/move.ts';
import type { ObjectiveKind } from '../model/objective.ts';
import type { Standing } from '../model/person.ts';
import type { PromiseBy, PromiseState } from '../model/promise.ts';
import type { Says } from '../model/question.ts';
import type { ReturnKind } from '../model/return.ts';

/** 0 or 1: SQLite has no boolean of its own. */
export type Flag = 0 | 1;

/** JSON as text. */
export type Json = string;

/**
 * `imported` rows live as long as an import that vouches for them (see `vouch`); the owner's own rows until the owner
 * removes them. Days are counts since 1970-01-01 (base/days.ts).
 */
export interface PersonTable {
  id: number;
  standing: Standing;
  /** Empty only for an owner who has not said who they are. */
  name: string;
  foldedName: string;
  givenName: string | null;
  familyName: string | null;
  credentials: string | null;
  headline: string | null;
  summary: string | null;
  industry: string | null;
  company: string | null;
  title: string | null;
  location: string | null;
  notes: string;
  connectedOn: number | null;
  birthMonth: number | null;
  birthDay: number | null;
  birthYear: number | null;
  closeness: number | null;
  closenessOn: number | null;
  contexts: Json;
  competence: number | null;
  advocacy: number | null;
  seniority: number | null;
  pinned: Flag;
  cadenceDays: number | null;
  pausedUntil: number | null;
  wishedChannel: WishedChannel | null;
  wishedChannelOn: number | null;
  /** Topics in the owner's words: what the person looks for, and what they offer. */
  seeks: Json;
  offers: Json;
  ended: Flag;
  /** Left out of what is made for others. */
  isPrivate: Flag;
  /** Names of the columns that the owner changed by hand: imports leave them. */
  handEdited: Json;
  imported: Flag;
}

export interface PersonKeyTable {
  id: number;
  person: number;
  kind: 'linkedin' | 'email' | 'phone' | 'uid';
  value: string;
  imported: Flag;
  /** Of somebody who was found to be this person: what files say by this key fills what is empty, and changes nothing. */
  merged: Generated<Flag>;
}

export interface PositionTable {
  id: number;
  person: number;
  company: string;
  title: string;
  startedOn: number | null;
  finishedOn: number | null;
  imported: Flag;
}

export interface EducationTable {
  id: number;
  person: number;
  school: string;
  degree: string | null;
  startedOn: number | null;
  finishedOn: number | null;
  imported: Flag;
}

export interface TopicTable {
  id: number;
  person: number;
  topic: string;
  source: 'skill' | 'endorsement' | 'note' | 'owner';
  imported: Flag;
}

/** What files say of a person beyond the fields: see `Trait`. */
export interface TraitTable {
  id: number;
  person: number;
  kind: 'label' | 'event' | 'detail';
  name: string;
  value: string;
  imported: Flag;
}

export interface InteractionTable {
  id: number;
  /** Names an imported interaction in every export; null for a logged one. */
  key: string | null;
  day: number;
  channel: Channel;
  minutes: number | null;
  participants: number;
  subject: string | null;
  note: string | null;
  /** `log`, or the format that it came from. */
  source: string;
  /** The move whose doing was logged. */
  move: string | null;
  imported: Flag;
}

export interface InteractionPersonTable {
  interaction: number;
  person: number;
  incoming: number;
  outgoing: number;
  incomingCharacters: number;
  outgoingCharacters: number;
  /** Present, but nothing was said to or by this person. */
  bystander: Flag;
}

export interface FavourTable {
  id: number;
  key: string | null;
  person: number;
  kind: FavourKind;
  day: number | null;
  /** What it was about, in words. */
  about: string | null;
  move: string | null;
  imported: Flag;
  /** The introduction by which it was asked or given. */
  introduction: Generated<number | null>;
  /** The promise that was kept by it. */
  promise: Generated<number | null>;
  /** The logged interaction in which it was done: either, taken back, takes the other with it. */
  interaction: Generated<number | null>;
}

/** What the owner promised a person, or a person the owner. */
export interface PromiseTable {
  id: number;
  person: number;
  by: PromiseBy;
  text: string;
  madeOn: number;
  dueOn: number | null;
  state: PromiseState;
  settledOn: number | null;
  /** The logged interaction in which it was made: taken back, it takes the promise with it. */
  interaction: number | null;
}

/** The owner's word on two people; `a` is the smaller id. */
export interface LinkTable {
  a: number;
  b: number;
  know: Flag;
  declaredOn: number;
}

/** A link of which a file has told: evidence, and no word of the owner. `a` and `b` stand in no order. */
export interface ToldLinkTable {
  id: number;
  key: string;
  a: number;
  b: number;
  probability: number;
  imported: Flag;
}

/** An address that was taken for no person. The owner's word that it is one stays, whatever is undone. */
export interface NobodyTable {
  id: number;
  kind: PersonKeyTable['kind'] | 'name';
  value: string;
  name: string;
  reason: string;
  isPerson: Flag;
  imported: Flag;
}

/** Two people whom the owner calls one: what stood in the rows before, so that they can be split again. */
export interface MergeTable {
  id: number;
  kept: number;
  gone: number;
  /** ISO 8601 instant, UTC. */
  mergedAt: string;
  state: 'merged' | 'split';
  before: Json;
}

/** The owner's word that two people who look alike are two; `a` is the smaller id. */
export interface DistinctTable {
  a: number;
  b: number;
  saidOn: number;
}

export interface LifeEventTable {
  id: number;
  person: number;
  kind: 'new-job' | 'promotion' | 'gone';
  day: number;
  batch: number;
  text: string;
}

export interface ObjectiveTable {
  id: number;
  kind: ObjectiveKind;
  text: string;
  knowledge: Json;
  groups: Json;
  priority: number;
  complexity: number;
  createdOn: number;
  closedOn: number | null;
}

export interface BatchTable {
  id: number;
  /** ISO 8601 instant, UTC. */
  importedAt: string;
  state: 'done' | 'undone';
  report: Json;
}

/** A row of a file that changed nothing known, and why: nothing is left out silently. */
export interface BatchRowTable {
  batch: number;
  position: number;
  file: string;
  line: number;
  outcome: 'asked' | 'ignored' | 'rejected';
  reason: string;
}

/** A field that an import changed, so that it can be taken back. Values are JSON. */
export interface ChangeTable {
  id: number;
  batch: number;
  entity: 'person' | 'position' | 'education' | 'interaction';
  entityId: number;
  field: string;
  before: Json;
  after: Json;
}

/** An import says that a row exists. `facts` stands for a person's fields, not only the person's existence. */
export interface VouchTable {
  entity:
    | 'person'
    | 'facts'
    | 'personKey'
    | 'position'
    | 'education'
    | 'topic'
    | 'trait'
    | 'interaction'
    | 'favour'
    | 'toldLink'
    | 'nobody';
  entityId: number;
  batch: number;
}

export interface TriageAnswerTable {
  person: number;
  /** Null: the question was skipped. */
  closeness: number | null;
  answeredOn: number;
  /** What the person's row said before, to take the answer back. */
  before: Json;
}

export interface MoveTable {
  id: string;
  /** Monday. */
  week: number;
  position: number;
  kind: MoveKind;
  state: MoveState;
  people: Json;
  payload: Json;
  decidedOn: number | null;
  channel: Channel | null;
  answered: Flag | null;
  useful: number | null;
  note: string | null;
  features: Json | null;
  distance: number | null;
}

export interface SettingTable {
  key: string;
  value: Json;
}

export interface IdeaTable {
  id: number;
  text: string;
  /** Of whom the owner has it. */
  source: number | null;
  topics: Json;
  objective: number | null;
  isCostly: Flag;
  /** Segments as the owner named them, with sizes where they are known. */
  audience: Json;
  heardOn: number;
  /** The logged interaction in which it was heard: taken back, it takes the idea with it. */
  interaction: Generated<number | null>;
}

/** How far an idea has come, one row per move between states: the last one holds. */
export interface IdeaStepTable {
  idea: number;
  step: number;
  state: IdeaState;
  day: number;
}

/** Somebody who was told of an idea, and what came of it. */
export interface IdeaPersonTable {
  idea: number;
  person: number;
  toldOn: number;
  passedOn: Flag;
  supports: Flag;
  objection: string | null;
  /** The move by which it was told. */
  move: string | null;
}

/** A piece of information to cross-check, with what the owner thought before and after. */
export interface QuestionTable {
  id: number;
  text: string;
  topics: Json;
  askedOn: number;
  closedOn: number | null;
  before: Says | null;
  after: Says | null;
}

export interface QuestionAnswerTable {
  question: number;
  person: number;
  day: number;
  says: Says;
  note: string | null;
}

/** Something that came back, as the owner tells it. */
export interface ReturnTable {
  id: number;
  kind: ReturnKind;
  text: string;
  day: number;
}

/** By whom something came back; `position` counts along the way. */
export interface ReturnPersonTable {
  return: number;
  person: number;
  position: number;
}

/** An introduction, of the owner or of two others; how far it is stands in its steps. */
export interface IntroductionTable {
  id: number;
  kind: IntroductionKind;
  objective: number | null;
  note: string | null;
  /** What the chances were reckoned from when it was asked for. */
  features: Json;
}

/** Who takes part; `position` counts along the way, the person meant last. */
export interface IntroductionPersonTable {
  introduction: number;
  person: number;
  position: number;
}

/** One row per step; `person` where it was taken with one of two. */
export interface IntroductionStepTable {
  introduction: number;
  step: number;
  state: IntroductionState;
  day: number;
  person: number | null;
  move: string | null;
}

/** Where people are met. */
export interface EventTable {
  id: number;
  kind: EventKind;
  name: string;
  place: string | null;
  firstDay: number;
  lastDay: number;
  topics: Json;
  /** Folded names under which its attendee lists came in. */
  lists: Json;
  isGoing: Flag;
  /** Taken away, and can be brought back. */
  removedOn: number | null;
}

/** What the owner says of one person and an event; attendee lists are traits of the people. */
export interface EventPersonTable {
  event: number;
  person: number;
  /** Null: as the attendee lists say. */
  isComing: Flag | null;
  spoke: Flag | null;
  spokeOn: number | null;
  followUp: Flag | null;
  /** The talk as it was logged. */
  interaction: number | null;
}

/** The measures of a week in which the program was used, as last taken in it. */
export interface WeekSnapshotTable {
  monday: number;
  snapshot: Json;
}

/** A group as it was last seen; `given` is the owner’s name for it. */
export interface KnownGroupTable {
  id: string;
  name: string;
  given: string | null;
  /** Ids of whom a detected community held. */
  people: Json;
}

/** What the owner answered; see model/answer.ts. */
export interface AnswerTable {
  subject: string;
  about: string;
  value: string | null;
  answeredOn: number;
}

/** A hash of one key, or of a name that nobody else bears, of somebody whom the owner asked to forget. */
export interface ForgottenTable {
  hash: string;
  salt: string;
}

/** Numbers that only grow: the last id given per table, and how often things changed. */
export interface CounterTable {
  name: string;
  last: number;
}

/** Every table of the store. Names of columns are the words of the model, so nothing is renamed on the way. */
export interface Tables {
  person: PersonTable;
  personKey: PersonKeyTable;
  position: PositionTable;
  education: EducationTable;
  topic: TopicTable;
  trait: TraitTable;
  interaction: InteractionTable;
  interactionPerson: InteractionPersonTable;
  favour: FavourTable;
  promise: PromiseTable;
  link: LinkTable;
  toldLink: ToldLinkTable;
  nobody: NobodyTable;
  merge: MergeTable;
  distinct: DistinctTable;
  lifeEvent: LifeEventTable;
  objective: ObjectiveTable;
  batch: BatchTable;
  batchRow: BatchRowTable;
  change: ChangeTable;
  vouch: VouchTable;
  triageAnswer: TriageAnswerTable;
  move: MoveTable;
  setting: SettingTable;
  counter: CounterTable;
  idea: IdeaTable;
  ideaStep: IdeaStepTable;
  ideaPerson: IdeaPersonTable;
  question: QuestionTable;
  questionAnswer: QuestionAnswerTable;
  return: ReturnTable;
  returnPerson: ReturnPersonTable;
  introduction: IntroductionTable;
  introductionPerson: IntroductionPersonTable;
  introductionStep: IntroductionStepTable;
  event: EventTable;
  eventPerson: EventPersonTable;
  weekSnapshot: WeekSnapshotTable;
  knownGroup: KnownGroupTable;
  answer: AnswerTable;
  forgotten: ForgottenTable;
}
