import { Refusal } from '../base/refusals.ts';

/** What files begin with (in hexadecimal) that people drop by mistake, and what to do instead. */
const KNOWN_BEGINNINGS: readonly { readonly begins: RegExp; readonly hint: string }[] = [
  { begins: /^25504446/, hint: 'It is a PDF. Drop the zip that LinkedIn sent, or Connections.csv.' },
  {
    begins: /^(?:52617221|377abcaf|1f8b)/,
    hint: 'It is packed in another way than zip. Unpack it and drop the CSV files.',
  },
  { begins: /^d0cf11e0/, hint: 'It is an old Excel file. Save it as CSV and drop that.' },
  {
    begins: /^(?:89504e47|47494638|ffd8ff)/,
    hint: 'It is a picture. Drop the zip that LinkedIn sent, or Connections.csv.',
  },
];
const WEB_PAGE = /^\s*<(?:!doctype|html)/i;
const DEFAULT_HINT = 'Drop the zip that LinkedIn sent, or one of its CSV files such as Connections.csv.';

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
  const hint = isWorkbook ? 'It is an Excel workbook. Save it as CSV and drop that.' : DEFAULT_HINT;
  return new Refusal('file-not-recognised', { file, hint });
}
