import type { Assessment } from '../../audit/assessment.ts';
import type { DraftLanguage } from '../../model/draft-language.ts';
import type { Facts } from '../../model/facts.ts';
import type { Objective } from '../../model/objective.ts';
import { sharedTopics, topicName } from '../knowledge-words.ts';
import type { PlannedMove } from '../planned-move.ts';
import { matterOf } from './ask-text.ts';
import type { Distinctive } from './distinctive.ts';
import type { DraftWords } from './draft-words/draft-words.ts';
import { ENGLISH } from './draft-words/english.ts';
import { GERMAN } from './draft-words/german.ts';

/** What a draft is made from. */
export interface DraftInput {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly move: PlannedMove;
  /** Places of the move's people. */
  readonly places: readonly number[];
  readonly distinctive: Distinctive;
  /** Whether the move asks for something. */
  readonly asks: boolean;
  readonly language: DraftLanguage;
  readonly objective?: Objective;
}

/** A sentence of a draft; those with the greatest `spare` are left out first when there is no room. */
interface Part {
  readonly text: string;
  readonly spare: number;
}

const WORDS: Readonly<Record<DraftLanguage, DraftWords>> = { en: ENGLISH, de: GERMAN };

/** A message may be as long as this in characters; a mail three times that. */
const MESSAGE = 400;
const MAIL = 1_200;
/** Days without contact below which a draft does not mention them. */
const WORTH_SAYING = 30;

/** Words to begin with, for the owner to edit: a message, or talking points for a talk. Only what is on record is claimed. */
export function draftText(input: DraftInput): string {
  const { move } = input;
  const isWritten = move.kind === 'ask-introduction' || move.kind === 'introduce' || !move.isLive;
  return isWritten ? fitted(input) : talkingPoints(input);
}

function talkingPoints(input: DraftInput): string {
  const { move, distinctive, asks, objective } = input;
  const { points } = wordsOf(input);
  const isNews = move.kind === 'congratulate';
  const gap = gapOf(input);
  const own = distinctive.owns[0];
  const name = firstNameOf(input, 0);
  const list = [
    ...(isNews ? [points.news] : []),
    ...(gap === undefined || isNews ? [] : [points.leftOff(gap)]),
    points.busyWith(name),
    ...(own === undefined || isNews ? [] : [points.offer(own)]),
    asks ? points.ask(name, matterOf(objective)) : points.noAsk,
  ];
  return list.map((point) => `– ${point}`).join('\n');
}

/** The parts of a message, by kind. Parts without anything on record behind them are absent. */
function partsOf(input: DraftInput): Part[] {
  const words = wordsOf(input);
  const matter = matterOf(input.objective);
  switch (input.move.kind) {
    case 'congratulate':
      return [part(words.news), part(words.firstDays, 1)];
    case 'offer':
      return [part(words.something(commonTopic(input))), part(words.noAnswer, 1)];
    case 'introduce':
      return introduceParts(input);
    case 'ask-introduction':
      return introductionParts(input);
    case 'activate':
      return [part(words.connected), ...firstWordParts(input), part(words.askCall(matter))];
    case 'meet':
      return [part(words.unmet), ...firstWordParts(input), part(words.askCall(matter))];
    case 'deepen':
      return [...againParts(input), part(words.askTalk(matter))];
    case 'ask':
    case 'cross-check':
      return [...againParts(input), part(words.askView(matter)), part(words.oneLine, 1)];
    case 'keep-promise':
      return promiseParts(input);
    case 'pass-on':
      return [part(words.passOn(matter)), part(words.mayDecline, 1)];
    default:
      return [...againParts(input), part(words.howAreYou), part(words.noLongAnswer, 2)];
  }
}

function againParts(input: DraftInput): Part[] {
  const gap = gapOf(input);
  return gap === undefined ? [] : [part(wordsOf(input).again(gap))];
}

