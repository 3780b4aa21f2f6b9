import { companyWords } from './company-key.ts';
import { ASSOCIATION_WORDS } from './data/association-words.ts';
import { findPhrases, phraseTable } from './phrase-table.ts';

const TABLE = phraseTable([{ words: ASSOCIATION_WORDS, meaning: true }]);

/** Words in a title by which somebody belongs to an organisation rather than being employed there. Folded. */
const MEMBERSHIP =
  /\b(member|mitglied|membre|miembro|socio|volunteer|benevole|voluntari[oa]|ehrenamt\w*|trustee|fellow)\b/;
/** Employers that call their staff members all the same. */
const STAFF = /\b(staff|team|faculty|founding|member firm|technical)\b/;

/** True for a society, chamber, club or union: something that people belong to. `VDI Verein Deutscher Ingenieure` */
export function isAssociation(name: string): boolean {
  return findPhrases(TABLE, companyWords(name)).length > 0;
}

/** True when a title says that somebody is a member rather than employed: `Board member`, `Ehrenamtliche Trainerin`. Folded. */
export function isMembership(foldedTitle: string): boolean {
  return MEMBERSHIP.test(foldedTitle) && !STAFF.test(foldedTitle);
}
