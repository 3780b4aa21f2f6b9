import { Refusal } from '../base/refusals.ts';

const SAVE_AS_CSV =
  'In Excel, open it, choose File, Save As, and the type “CSV UTF-8 (comma delimited)”; then drop the new file.';

/** What files begin with (in hexadecimal) that people drop by mistake, and what to do instead. */
const KNOWN_BEGINNINGS: readonly { readonly begins: RegExp; readonly hint: string }[] = [
  { begins: /^25504446/, hint: 'It is a PDF. Drop the zip that LinkedIn sent, or a list saved as CSV.' },
  {
    begins: /^(?:52617221|377abcaf|1f8b)/,
    hint: 'It is packed in another way than zip. Unpack it and drop the CSV files.',
  },
  { begins: /^d0cf11e0/, hint: `It is an old Excel file. ${SAVE_AS_CSV}` },
  {
    begins: /^(?:89504e47|47494638|ffd8ff)/,
    hint: 'It is a picture. Drop the zip that LinkedIn sent, or a list saved as CSV.',
  },
];
const WEB_PAGE = /^\s*<(?:!doctype|html)/i;
const DEFAULT_HINT =
  'Drop the zip that LinkedIn sent, contacts as vCard or CSV, a calendar, or a mailbox. Where it is a table of people, say what its columns hold: --map "Column name=name".';

/** The refusal for a file that is nothing Tertius knows, with a hint from its first bytes. */
export function unknownFile(file: string, start: Uint8Array): Refusal {
  if (start.length === 0) return new Refusal('file-not-recognised', { file, hint: 'It is empty; download it again.' });
  const bytes = Buffer.from(start.subarray(0, 64));
  const known = KNOWN_BEGINNINGS.find(({ begins }) => begins.test(bytes.toString('hex')));
  const isWebPage = WEB_PAGE.test(bytes.toString('latin1'));
  const hint = known?.hint ?? (isWebPage ? 'It is a web page. Drop the zip that LinkedIn sent.' : DEFAULT_HINT);
  return new Refusal('file-not-recognised', { file, hint });
}

/** The refusal for an archive without any table that Tertius knows. */
export function unknownArchive(file: string, memberNames: readonly string[]): Refusal {
  const isWorkbook = memberNames.some((name) => name.endsWith('[Content_Types].xml'));
  const hint = isWorkbook ? `It is an Excel workbook. ${SAVE_AS_CSV}` : DEFAULT_HINT;
  return new Refusal('file-not-recognised', { file, hint });
}
