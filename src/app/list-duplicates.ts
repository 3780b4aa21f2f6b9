import { toIsoDay } from '../base/days.ts';
import type { DuplicatePair, DuplicatePerson } from '../contract/duplicate-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { PossibleDuplicate } from '../intake/duplicates/likeness.ts';
import { possibleDuplicates } from '../intake/duplicates/possible-duplicates.ts';
import { distinctPairs } from '../store/distinct-people.ts';
import { loadLikenesses, type StoredLikeness } from '../store/likenesses.ts';
import type { Words } from '../words/words.ts';
import { birthdayText } from './birthday-text.ts';
import type { Context } from './context.ts';
import { type History, historyOf, timesTogether } from './history-of.ts';
import { profileAddress } from './owner.ts';

/** People who may be one, the likeliest first, with what speaks for it and against it. */
export async function listDuplicates(
  { store, memory, today, words }: Context,
  { lane, person, offset, limit }: CheckedInputOf<'duplicates'>,
): Promise<AnswerOf<'duplicates'>> {
  const [people, distinct] = await Promise.all([loadLikenesses(store), distinctPairs(store)]);
  const history = historyOf((await memory.network(await today())).facts.interactions);
  const said = new Set(distinct.map(({ a, b }) => `${a} ${b}`));
  const pairs = possibleDuplicates(people, {
    isDistinct: (a, b) => said.has(`${a} ${b}`),
    timesTogether: (a, b) => timesTogether(history(a), history(b)),
  }).filter(({ a, b }) => person === undefined || a === person || b === person);
  const byId = new Map(people.map((one) => [one.id, one]));
  const inLane = pairs.filter((pair) => person !== undefined || pair.lane === lane);
  return {
    probable: pairs.filter((pair) => pair.lane === 'probable').length,
    namesakes: pairs.filter((pair) => pair.lane === 'namesakes').length,
    pairs: inLane
      .slice(offset, offset + limit)
      .map((pair) => toPair(pair, { one: byId.get(pair.a)!, other: byId.get(pair.b)! }, history, words)),
  };
}

function toPair(
  { lane, reasons }: PossibleDuplicate,
  { one, other }: { readonly one: StoredLikeness; readonly other: StoredLikeness },
  history: (person: number) => History,
  words: Words,
): DuplicatePair {
  const [kept, gone] = weight(one, history) >= weight(other, history) ? [one, other] : [other, one];
  return {
    lane,
    kept: toPerson(kept, history),
    gone: toPerson(gone, history),
    reasons: reasons.map(({ speaks, sentence }) => ({ speaks, sentence: words.kept(sentence) })),
  };
}

/** Of whom more is known: a connection before everybody else. */
function weight(person: StoredLikeness, history: (person: number) => History): number {
  const known = [person.company, person.title, person.location].filter((value) => value !== undefined).length;
  const isConnection = person.connectedOn === undefined ? 0 : 100;
  return isConnection + known + Math.min(50, history(person.id).interactions.length);
}

function toPerson(person: StoredLikeness, history: (person: number) => History): DuplicatePerson {
  const values = (kind: 'email' | 'phone' | 'linkedin'): string[] =>
    person.keys.filter((key) => key.kind === kind).map(({ value }) => value);
  const { interactions, lastDay } = history(person.id);
  return {
    id: person.id,
    name: person.name,
    title: person.title ?? null,
    company: person.company ?? null,
    location: person.location ?? null,
    emails: values('email'),
    phones: values('phone'),
    urls: values('linkedin').map(profileAddress),
    birthday: birthdayText(person),
    connectedOn: person.connectedOn === undefined ? null : toIsoDay(person.connectedOn),
    hasNotes: person.hasNotes,
    interactions: interactions.length,
    lastInteraction: lastDay === undefined ? null : toIsoDay(lastDay),
  };
}
