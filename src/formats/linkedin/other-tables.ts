import { newlineOf, SEPARATORS } from '../csv/csv-dialect.ts';
import { scanRow } from '../csv/scan-row.ts';
import type { FileStart, FoundFormat } from '../found-format.ts';
import type { FileRecord } from '../record.ts';
import { isSisterOfMessages } from './find-table.ts';
import { ignored } from './mention.ts';
import { headerWord } from './table.ts';

/**
 * How the headers of tables begin that an export holds beside those of people. Dropped by themselves some look like people: firms that
 * somebody follows, receipts in the owner's own name.
 */
const BEGINNINGS = [
  'Member Age,Buyer Groups,Company Names',
  'Organization,Followed On',
  'Event Name,Event Time,Status',
  'Name,Proficiency',
  'Name,Url,Authority,Started On',
  'Name,Published On,Description,Publisher',
  'Title,Description,Url,Started On,Finished On',
  'Title,Description,Issued On',
  'Saved At,Link,Name',
  'Saved Date,Job Url,Job Title,Company Name',
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url',
  'Locations,Industries,Company Employee Count',
  'Question,Answer',
  'ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID',
  'Date/Time,Media Description,Media Link',
  'Date,Link,OptionText',
  'Date,Link,Message',
  'Date,Type,Link',
  'Date,ShareLink,ShareCommentary',
  'Profile Summary',
  'Number,Extension,Is_WhatsApp_Number',
  'Extension,Number,Type',
  'Registered At,Registration Ip,Subscription Types',
  'Content Title,Content Description,Content Type',
  'First name,Middle name,Last name,Verification type',
  'First Name,Last Name,Billing Country',
  'Date,Search Query',
  'Login Date,IP Address',
].map((header) => header.split(',').map(headerWord));
/** Two words that any table may begin with must be all there is. */
const FEW = 2;

/** Recognises tables of a LinkedIn export that tell of no people, so that nobody is made of them. In a whole export they are left out anyway. */
export function recogniseOtherTable({ name, text }: FileStart): FoundFormat | undefined {
  const newline = newlineOf(text);
  const isKnown = SEPARATORS.some((separator) => {
    const row = scanRow(text, 0, { separator, newline, isEnd: true });
    if (row.kind !== 'row') return false;
    const header = row.cells.map(headerWord).filter((word) => word !== '');
    if (header[0] === 'conversationid' && isSisterOfMessages(name)) return true;
    return BEGINNINGS.some(
      (words) =>
        words.every((word, index) => header[index] === word) && (words.length > FEW || header.length === words.length),
    );
  });
  return isKnown ? { name: 'not used', rank: 0, isGuess: true, mayHoldNothing: true, read } : undefined;
}

async function* read({ label }: { readonly label: string }): AsyncGenerator<readonly FileRecord[]> {
  yield [ignored({ file: label, line: 0 }, 'not needed')];
}
