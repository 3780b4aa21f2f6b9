import { assertNever } from '../base/assert-never.ts';
import type { Chance } from '../base/chance.ts';
import type { Day } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { PersonKey } from '../formats/record.ts';
import type { CastMember, Rhythm } from './cast-member.ts';
import { CAST_INSIDE } from './data/cast-inside.ts';
import { CAST_OUTSIDE } from './data/cast-outside.ts';
import { COMMUNITIES, type Community, type Employer, MESSY_TITLES } from './data/communities.ts';
import { NAMES } from './data/names.ts';
import { between, pick, weighted } from './draw.ts';

/** Somebody of the sample before anything is written down as records. */
export interface InventedPerson {
  readonly name: string;
  readonly community: string;
  /** The profile key comes first. */
  readonly keys: readonly [PersonKey, ...PersonKey[]];
  readonly company?: string;
  readonly title?: string;
  readonly place?: string;
  /** Absent for a prospect. */
  readonly connectedOn?: Day;
  readonly rhythm?: Rhythm;
  /** Spoken with now and then, without a rhythm. */
  readonly isOccasional: boolean;
  readonly cast?: CastMember;
}

export const CAST: readonly CastMember[] = [...CAST_INSIDE, ...CAST_OUTSIDE];

/** How people fill in where they work, in shares: about one in seven leaves something out. */
const WORK_TOLD = [
  ['nothing', 0.07],
  ['company alone', 0.05],
  ['title alone', 0.04],
  ['messy title', 0.04],
  ['both', 0.8],
] as const;
const SHARE_WITH_EMAIL = 0.12;
/** Swedish numbers kept free for fiction by the telecoms authority: 070-174 06 05 to 99. */
const FIRST_FICTION_PHONE = 46_701_740_605;

/** Everybody in the sample: the cast first, then as many invented people as each community needs. No two share a name. */
export function inventPeople(today: Day, chance: Chance): readonly InventedPerson[] {
  const cast = CAST.map((member, index) => castPerson(member, index, today));
  const taken = new Set(cast.map((person) => foldText(person.name)));
  const crowd = COMMUNITIES.flatMap((community: Community) => {
    const missing = community.size - cast.filter((person) => person.community === community.name).length;
    return Array.from({ length: missing }, (_, index) => crowdPerson(community, index, { today, chance, taken }));
  });
  return [...cast, ...crowd];
}

function castPerson(member: CastMember, index: number, today: Day): InventedPerson {
  const { connectedDaysAgo, rhythm } = member;
  const isClose = (member.closeness ?? 0) >= 3;
  const hasEmail = rhythm !== undefined || member.closeness === 2;
  return {
    name: member.name,
    community: member.community,
    keys: [
      profileKeyOf(member.name),
      ...(hasEmail ? [emailKeyOf(member.name, member.company)] : []),
      ...(isClose ? [{ kind: 'phone', value: `+${FIRST_FICTION_PHONE + index}` } as const] : []),
    ],
    ...(member.company === undefined ? {} : { company: member.company }),
    ...(member.title === undefined ? {} : { title: member.title }),
    ...(member.place === undefined ? {} : { place: member.place }),
    ...(connectedDaysAgo === undefined ? {} : { connectedOn: today - connectedDaysAgo }),
    ...(rhythm === undefined ? {} : { rhythm }),
    isOccasional: false,
    cast: member,
  };
}

function crowdPerson(
  community: Community,
  index: number,
  { today, chance, taken }: { today: Day; chance: Chance; taken: Set<string> },
): InventedPerson {
  const employer = pickEmployer(community.employers, chance);
  const name = freeName(employer, chance, taken);
  const { company, title } = workOf(employer, chance);
  const isOccasional = index < community.spokenWith;
  const hasEmail = chance() < SHARE_WITH_EMAIL || isOccasional;
  return {
    name,
    community: community.name,
    keys: [profileKeyOf(name), ...(hasEmail ? [emailKeyOf(name, company)] : [])],
    ...(company === undefined ? {} : { company }),
    ...(title === undefined ? {} : { title }),
    place: employer.place,
    connectedOn: today - daysSinceConnected(community, isOccasional, chance),
    isOccasional,
  };
}

/** Those the owner has spoken with now and then have been known for half a year at least, so that there was time for it. */
function daysSinceConnected(community: Community, isOccasional: boolean, chance: Chance): number {
  const { connected, connectedAround } = community;
  if (connectedAround !== undefined) return pick(connectedAround, chance) - between(0, 1, chance);
  return between(isOccasional ? Math.max(connected.latest, 200) : connected.latest, connected.earliest, chance);
}

function workOf({ company, titles }: Employer, chance: Chance): { company?: string; title?: string } {
  const told = weighted(WORK_TOLD, chance);
  switch (told) {
    case 'nothing':
      return {};
    case 'company alone':
      return { company };
    case 'title alone':
      return { title: pick(titles, chance) };
    case 'messy title':
      return { company, title: pick(MESSY_TITLES, chance) };
    case 'both':
      return { company, title: pick(titles, chance) };
    default:
      return assertNever(told);
  }
}

function pickEmployer(employers: readonly Employer[], chance: Chance): Employer {
  return pick(
    employers.flatMap((employer) => Array<Employer>(employer.weight ?? 1).fill(employer)),
    chance,
  );
}

function freeName(employer: Employer, chance: Chance, taken: Set<string>): string {
  for (;;) {
    const pool = NAMES[pick(employer.cultures, chance)];
    const name = `${pick(pool.given, chance)} ${pick(pool.family, chance)}`;
    const folded = foldText(name);
    if (taken.has(folded)) continue;
    taken.add(folded);
    return name;
  }
}

function profileKeyOf(name: string): PersonKey {
  return { kind: 'linkedin', value: dashed(name) };
}

function emailKeyOf(name: string, company: string | undefined): PersonKey {
  const host = company === undefined ? 'post' : dashed(company);
  return { kind: 'email', value: `${dashed(name).replaceAll('-', '.')}@${host}.example` };
}

function dashed(text: string): string {
  return foldText(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
