import { companyKey, companyWords } from './company-key.ts';
import { COMPANY_WORDS, type CompanyWords } from './data/company-words.ts';
import { LARGE_WHERE_KNOWN, SIZE_NOT_SURE } from './data/employer-sizes.ts';
import { EMPLOYERS, FREE_MAIL } from './data/employers.ts';
import { INDUSTRY_IDS, type IndustryId } from './data/industries.ts';
import { type Distribution, distributionOf, likeliest, UNKNOWN } from './distribution.ts';
import { findPhrases, phrasesIn, phraseTable } from './phrase-table.ts';
import { stemOf } from './word-stem.ts';

/** By the people who work there: 250 and more are large (EU recommendation 2003/361). Names tell nothing of smaller ones. */
export type CompanySize = 'large';

/** Whether an industry is one of teaching, as the owner's word on a company is read. */
export function isTeaching(industry: IndustryId): boolean {
  return industry === 'university' || industry === 'school';
}

/** What a company’s name, or a work address, tells. */
export interface CompanyReading {
  readonly industries: Distribution<IndustryId>;
  /** The words it was read from; empty when nothing was. */
  readonly because: string;
  /** Undefined where the name does not tell, as it nearly always is. */
  readonly size: CompanySize | undefined;
  /** It is a place where people study: a university, a school. */
  readonly isSchool: boolean;
  /** Folded name without legal form; empty when there is no name. */
  readonly key: string;
  /** Stems of the words of the name. */
  readonly keywords: ReadonlySet<string>;
}

/** Words, with the words that outrank them put first: a certain word before a vague one. */
const TABLE = phraseTable<CompanyWords>(
  [...COMPANY_WORDS]
    .sort((one, other) => other.certainty - one.certainty)
    .map((entry) => ({ words: entry.words, meaning: entry })),
);
const EMPLOYER_INDUSTRY = new Map<string, IndustryId>();
for (const industry of INDUSTRY_IDS) {
  for (const key of phrasesIn(EMPLOYERS[industry] ?? '')) EMPLOYER_INDUSTRY.set(key, industry);
}
const LARGE_INDUSTRIES = new Set(LARGE_WHERE_KNOWN);
const NOT_SURE = new Set(phrasesIn(SIZE_NOT_SURE));
const FREE = new Set(FREE_MAIL);

const EMPLOYER_CERTAINTY = 0.97;
/** `Siemens Stiftung` is not Siemens: beginning like a well-known employer tells less than being it. */
const EMPLOYER_BEGINNING_CERTAINTY = 0.8;
const MOST_EMPLOYER_WORDS = 4;
/** Two words that tell different things share by order, as titles do (science §3.4). */
const FIRST_SHARE = 0.6;

const readings = new Map<string, CompanyReading>();
/** Enough for every employer of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/** What a company does, by its name and then by the domain of a work address; `unknown` where neither tells. */
export function readCompany(name: string, emailDomain?: string): CompanyReading {
  const remembering = emailDomain === undefined ? name : `${name}\n${emailDomain}`;
  const remembered = readings.get(remembering);
  if (remembered !== undefined) return remembered;
  const reading = readAfresh(name, emailDomain);
  if (readings.size >= MOST_REMEMBERED) readings.clear();
  readings.set(remembering, reading);
  return reading;
}

function readAfresh(name: string, emailDomain: string | undefined): CompanyReading {
  const key = companyKey(name);
  const keywords = new Set(companyWords(name).map(stemOf));
  const byName = readEmployer(key) ?? readWords(key);
  const read = byName ?? (emailDomain === undefined ? undefined : readDomain(emailDomain.toLowerCase()));
  if (read === undefined) {
    return { industries: UNKNOWN, because: '', size: undefined, isSchool: false, key, keywords };
  }
  const { industries, size, isSchool } = read;
  return { industries, because: byName === undefined ? read.because : name.trim(), size, isSchool, key, keywords };
}

interface Evidence {
  readonly industries: Distribution<IndustryId>;
  readonly because: string;
  readonly size: CompanySize | undefined;
  readonly isSchool: boolean;
}

function evidence(industry: IndustryId, certainty: number, because: string, isSchool = isTeaching(industry)): Evidence {
  return { industries: distributionOf(new Map([[industry, certainty]])), because, size: undefined, isSchool };
}

/** A well-known employer, by its whole name: only then may its size be known. */
function employerEvidence(industry: IndustryId, key: string, because: string): Evidence {
  const isLarge = LARGE_INDUSTRIES.has(industry) && !NOT_SURE.has(key);
  return { ...evidence(industry, EMPLOYER_CERTAINTY, because), size: isLarge ? 'large' : undefined };
}

