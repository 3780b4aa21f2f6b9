import type { Assessment } from '../../audit/assessment.ts';
import { knownPart } from '../../knowledge/distribution.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { leafName, TAXONOMIES } from '../../knowledge/taxonomy.ts';
import { topicName } from '../knowledge-words.ts';
import { briefWordsIn } from './brief-words/words-in.ts';

/** Chance from which on somebody is counted among the people around another. */
const AROUND = 0.3;
/** A possibility below this is not said of anybody. */
const SURE = 0.4;
/** What takes up less of the owner's own profile than this does not set them apart. */
const OWN_SHARE = 0.1;

/** What the owner knows and the person is not known to, rarest around them first. */
export interface Distinctive {
  /** Names of fields, as they stand in a sentence. */
  readonly owns: readonly string[];
  readonly sentence: string;
}

/** Fields of knowledge that the owner has and the person at a place, with those known around them, lack. Source: science §5.3. */
export function distinctiveFor(assessment: Assessment, place: number): Distinctive {
  const words = briefWordsIn(assessment.words.language);
  const { name } = assessment.people[place]!;
  const own = ownerFields(assessment);
  if (own.length === 0) return { owns: [], sentence: words.nothingOnRecord };
  const around = peopleAround(assessment, place);
  const theirs = fieldsOf(assessment.profiles[place]!);
  const holders = around.map((other) => fieldsOf(assessment.profiles[other]!));
  const rare = own
    .filter((field) => !theirs.has(field))
    .map((field, rank) => ({
      name: topicName(assessment, field),
      rank,
      held: holders.filter((fields) => fields.has(field)).length,
    }))
    .sort((a, b) => a.held - b.held || a.rank - b.rank);
  const first = rare[0];
  if (first === undefined) return { owns: [], sentence: words.knowsToo(name) };
  const sentence =
    around.length === 0
      ? words.nobodyAround(first.name, name)
      : first.held === 0
        ? words.onlyYou(first.name, name, around.length)
        : words.fewDo(first.name, name, { held: first.held, around: around.length });
  return { owns: rare.map((field) => field.name), sentence };
}

/** What the owner knows, as it is compared: rare topics first, then work, industry and studies. */
function ownerFields({ owner, prior }: Assessment): string[] {
  const rarity = (topic: string): number => prior.topicRarity.get(topic) ?? prior.rarestTopic;
  const topics = [...owner.topics.keys()].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
  const leaves = [
    ...owner.functions.filter(({ p }) => p >= OWN_SHARE).map(({ id }) => leafName(TAXONOMIES.function, id)),
    ...owner.industries.filter(({ p }) => p >= OWN_SHARE).map(({ id }) => leafName(TAXONOMIES.industry, id)),
    ...owner.fields.filter(({ p }) => p >= OWN_SHARE).map(({ id }) => leafName(TAXONOMIES.field, id)),
  ];
  return [...new Set([...topics, ...leaves])];
}

function fieldsOf(profile: Profile): ReadonlySet<string> {
  const sure = (distribution: Profile['functions' | 'industries' | 'fields']): string[] =>
    knownPart<string>(distribution)
      .filter(({ p }) => p >= SURE)
      .map(({ id }) => id);
  return new Set([
    ...profile.topics.keys(),
    ...sure(profile.functions).map((id) => leafName(TAXONOMIES.function, id)),
    ...sure(profile.industries).map((id) => leafName(TAXONOMIES.industry, id)),
    ...sure(profile.fields).map((id) => leafName(TAXONOMIES.field, id)),
  ]);
}

/** Places of the working network that the person knows, probably enough. */
function peopleAround({ working, links }: Assessment, place: number): number[] {
  return working.filter((other) => other !== place && links.probability(place, other) >= AROUND);
}
