import type { Assessment } from '../../audit/assessment.ts';
import { timeSpan } from '../../base/time-ago.ts';
import type { Facts } from '../../model/facts.ts';
import type { Objective } from '../../model/objective.ts';
import { sharedSentence } from '../knowledge-words.ts';
import type { PlannedMove } from '../planned-move.ts';
import { matterOf } from './ask-text.ts';
import type { Distinctive } from './distinctive.ts';

/** What a draft is made from. */
export interface DraftInput {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly move: PlannedMove;
  /** Places of the move's people. */
  readonly places: readonly number[];
  readonly distinctive: Distinctive;
  readonly ask?: string;
  readonly objective?: Objective;
}

/** A sentence of a draft; those with the greatest `spare` are left out first when there is no room. */
interface Part {
  readonly text: string;
  readonly spare: number;
}

/** A message may be as long as this in characters; a mail three times that. */
const MESSAGE = 400;
const MAIL = 1_200;
/** Days without contact below which a draft does not mention them. */
const WORTH_SAYING = 30;

/** Words to begin with, for the owner to edit: a message, or talking points for a talk. Only what is on record is claimed. */
export function draftText(input: DraftInput): string {
  const { move } = input;
  if (move.kind === 'ask-introduction' || move.kind === 'introduce') return fitted(input, partsOf(input), move);
  return move.isLive ? talkingPoints(input) : fitted(input, partsOf(input), move);
}

function talkingPoints(input: DraftInput): string {
  const { move, distinctive, ask } = input;
  const news = move.kind === 'congratulate' ? ['Say what the news means to you; ask how the first days are.'] : [];
  const gap = gapOf(input);
  const points = [
    ...news,
    ...(gap === undefined || move.kind === 'congratulate' ? [] : [`Pick up where you left off ${gap} ago.`]),
    `Ask what ${firstNameOf(input, 0)} is busy with now.`,
    ...(distinctive.owns[0] === undefined || move.kind === 'congratulate'
      ? []
      : [`Offer what you know about ${distinctive.owns[0]}.`]),
    ...(ask === undefined ? ['Ask for nothing this time.'] : [ask]),
  ];
  return points.map((point) => `– ${point}`).join('\n');
}

/** The parts of a message, by kind. Parts without anything on record behind them are absent. */
function partsOf(input: DraftInput): Part[] {
  const { move } = input;
  switch (move.kind) {
    case 'congratulate':
      return [part('I have just seen your news: congratulations!'), part('I hope the first days are good ones.', 1)];
    case 'offer':
      return [
        part('I came across something that made me think of you, and send it along.'),
        part('No need to answer.', 1),
      ];
    case 'introduce':
      return introduceParts(input);
    case 'ask-introduction':
      return introductionParts(input);
    case 'activate':
    case 'meet':
      return [...firstWordParts(input), ...askParts(input, 'Would you have a quarter of an hour for a call')];
    case 'deepen':
      return [...againParts(input), ...askParts(input, 'Would you have time for a talk')];
    case 'ask':
    case 'cross-check':
      return [...againParts(input), ...askParts(input, 'May I ask what you think'), part('A line is enough.', 1)];
    default:
      return [
        ...againParts(input),
        part('How are you, and what are you working on these days?'),
        part('No need for a long answer.', 2),
      ];
  }
}

function againParts(input: DraftInput): Part[] {
  const gap = gapOf(input);
  return gap === undefined ? [] : [part(`it has been ${gap} since we were last in touch.`)];
}

function firstWordParts(input: DraftInput): Part[] {
  const { facts, distinctive, assessment, places } = input;
  const role = roleOf(facts.owner);
  const shared = assessment.distances[places[0]!]!.shared[0];
  return [
    part('we are connected but have never really spoken.'),
    ...(role === undefined ? [] : [part(`I am ${role}.`, 1)]),
    ...(shared === undefined ? [] : [part(sharedSentence(shared, 'We'), 2)]),
    ...(distinctive.owns[0] === undefined
      ? []
      : [part(`I know about ${distinctive.owns[0]}, should that ever be of use to you.`, 3)]),
  ];
}

function askParts({ objective }: DraftInput, question: string): Part[] {
  const matter = matterOf(objective);
  return [part(matter === undefined ? `${question}?` : `${question} about ${matter}?`)];
}

function introductionParts(input: DraftInput): Part[] {
  const { facts, objective, distinctive, assessment, places } = input;
  const target = assessment.people[places[1]!]!.name;
  const matter = matterOf(objective);
  const role = roleOf(facts.owner);
  return [
    part(`would you introduce me to ${target}? It is quite all right to say no.`),
    part(
      `To forward: ${facts.owner.name}${role === undefined ? '' : `, ${role},`} would like a short talk${matter === undefined ? '' : ` about ${matter}`}.`,
    ),
    ...(distinctive.owns[0] === undefined
      ? []
      : [part(`In return there is what I know about ${distinctive.owns[0]}.`, 1)]),
  ];
}

function introduceParts({ assessment, places }: DraftInput): Part[] {
  const other = assessment.people[places[1]!]!;
  const role = other.title === undefined ? other.company : other.title;
  return [
    part(
      `may I introduce you to ${other.name}${role === undefined ? '' : ` (${role})`}? I think you two would have a lot to say to each other.`,
    ),
    part('If it does not suit you now, just tell me.'),
  ];
}

/** Greeting, parts and name, within the length that the channel allows. */
function fitted(input: DraftInput, parts: readonly Part[], move: PlannedMove): string {
  const most = move.channel === 'mail' ? MAIL : MESSAGE;
  let kept = [...parts];
  for (;;) {
    const text = letter(input, kept);
    const spare = Math.max(...kept.map((one) => one.spare));
    if (text.length <= most || spare <= 0) return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
    const index = kept.findLastIndex((one) => one.spare === spare);
    kept = kept.filter((_, other) => other !== index);
  }
}

function letter(input: DraftInput, parts: readonly Part[]): string {
  const body = parts.map((one) => one.text).join(' ');
  const begun = `${body[0]!.toUpperCase()}${body.slice(1)}`;
  return `Dear ${firstNameOf(input, 0)},\n\n${begun}\n\n${input.facts.owner.name}`.trimEnd();
}

function part(text: string, spare = 0): Part {
  return { text, spare };
}

function gapOf({ assessment, places }: DraftInput): string | undefined {
  const { lastDay } = assessment.ties[places[0]!]!;
  if (lastDay === undefined || assessment.today - lastDay < WORTH_SAYING) return undefined;
  return timeSpan(assessment.today - lastDay);
}

/** How to address somebody: the first word of the name once they have really spoken, the whole name before. */
function firstNameOf({ assessment, places }: DraftInput, index: number): string {
  const place = places[index]!;
  const { name } = assessment.people[place]!;
  return assessment.ties[place]!.isReal ? (name.split(' ')[0] ?? name) : name;
}

function roleOf({ title, company }: { title?: string; company?: string }): string | undefined {
  if (title === undefined || title === '') return company ? `at ${company}` : undefined;
  return company ? `${title} at ${company}` : title;
}