function readEmployer(key: string): Evidence | undefined {
  const whole = EMPLOYER_INDUSTRY.get(key);
  if (whole !== undefined) return employerEvidence(whole, key, key);
  const words = key.split(' ');
  for (let length = Math.min(MOST_EMPLOYER_WORDS, words.length - 1); length >= 1; length--) {
    const beginning = words.slice(0, length).join(' ');
    const industry = EMPLOYER_INDUSTRY.get(beginning);
    // Short names are common words too: `Target Fitness`, `Orange County`.
    if (industry === undefined || (length === 1 && beginning.length < 5)) continue;
    const rest = readWords(words.slice(length).join(' '));
    const restCertainty = rest === undefined ? 0 : (likeliest(rest.industries)?.p ?? 0);
    if (restCertainty >= EMPLOYER_BEGINNING_CERTAINTY) return rest;
    return evidence(industry, EMPLOYER_BEGINNING_CERTAINTY, beginning);
  }
  return undefined;
}

function readWords(key: string): Evidence | undefined {
  const words = key.split(' ');
  const found = findPhrases(TABLE, words);
  if (found.length === 0) return undefined;
  // More words, then more certain, then earlier: `university hospital` before `bank`, `bank` before `capital`.
  const ranked = [...found].sort(
    (one, other) =>
      other.to - other.from - (one.to - one.from) ||
      other.meaning.certainty - one.meaning.certainty ||
      one.from - other.from,
  );
  const first = ranked[0]!; // found is not empty
  const second = ranked.find((other) => other.meaning.industry !== first.meaning.industry);
  const because = words.slice(first.from, first.to).join(' ');
  const isSchool = first.meaning.isSchool === true;
  if (second === undefined || second.meaning.certainty < first.meaning.certainty - 0.1) {
    return evidence(first.meaning.industry, first.meaning.certainty, because, isSchool);
  }
  const weights = new Map([
    [first.meaning.industry, first.meaning.certainty * FIRST_SHARE],
    [second.meaning.industry, second.meaning.certainty * (1 - FIRST_SHARE)],
  ]);
  return { industries: distributionOf(weights), because, size: undefined, isSchool };
}

const DOMAIN_ENDINGS: readonly (readonly [ending: string, industry: IndustryId, certainty: number])[] = [
  ['.edu', 'university', 0.93],
  ['.mil', 'military', 0.95],
  ['.gov', 'government', 0.95],
  ['.int', 'international', 0.9],
  ['.museum', 'culture', 0.95],
  ['.bank', 'banking', 0.95],
  ['.law', 'law', 0.9],
  ['.church', 'nonprofit', 0.9],
  ['.bund.de', 'government', 0.93],
  ['.admin.ch', 'government', 0.93],
  ['.gouv.fr', 'government', 0.95],
  ['.europa.eu', 'international', 0.95],
];
/** `ox.ac.uk`, `anu.edu.au`, `cabinetoffice.gov.uk`, `sep.gob.mx`: the label before a country’s. */
const SECOND_LABELS: Readonly<Record<string, IndustryId>> = {
  ac: 'university',
  edu: 'university',
  gov: 'government',
  gob: 'government',
  mil: 'military',
  nhs: 'hospital',
  sch: 'school',
  police: 'military',
};

function readDomain(domain: string): Evidence | undefined {
  for (const [ending, industry, certainty] of DOMAIN_ENDINGS) {
    if (domain.endsWith(ending)) return evidence(industry, certainty, domain);
  }
  const labels = domain.split('.');
  const second = labels.length > 2 ? SECOND_LABELS[labels.at(-2) ?? ''] : undefined;
  if (second !== undefined) return evidence(second, 0.93, domain);
  const own = labels.at(second === undefined && labels.length > 2 && isCountrySecond(labels) ? -3 : -2);
  if (own === undefined || FREE.has(own)) return undefined;
  const key = own.replaceAll('-', ' ');
  const read = EMPLOYER_INDUSTRY.get(key) ?? EMPLOYER_INDUSTRY.get(own);
  if (read !== undefined) return employerEvidence(read, EMPLOYER_INDUSTRY.has(key) ? key : own, domain);
  const words = readWords(key);
  return words === undefined ? undefined : { ...words, because: domain };
}

/** `example.co.uk`, `example.com.br`. */
function isCountrySecond(labels: readonly string[]): boolean {
  const second = labels.at(-2);
  return second === 'co' || second === 'com' || second === 'org' || second === 'net';
}
