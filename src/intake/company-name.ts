import { foldText } from '../base/fold-text.ts';

/** Legal forms at the end of a name say nothing of which company it is. */
const LEGAL_FORM =
  /(?:[ ,]+(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|ug|ohg|gbr|ev|sarl|sas|sa|sl|spa|srl|bv|nv|ab|as|asa|aps|oy|oyj|kk|pty|pte|lda|ltda|sro|kft|zrt|doo))+$/;

/** A company's name as it is compared: `ACME, Inc.` and `Acme` are the same; an empty text is no company. */
export function companyName(text: string): string {
  const plain = foldText(text)
    .replace(/[.'’"]/g, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
  return plain.replace(LEGAL_FORM, '') || plain;
}

/** True when both are known and name the same company. */
export function isSameCompany(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== '' && companyName(a) === companyName(b);
}
