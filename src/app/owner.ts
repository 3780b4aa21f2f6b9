import { toIsoDay } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { editPerson } from '../store/edit-person.ts';
import { ownerOf } from '../store/people.ts';
import type { Context } from './context.ts';
import { ownerTimeZone, setOwnerTimeZone } from './owner-time-zone.ts';

/** Whose network it is, and what is known of them. */
export async function seeOwner({ store }: Context): Promise<AnswerOf<'owner'>> {
  const owner = await ownerOf(store);
  return {
    name: owner.name,
    headline: owner.headline ?? null,
    title: owner.title ?? null,
    company: owner.company ?? null,
    seniority: owner.seniority ?? null,
    topics: distinctTopics(owner.topics),
    urls: owner.keys.filter(({ kind }) => kind === 'linkedin').map(({ value }) => profileAddress(value)),
    emails: owner.keys.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    positions: owner.positions.map(toPositionShape),
    education: owner.education.map(toEducationShape),
    timeZone: await ownerTimeZone(store),
  };
}

/** Says who the owner is; what is said here no import overwrites. @throws Refusal `invalid-input` for an unknown time zone */
export async function setOwner(context: Context, change: CheckedInputOf<'setOwner'>): Promise<AnswerOf<'owner'>> {
  const { store } = context;
  const { timeZone, ...person } = change;
  if (timeZone !== undefined) {
    if (!isTimeZone(timeZone))
      throw new Refusal('invalid-input', { what: `There is no time zone ${timeZone}; write it as Europe/Berlin.` });
    await setOwnerTimeZone(store, timeZone);
  }
  if (Object.keys(person).length > 0) {
    const owner = await ownerOf(store);
    await editPerson(store, owner.id, person, await context.today());
  }
  return seeOwner(context);
}

/** Topics as written, each once: a skill that others endorsed is still one. */
export function distinctTopics(topics: readonly { readonly topic: string }[]): string[] {
  return [...new Map(topics.toReversed().map(({ topic }) => [foldText(topic), topic])).values()].reverse();
}

/** The public address of a LinkedIn profile from its key. */
export function profileAddress(key: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(key)}`;
}

export function toPositionShape(position: {
  company: string;
  title: string;
  startedOn?: number;
  finishedOn?: number;
}): AnswerOf<'owner'>['positions'][number] {
  const { company, title, startedOn, finishedOn } = position;
  return {
    company,
    title,
    startedOn: startedOn === undefined ? null : toIsoDay(startedOn),
    finishedOn: finishedOn === undefined ? null : toIsoDay(finishedOn),
  };
}

export function toEducationShape(education: {
  school: string;
  degree?: string;
  startedOn?: number;
  finishedOn?: number;
}): AnswerOf<'owner'>['education'][number] {
  const { school, degree, startedOn, finishedOn } = education;
  return {
    school,
    degree: degree ?? null,
    startedOn: startedOn === undefined ? null : toIsoDay(startedOn),
    finishedOn: finishedOn === undefined ? null : toIsoDay(finishedOn),
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // Intl tells an unknown zone only by throwing.
    return false;
  }
}
