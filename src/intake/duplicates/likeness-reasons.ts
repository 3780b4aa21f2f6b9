import { foldText } from '../../base/fold-text.ts';
import { companyName, isSameCompany } from '../company-name.ts';
import { domainWord, organisationDomain } from './free-mail.ts';
import type { Likeness, LikenessReason } from './likeness.ts';

/** Letters of an address that are too many to be alike by chance. */
const TELLING_ADDRESS = 8;

/** What besides the names speaks for two people being one, and what against it; the strongest first. */
export function likenessReasons(a: Likeness, b: Likeness, timesTogether: number): readonly LikenessReason[] {
  const reasons = [
    ...profileReasons(a, b),
    ...birthdayReasons(a, b),
    ...(timesTogether > 0 ? [against('strong', togetherSentence(timesTogether))] : []),
    ...employerReasons(a, b),
    ...addressReasons(a, b),
    ...placeReasons(a, b),
    ...bareReasons(a, b),
  ];
  return reasons.sort((one, other) => Number(one.weight === 'weak') - Number(other.weight === 'weak'));
}

function togetherSentence(times: number): string {
  return times === 1
    ? 'Both took part in one and the same exchange.'
    : `Both took part in ${times} exchanges together.`;
}

/** A member has one profile; and a connection is made once. */
function profileReasons(a: Likeness, b: Likeness): readonly LikenessReason[] {
  const [ofA, ofB] = [values(a, 'linkedin'), values(b, 'linkedin')];
  if (ofA.length > 0 && ofB.length > 0) return [against('strong', 'They have two LinkedIn profiles.')];
  if (a.connectedOn !== undefined && b.connectedOn !== undefined) {
    return a.connectedOn === b.connectedOn
      ? [inFavour('strong', 'Both connected with you on the same day.')]
      : [against('strong', 'They connected with you on different days.')];
  }
  return [];
}

function birthdayReasons(a: Likeness, b: Likeness): readonly LikenessReason[] {
  if (a.birthMonth === undefined || b.birthMonth === undefined) return [];
  const isSameDay = a.birthMonth === b.birthMonth && a.birthDay === b.birthDay;
  const isSameYear = a.birthYear === undefined || b.birthYear === undefined || a.birthYear === b.birthYear;
  return isSameDay && isSameYear
    ? [inFavour('strong', 'They have the same birthday.')]
    : [against('strong', 'They have different birthdays.')];
}

function employerReasons(a: Likeness, b: Likeness): readonly LikenessReason[] {
  if (isSameCompany(a.company, b.company)) return [inFavour('strong', `Both are at ${a.company}.`)];
  const [ofA, ofB] = [domains(a), domains(b)];
  const common = ofA.find((domain) => ofB.includes(domain));
  if (common !== undefined) return [inFavour('strong', `Both have a mail address at ${common}.`)];
  for (const [company, others] of [
    [a.company, ofB],
    [b.company, ofA],
  ] as const) {
    const word = companyName(company ?? '').replace(/[^\p{L}\p{N}]/gu, '');
    const domain = word.length < 3 ? undefined : others.find((other) => domainWord(other).replace(/-/g, '') === word);
    if (domain !== undefined)
      return [inFavour('strong', `One is at ${company}, and the other has a mail address at ${domain}.`)];
  }
  if (a.company !== undefined && b.company !== undefined)
    return [against('weak', `One is at ${a.company}, the other at ${b.company}.`)];
  return [];
}

/** `anaruiz84` in a profile's address and in a mail address. */
function addressReasons(a: Likeness, b: Likeness): readonly LikenessReason[] {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const locals = (person: Likeness): string[] =>
    values(person, 'email').map((email) => plain(email.slice(0, email.indexOf('@'))));
  for (const [slugs, others] of [
    [values(a, 'linkedin'), locals(b)],
    [values(b, 'linkedin'), locals(a)],
  ] as const) {
    const slug = slugs.find((value) => plain(value).length >= TELLING_ADDRESS && others.includes(plain(value)));
    if (slug !== undefined) return [inFavour('strong', `A LinkedIn address and a mail address both read “${slug}”.`)];
  }
  return [];
}

function placeReasons(a: Likeness, b: Likeness): readonly LikenessReason[] {
  const isAlike = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && foldText(one) !== '' && foldText(one) === foldText(other);
  return [
    ...(isAlike(a.title, b.title) ? [inFavour('weak', `Both are called ${a.title}.`)] : []),
    ...(isAlike(a.location, b.location) ? [inFavour('weak', `Both are in ${a.location}.`)] : []),
  ];
}

/** Somebody of whom a file gave nothing but the name. */
function bareReasons(a: Likeness, b: Likeness): readonly LikenessReason[] {
  return isBare(a) || isBare(b)
    ? [inFavour('weak', 'Of one of them nothing is known but the name, so nothing says that they are two.')]
    : [];
}

/** Nothing is known but the name: no employer, and no key but one made of the name. */
export function isBare(person: Likeness): boolean {
  const { company, title, connectedOn, keys } = person;
  return (
    company === undefined &&
    title === undefined &&
    connectedOn === undefined &&
    keys.every(({ kind, value }) => kind === 'uid' && value.startsWith('named:'))
  );
}

function values(person: Likeness, kind: Likeness['keys'][number]['kind']): string[] {
  return person.keys.filter((key) => key.kind === kind).map(({ value }) => value);
}

function domains(person: Likeness): string[] {
  return values(person, 'email').flatMap((email) => organisationDomain(email) ?? []);
}

function inFavour(weight: LikenessReason['weight'], sentence: string): LikenessReason {
  return { speaks: 'for', weight, sentence };
}

function against(weight: LikenessReason['weight'], sentence: string): LikenessReason {
  return { speaks: 'against', weight, sentence };
}
