import { probabilityOf } from './distribution.ts';
import type { ProfileHints } from './profile.ts';
import { type CompanyReading, isTeaching, readCompany } from './read-company.ts';
import { readTitle, type TitleReading } from './read-title.ts';
import { familyOf } from './taxonomy.ts';
import { titleSaid } from './title-said.ts';

/** Title and company read together: each may tell what the other leaves open. */
export interface JobReading {
  readonly title: TitleReading;
  readonly company: CompanyReading;
}

/** Titles that leave more than this open are read again in the light of the employer. */
const OPEN_ENOUGH = 0.3;

/** Reads one job. `title` and `company` may be empty; an employer named in the title counts where none is given. */
export function readJob(title: string, company: string, hints: ProfileHints = {}): JobReading {
  const alone = readTitle(title);
  const companyName = company === '' ? (alone.company ?? '') : company;
  const read = readCompany(companyName, hints.emailDomain);
  const corrected = hints.industryOfCompany?.get(read.key);
  const companyReading: CompanyReading =
    corrected === undefined
      ? read
      : { ...read, industries: [{ id: corrected, p: 1 }], because: companyName, isSchool: isTeaching(corrected) };
  const said =
    hints.functionOfPhrase === undefined || hints.functionOfPhrase.size === 0
      ? undefined
      : titleSaid(title, hints.functionOfPhrase);
  if (said !== undefined) {
    const { function: id, because } = said;
    const functions = [{ id, p: 1 }];
    const family = familyOf(id) ?? 'unknown';
    return { title: { ...alone, functions, family, because, dependsOnIndustry: false }, company: companyReading };
  }
  const isOpen = probabilityOf(alone.functions, 'unknown') > OPEN_ENOUGH;
  const titleReading = isOpen || alone.dependsOnIndustry ? readTitle(title, companyReading.industries) : alone;
  return { title: titleReading, company: companyReading };
}
