import type { Day } from '../../base/days.ts';
import { foldText } from '../../base/fold-text.ts';
import type { Channel } from '../../model/channel.ts';
import type { PersonId } from '../../model/ids.ts';
import { findIdea, type IdeaInText } from './find-idea.ts';
import { findNames, type KnownName, type NamedInText } from './find-names.ts';
import { findPromise, type PromiseInText } from './find-promise.ts';
import { readDate } from './read-date.ts';
import { readMinutes } from './read-minutes.ts';
import { CHANNEL_WORDS, INTRODUCTION } from './words.ts';

/** What one line of plain language says happened. Nothing is guessed: an ambiguous name keeps all its candidates. */
export interface LineRead {
  readonly day: Day;
  readonly channel: Channel;
  /** Absent when the line does not say. */
  readonly minutes?: number;
  readonly people: readonly PersonMentioned[];
  /** What it was about: the words left over, part by part. */
  readonly topics: readonly string[];
  readonly promise?: PromiseInText;
  /** An idea that is to be kept; `isAlone` when the line says nothing else, and those it names are whom it is of. */
  readonly idea?: Pick<IdeaInText, 'text' | 'isAlone'>;
  readonly introduction?: string;
  /** The line without date, duration and channel: what the timeline keeps. */
  readonly note?: string;
}

export interface PersonMentioned {
  /** As written. */
  readonly mention: string;
  /** Everybody known whom it could mean, the surest first; empty for somebody new. */
  readonly candidates: readonly PersonId[];
  /** True when exactly one person is meant. */
  readonly isCertain: boolean;
}

/**
 * Reads a line such as “coffee w/ Ana Ruiz yesterday 40m, battery pricing; she'll intro me to Leo Park; promised paper”.
 * The first part says who, when and how; the parts after a comma or semicolon what it was about.
 * @param known everybody whom a name could mean
 */
export async function readLine(
  written: string,
  context: { readonly today: Day; readonly known: readonly KnownName[] },
): Promise<LineRead> {
  // Patterns that begin with blanks would be tried from each of a long run of them.
  const text = written.replace(/\s+/g, ' ');
  const idea = findIdea(text);
  if (idea?.isAlone === true) return ideaAlone(idea.text, context);
  const told = idea === undefined ? text : blank(text, [idea]);
  const promise = await findPromise(told, context.today);
  const unpromised = promise === undefined ? told : blank(told, [promise]);
  // An introduction names somebody who was not there: those parts are kept out of the search for people.
  const parts = unpromised.split(';').map((part) => part.trim());
  const introduction = parts.find((part) => INTRODUCTION.test(part));
  const rest = parts.filter((part) => !INTRODUCTION.test(part) && part !== '').join('; ');

  const named = findNames(rest, context.known);
  const withoutNames = blank(rest, named);
  // Durations first: a date reader takes “vorgestern 1,5 Std” for one o'clock.
  const minutes = readMinutes(withoutNames);
  const withoutMinutes = minutes === undefined ? withoutNames : blank(withoutNames, [minutes]);
  const date = await readDate(withoutMinutes, context.today);
  const bare = date === undefined ? withoutMinutes : blank(withoutMinutes, [date]);
  const topics = topicsIn(bare);

  return {
    day: date?.day ?? context.today,
    channel: channelIn(bare),
    ...(minutes === undefined ? {} : { minutes: minutes.minutes }),
    people: named.map(({ mention, candidates, isCertain }) => ({ mention, candidates, isCertain })),
    topics,
    ...(promise === undefined ? {} : { promise }),
    ...(idea === undefined ? {} : { idea: { text: idea.text, isAlone: false } }),
    ...(introduction === undefined ? {} : { introduction }),
    ...(topics.length === 0 ? {} : { note: topics.join('; ') }),
  };
}

/** Of whom an idea is: “refill stations, from Ana Ruiz”. */
const OF_WHOM = /[,\s]+(?:from|von|de)\s+(?<who>[^,;]+)$/iu;

/** An idea by itself: nobody was met, and whoever is named at its end is whom the owner has it of. */
function ideaAlone(text: string, { today, known }: Parameters<typeof readLine>[1]): LineRead {
  const match = OF_WHOM.exec(text);
  const named = match === null ? [] : findNames(match.groups!.who!, known);
  // “savings from batteries” is no person: only somebody known is taken out of the text.
  const isOfSomebody = match !== null && named.length === 1 && named[0]!.candidates.length > 0;
  return {
    day: today,
    channel: 'message',
    people: isOfSomebody ? named.map(({ mention, candidates, isCertain }) => ({ mention, candidates, isCertain })) : [],
    topics: [],
    idea: { text: isOfSomebody ? text.slice(0, match.index) : text, isAlone: true },
  };
}

/** Replaces what was understood by spaces, so that positions stay and nothing is read twice. */
function blank(text: string, spans: readonly Pick<NamedInText, 'start' | 'end'>[]): string {
  let result = text;
  for (const { start, end } of spans) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  return result;
}

/** The first word that names a channel; a line that names none was a meeting in person if timed words say so, else a message. */
function channelIn(text: string): Channel {
  const words = foldText(text).split(/[^\p{L}\p{N}/&-]+/u);
  const found = words.map((word) => CHANNEL_WORDS.get(word)).filter((channel) => channel !== undefined);
  // “video call” and “Zoom meeting” name two channels: the more particular one is meant.
  return (
    found.find((channel) => channel === 'video') ??
    (words.includes('voice') ? 'voice-note' : undefined) ??
    found[0] ??
    'in-person'
  );
}

/** What stands after the first comma, colon, semicolon or “about”, without filler. */
function topicsIn(text: string): string[] {
  const match = /(?:[,;:]|\b(?:about|re|regarding|on|über|wegen|sobre)\b)(.*)$/su.exec(text);
  if (match === null) return [];
  return match[1]!
    .split(/[,;]/)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:about|re:?|and|und|über|wegen)(?:\s+|$)/iu, '')
        .replace(/[\s.:–-]+$/u, '')
        .trim(),
    )
    .filter((part) => part.length > 1);
}
