import type { Day } from '../../base/days.ts';
import type { PromiseBy } from '../../model/promise.ts';
import { readDueDate } from './read-date.ts';

/** A promise in a line, and where it stands. */
export interface PromiseInText {
  readonly text: string;
  readonly by: PromiseBy;
  /** By when, where the line says so. */
  readonly due?: Day;
  readonly start: number;
  readonly end: number;
}

/** After a comma, a semicolon or an “and”: who promised, if it is said, and what, up to the next comma or semicolon. */
const PROMISE =
  /(?:^|[,;]|\s(?:and|und|et|y)(?=\s))\s*(?:(?<who>[^\s,;]+(?:\s[^\s,;]+)?)\s+)?(?:has |have |hat |habe |a |ai )?(?:promised|owes?|versprochen|versprach|promis|prometió|prometí)(?!\p{L})\s*(?<what>[^,;]*)/iu;

/** German says it last: “; habe ihr das Papier versprochen”, “, sie hat mir Unterlagen versprochen”. */
const PROMISE_AT_LAST =
  /[,;]\s*(?:(?:ich\s+)?(?:habe?\s+)?(?:(?:ihr|ihm|ihnen)\s+)?|(?<who>(?:sie|er)\s+hat|hat)\s+(?:(?:mir|uns)\s+)?)(?<what>(?!\s|(?:ich|habe?|hat|ihr|ihm|ihnen|sie|er)\b)[^,;]+?)\s+versprochen\s*(?=$|[,;])/iu;

/** The owner, as one says “I” in English, German, French and Spanish. */
const OWNER = /^(?:i|i've|ich|ich habe|je|j'ai|yo)$/iu;

/** What leads to what is promised, and says nothing of it. */
const FILLER = /^(?:me|mir|us|uns|to|zu|de|d'|a|that|dass|him|her|them)\s+/iu;

/** The first promise of a line; nobody named means that the owner promised. */
export async function findPromise(line: string, today: Day): Promise<PromiseInText | undefined> {
  const match = PROMISE_AT_LAST.exec(line) ?? PROMISE.exec(line);
  if (match === null) return undefined;
  const { who, what = '' } = match.groups ?? {};
  const due = await readDueDate(what, today);
  let text = (due === undefined ? what : what.slice(0, due.start)).trim();
  while (FILLER.test(text)) text = text.replace(FILLER, '');
  if (text === '') return undefined;
  const by = who === undefined || OWNER.test(who) ? 'owner' : 'person';
  const place = { start: match.index, end: match.index + match[0].length };
  return { text, by, ...(due === undefined ? {} : { due: due.day }), ...place };
}
