import { contactRecord } from '../contact/contact-record.ts';
import { newlineOf } from '../csv/csv-dialect.ts';
import type { FileStart, FoundFormat, OpenFile } from '../found-format.ts';
import { rejected } from '../linkedin/mention.ts';
import { NOBODY_SAID } from '../mail/nobody-kind.ts';
import type { FileRecord } from '../record.ts';
import { byteText } from '../text/byte-text.ts';
import { type Card, contactOfCard } from './card-contact.ts';
import { type CardPart, vcardCards } from './vcard-cards.ts';

/** Lines of other things before the first card: `ENCODING:UTF-8`, a remark. */
const BEFORE_FIRST_CARD = 5;
const BEGIN = /^[ \t\uFEFF]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/i;

/** Recognises a file of cards by the line with which a card begins, at the top of the file. */
export function recogniseVcard({ text }: FileStart): FoundFormat | undefined {
  const newline = newlineOf(text);
  const lines = text
    .slice(0, 4096)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const first = lines.slice(0, BEFORE_FIRST_CARD + 1).findIndex((line) => BEGIN.test(line));
  if (first < 0 || lines.slice(0, first).some((line) => /^(?:From |BEGIN:)/i.test(line))) return undefined;
  return { name: 'vCard', rank: 100, mayHoldNothing: true, read: (file) => readVcard(file, newline) };
}

/** The records of a file of cards: one for each card, and one for lines that stand outside of any. */
async function* readVcard(
  { label, pieces, options }: OpenFile,
  newline: '\n' | '\r',
): AsyncGenerator<readonly FileRecord[]> {
  const settings = { region: options.region, isDayFirst: true, people: options.saidPeople ?? NOBODY_SAID };
  const recordOf = (part: CardPart): FileRecord => {
    if (part.kind === 'card')
      return contactRecord(contactOfCard(part.card), { file: label, line: part.card.line }, settings);
    return rejected({ file: label, line: part.line }, ...REASONS[part.kind]);
  };
  const reading = vcardCards(label, newline);
  for await (const text of byteText(pieces)) yield reading.push(text).map(recordOf);
  yield reading.end().map(recordOf);
}

const REASONS: Readonly<Record<Exclude<CardPart['kind'], 'card'>, readonly [code: string, reason: string]>> = {
  unfinished: ['card-cut-short', 'The file ends in the middle of this card; export it again.'],
  outside: [
    'outside-card',
    'What stands here belongs to no card; the line BEGIN:VCARD before it may be lost. Export the card again.',
  ],
};

/** All cards of a text, for those who need them as they are written. */
export function cardsOf(text: string): readonly Card[] {
  const reading = vcardCards('text', '\n');
  const letters = Buffer.from(text).toString('latin1');
  return [...reading.push(letters), ...reading.end()].flatMap((part) => (part.kind === 'card' ? [part.card] : []));
}