function firstWordParts(input: DraftInput): Part[] {
  const { distinctive } = input;
  const words = wordsOf(input);
  const role = ownerRole(input);
  const shared = commonTopic(input);
  const own = distinctive.owns[0];
  return [
    ...(role === undefined ? [] : [part(words.role(role), 1)]),
    ...(shared === undefined ? [] : [part(words.shared(shared), 2)]),
    ...(own === undefined ? [] : [part(words.own(own), 3)]),
  ];
}

function introductionParts(input: DraftInput): Part[] {
  const { facts, objective, distinctive, assessment, places } = input;
  const words = wordsOf(input);
  const own = distinctive.owns[0];
  return [
    part(words.introduceMe(assessment.people[places[1]!]!.name)),
    part(words.forward(facts.owner.name, ownerRole(input), matterOf(objective))),
    ...(own === undefined ? [] : [part(words.inReturn(own), 1)]),
  ];
}

function introduceParts(input: DraftInput): Part[] {
  const { assessment, places } = input;
  const other = assessment.people[places[1]!]!;
  const words = wordsOf(input);
  return [part(words.introduce(other.name, other.title ?? other.company)), part(words.mayDecline)];
}

function promiseParts(input: DraftInput): Part[] {
  const { facts, move } = input;
  const promise = (facts.promises ?? []).find(({ id }) => id === move.promise);
  const words = wordsOf(input);
  return promise === undefined
    ? [part(words.howAreYou)]
    : [part(words.promised(promise.text)), part(words.noAnswer, 1)];
}

function wordsOf({ language }: DraftInput): DraftWords {
  return WORDS[language];
}

/** The rarest topic that both are known to know about. */
function commonTopic({ assessment, places }: DraftInput): string | undefined {
  const key = sharedTopics(assessment, places[0]!)[0];
  return key === undefined ? undefined : topicName(assessment, key, places[0]!);
}

/** Greeting, parts and name, within the length that the channel allows: without the objective’s matter where that alone is too long. */
function fitted(input: DraftInput): string {
  const most = input.move.channel === 'mail' ? MAIL : MESSAGE;
  let kept = partsOf(input);
  for (;;) {
    const text = letter(input, kept);
    const spare = Math.max(...kept.map((one) => one.spare));
    if (text.length <= most) return text;
    if (spare <= 0) {
      const { objective, ...without } = input;
      return objective === undefined ? `${text.slice(0, most - 1)}…` : fitted(without);
    }
    const index = kept.findLastIndex((one) => one.spare === spare);
    kept = kept.filter((_, other) => other !== index);
  }
}

function letter(input: DraftInput, parts: readonly Part[]): string {
  const body = parts.map((one) => one.text).join(' ');
  // In German the sentence after the greeting goes on in a small letter.
  const begun = input.language === 'de' ? body : `${body[0]!.toUpperCase()}${body.slice(1)}`;
  const isKnown = input.assessment.ties[input.places[0]!]!.isReal;
  const greeting = wordsOf(input).greeting(firstNameOf(input, 0), isKnown);
  return `${greeting}\n\n${begun}\n\n${input.facts.owner.name}`.trimEnd();
}

function part(text: string, spare = 0): Part {
  return { text, spare };
}

function gapOf(input: DraftInput): string | undefined {
  const { assessment, places } = input;
  const { lastDay } = assessment.ties[places[0]!]!;
  if (lastDay === undefined || assessment.today - lastDay < WORTH_SAYING) return undefined;
  return wordsOf(input).span(assessment.today - lastDay);
}

/** How to address somebody: the first word of the name once they have really spoken, the whole name before. */
function firstNameOf({ assessment, places }: DraftInput, index: number): string {
  const place = places[index]!;
  const { name } = assessment.people[place]!;
  return assessment.ties[place]!.isReal ? (name.split(' ')[0] ?? name) : name;
}

/** What the owner does, as far as it is known. */
function ownerRole(input: DraftInput): string | undefined {
  const { title, company } = input.facts.owner;
  const { at } = wordsOf(input);
  if (title === undefined || title === '') return company ? `${at} ${company}` : undefined;
  return company ? `${title} ${at} ${company}` : title;
}
