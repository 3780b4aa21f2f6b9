import type { AnswerOf, InputOf } from '../../src/contract/routes.ts';
import type { Channel, WishedChannel } from '../../src/model/channel.ts';
import type { ContactField as Field } from '../../src/model/contact-field.ts';
import type { IdeaState } from '../../src/model/idea.ts';
import type { MoveKind } from '../../src/model/move.ts';
import type { ObjectiveKind } from '../../src/model/objective.ts';
import type { Closeness, Context, Standing } from '../../src/model/person.ts';
import type { Says } from '../../src/model/question.ts';

/** The contract's shapes by the names that pages use. */
export type Week = AnswerOf<'week'>;
export type Move = Week['moves'][number];
export type Brief = NonNullable<Move['brief']>;
export type PersonRow = AnswerOf<'people'>['people'][number];
export type PersonWhole = AnswerOf<'person'>;
export type PersonName = AnswerOf<'addPeople'>['people'][number];
export type Interaction = AnswerOf<'saveLog'>;
export type Understood = AnswerOf<'understandLog'>;
export type Objective = AnswerOf<'addObjective'>;
export type ClosedObjective = AnswerOf<'objectives'>['closed'][number];
export type ImportReport = NonNullable<AnswerOf<'job'>['result']>;
export type FileReport = ImportReport['files'][number];
export type TriagePerson = AnswerOf<'triage'>['people'][number];
export type Owner = AnswerOf<'owner'>;
export type WeekSettings = AnswerOf<'settings'>;
export type Audit = AnswerOf<'audit'>;
export type Groups = AnswerOf<'groups'>;
export type GroupRow = Groups['groups'][number];
export type GroupWhole = AnswerOf<'group'>;
export type Introducible = AnswerOf<'introducible'>;
export type Introduction = AnswerOf<'introduction'>;
export type Question = AnswerOf<'question'>;
export type IntroductionsFound = AnswerOf<'findIntroductions'>;
export type DuplicatePair = AnswerOf<'duplicates'>['pairs'][number];
export type DuplicatePerson = DuplicatePair['kept'];
export type DuplicateLane = DuplicatePair['lane'];
export type MergeValues = NonNullable<InputOf<'mergePeople'>['values']>;
export type OwnerAsk = AnswerOf<'asks'>['asks'][number];
export type Idea = AnswerOf<'idea'>;
export type EventRow = AnswerOf<'events'>['events'][number];
export type EventWhole = AnswerOf<'event'>;
export type Timeline = AnswerOf<'timeline'>;
export type Curve = AnswerOf<'curve'>['curves'][number];
export type Chart = AnswerOf<'charts'>['charts'][number];
export type MapShape = AnswerOf<'map'>;
export type MapRegion = MapShape['regions'][number];

export type Band = PersonRow['band'];
export type FavourWord = PersonWhole['favours'][number]['kind'];
export type ChannelWord = Channel;
export type SaysWord = Says;
export type ContextWord = Context;
export type MoveWord = MoveKind;
export type KindWord = ObjectiveKind;
export type StandingWord = Standing;
export type ClosenessWord = Closeness;
export type ContactField = Field;

/** In the order in which forms offer them; invitations and reactions come from imports, nobody logs them. */
export const CHANNELS: readonly Channel[] = ['in-person', 'video', 'phone', 'message', 'mail', 'voice-note'];
/** In the order in which forms offer what the owner may wish. */
export const WISHED_CHANNELS: readonly WishedChannel[] = ['in-person', 'video', 'phone', 'message', 'mail'];
/** In the order in which forms offer them: given, then received; what else is noted comes with what was done. */
export const FAVOURS = [
  'gave-help',
  'gave-introduction',
  'gave-feedback',
  'gave-resource',
  'asked-advice',
  'asked-introduction',
  'asked-favour',
  'they-thanked',
] as const satisfies readonly FavourWord[];
/** What can be said to a question. */
export const SAYS: readonly Says[] = ['yes', 'no', 'unsure'];
/** In the order in which ideas come along. */
export const IDEA_STATES: readonly IdeaState[] = ['heard', 'promising', 'developing', 'applied', 'dropped'];
export const KINDS: readonly ObjectiveKind[] = ['execute', 'solve', 'discover', 'context', 'support'];
export const BANDS: readonly Band[] = ['strong', 'medium', 'weak', 'nominal'];
export const CONTEXTS: readonly Context[] = ['work', 'school', 'client', 'community', 'family-friend', 'online'];
export const CLOSENESS: readonly Closeness[] = [0, 1, 2, 3, 4];
/** What a column can hold, in the order in which the preview of an import offers it. */
export const CONTACT_FIELDS: readonly Field[] = [
  'name',
  'given-name',
  'middle-name',
  'family-name',
  'name-prefix',
  'name-suffix',
  'people',
  'company',
  'title',
  'department',
  'email',
  'phone',
  'website',
  'city',
  'country',
  'birthday',
  'birth-day',
  'birth-month',
  'birth-year',
  'labels',
  'note',
  'attending',
  'keep',
  'leave-out',
];
