import type { Values } from '../model/constants/constants.ts';
import type { Mention } from '../model/mention.ts';
import type { PersonFacts } from '../model/person.ts';
import { type Distribution, likeliest } from './distribution.ts';
import { readEducation } from './read-education.ts';
import { type JobReading, readJob } from './read-job.ts';
import type { FieldId, FunctionId, IndustryId } from './taxonomy.ts';
import { knownTopics } from './topic-weights.ts';
import { wordStems } from './word-stem.ts';

/** What is known of the knowledge of one person; every distribution says how much of it is not known. */
export interface Profile {
  readonly functions: Distribution<FunctionId>;
  readonly industries: Distribution<IndustryId>;
  readonly fields: Distribution<FieldId>;
  /** Topic as compared (its name in the tree, else the stems of its words) → weight in (0, 1]. */
  readonly topics: ReadonlyMap<string, number>;
  /** Topic as compared → as it was written, for showing. */
  readonly topicNames: ReadonlyMap<string, string>;
  /** Career stage 1–6 (science §3.4), or undefined when no title tells. */
  readonly seniority: number | undefined;
  /** The words in title and company that this was read from. */
  readonly because: readonly string[];
  /** Stems of the words in the title and in the company, to find keywords in. */
  readonly keywords: readonly ReadonlySet<string>[];
  /** Folded company without its legal form; undefined when no company is known. */
  readonly companyKey: string | undefined;
}

/** What helps to read a person beyond their facts. */
export interface ProfileHints {
  /** The part after @ of a work address. */
  readonly emailDomain?: string;
  /** The owner's word on what the person does; it wins over the title. */
  readonly functionSaid?: FunctionId | undefined;
  /** The numbers of the model in force. */
  readonly values?: Values;
  /** Texts that may name what the person knows about. */
  readonly mentions?: readonly Mention[];
  /** The owner's word on what companies do, by company key; it wins over every dictionary. */
  readonly industryOfCompany?: ReadonlyMap<string, IndustryId>;
  /** The owner’s word on what titles mean, by phrase key; it wins over every dictionary. */
  readonly functionOfPhrase?: ReadonlyMap<string, FunctionId>;
}

/** What a person knows about, read from title, company, education and topics as they stand today (science §3.2). */
export function profileOf(person: PersonFacts, hints: ProfileHints = {}): Profile {
  const { title, company } = currentRole(person);
  const reading = readRole(title, company, hints);
  const topics = knownTopics(person.topics, hints.mentions, hints.values);
  return {
    functions: hints.functionSaid === undefined ? reading.title.functions : [{ id: hints.functionSaid, p: 1 }],
    industries: reading.company.industries,
    fields: readEducation(person.education),
    topics: topics.weights,
    topicNames: topics.names,
    seniority: person.seniority ?? reading.title.seniority,
    because: [reading.title.because, reading.company.because].filter((phrase) => phrase !== ''),
    keywords: reading.keywords,
    companyKey: reading.company.key === '' ? undefined : reading.company.key,
  };
}

/** True when the owner should be asked what a person does: the likeliest function is not likely enough (science §3.2). */
export function isWorthAsking(profile: Profile, values: Values): boolean {
  return (likeliest(profile.functions)?.p ?? 0) < values.askTitleBelow;
}

/** A job as read, with the words to find keywords in. */
export interface RoleReading extends JobReading {
  readonly keywords: readonly ReadonlySet<string>[];
}

/** Reads one job. `title` and `company` may be empty. */
export function readRole(title: string, company: string, hints: ProfileHints = {}): RoleReading {
  const job = readJob(title, company, hints);
  return { ...job, keywords: [keywordsOf(title), job.company.keywords] };
}

/** What a person does now: the fields of their own, else the position that lasts or started last. */
export function currentRole(person: PersonFacts): { readonly title: string; readonly company: string } {
  if (person.title !== undefined || person.company !== undefined) {
    return { title: person.title ?? '', company: person.company ?? '' };
  }
  const latest = [...person.positions].sort(
    (one, other) =>
      (other.finishedOn ?? Number.POSITIVE_INFINITY) - (one.finishedOn ?? Number.POSITIVE_INFINITY) ||
      (other.startedOn ?? 0) - (one.startedOn ?? 0),
  )[0];
  return { title: latest?.title ?? '', company: latest?.company ?? '' };
}

const keywords = new Map<string, ReadonlySet<string>>();
/** Enough for every title of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

function keywordsOf(title: string): ReadonlySet<string> {
  let found = keywords.get(title);
  if (found === undefined) {
    found = new Set(wordStems(title));
    if (keywords.size >= MOST_REMEMBERED) keywords.clear();
    keywords.set(title, found);
  }
  return found;
}
