import { companyKey } from '../knowledge/company-key.ts';

/** What people write who have no employer, or do not name it: two of them are not colleagues. Folded, in the languages of titles. */
const NO_EMPLOYER = new Set(
  `self employed, selfemployed, freelance, freelancer, freelancing, independent, independent consultant, independent contractor,
  contractor, consultant, various, various companies, none, n a, na, unemployed, retired, student, confidential,
  stealth, stealth startup, stealth mode, stealth mode startup, startup, private, selbstandig, selbststandig,
  selbstaendig, freiberuflich, freiberufler, freiberuflerin, privat, rentner, im ruhestand, independant, independante,
  a mon compte, retraite, autonomo, autonoma, por cuenta propia, jubilado, jubilada, libero professionista,
  profissional autonomo, zzp, zelfstandig, looking for new opportunities, open to work, between jobs, career break`
    .split(',')
    .map((words) => words.trim()),
);

/** A company as colleagues are compared by: its key, or undefined where no employer is named. */
export function employerKey(company: string | undefined): string | undefined {
  if (company === undefined) return undefined;
  const key = companyKey(company);
  return key === '' || NO_EMPLOYER.has(key) ? undefined : key;
}
