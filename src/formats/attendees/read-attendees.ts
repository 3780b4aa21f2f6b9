import { foldText } from '../../base/fold-text.ts';
import type { FileStart, FoundFormat, OpenFile } from '../found-format.ts';
import { ignored, rejected } from '../linkedin/mention.ts';
import type { FileRecord, Origin } from '../record.ts';
import { decodeText } from '../text/decode-text.ts';
import { withoutEmpty } from '../without-empty.ts';
import { attendeeLine, putsFamilyFirst } from './attendee-line.ts';

/** Of the lines looked at so many must name somebody: prose begins its lines with capitals, too, but seldom with two names. */
const NAMING = 0.6;
const LINES_LOOKED_AT = 200;
/** Nobody is introduced at more length on one line of a list. */
const LONGEST_LINE = 240;

/** A line that names the event. */
const HEADING = /^(?:#+\s*|event:\s*|conference:\s*)(.+)$/i;

/** Recognises a list of people as pasted text: one person a line. */
export function recogniseAttendees({ name, text }: FileStart): FoundFormat | undefined {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isHeading(line) && !HEADING.test(line))
    .slice(0, LINES_LOOKED_AT);
  if (lines.length === 0 || lines.some((line) => line.length > LONGEST_LINE * 4)) return undefined;
  const order = { isFamilyFirst: putsFamilyFirst(lines.filter((line) => line.length <= LONGEST_LINE)) };
  const naming = lines.filter((line) => line.length <= LONGEST_LINE && attendeeLine(line, order) !== undefined);
  const isList = naming.length >= lines.length * NAMING && naming.length >= (/\.txt$/i.test(name) ? 1 : 2);
  if (!isList || naming.every((line) => /[.!?]$/.test(line))) return undefined;
  const read = (file: OpenFile) => readAttendees(file, order);
  return { name: 'list of attendees', rank: 120, isGuess: true, mayHoldNothing: true, read };
}

/** One record for each line that is not blank. A heading that names the event is the event of those below it. */
async function* readAttendees(
  { label, pieces }: OpenFile,
  order: Context['order'],
): AsyncGenerator<readonly FileRecord[]> {
  const base = label.slice(label.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const context: Context = { label, order, attending: base.replace(/[_-]+/g, ' ').trim() };
  let rest = '';
  let line = 1;
  for await (const text of decodeText(pieces)) {
    const lines = (rest + text).split(/\r\n|\n|\r(?=.)/);
    rest = lines.pop() ?? '';
    yield lines.flatMap((content) => recordOf(content, line++, context));
  }
  yield recordOf(rest, line, context);
}

interface Context {
  readonly label: string;
  readonly order: { readonly isFamilyFirst: boolean };
  attending: string;
}

function recordOf(content: string, line: number, context: Context): readonly FileRecord[] {
  const text = content.trim();
  if (text === '') return [];
  const origin: Origin = { file: context.label, line };
  const heading = HEADING.exec(text);
  if (heading !== null) {
    context.attending = heading[1]!.trim();
    return [ignored(origin, 'the heading of the list')];
  }
  const found = text.length > LONGEST_LINE ? undefined : attendeeLine(text, context.order);
  if (found === undefined) {
    if (/^[\p{P}\p{S}\s]+$/u.test(text)) return [ignored(origin, 'a line without words')];
    if (isHeading(text)) return [ignored(origin, 'a heading, and nobody’s name')];
    const reason = 'This line does not begin with somebody’s name; write it as “Ana Ruiz, Head of Data, Acme”.';
    return [rejected(origin, 'line-not-understood', reason)];
  }
  const { name, credentials, title, company, keys } = found;
  return [
    {
      kind: 'person',
      origin,
      person: { name, keys },
      ...withoutEmpty({ credentials, title, company, attending: context.attending }),
    },
  ];
}

/** `Speakers`, `Attendees (24):` */
function isHeading(text: string): boolean {
  return /^(?:our )?(?:speakers?|attendees?|participants?|guests?|panell?ists?|organi[sz]ers?|teilnehmer\w*|referent\w*|participantes?|asistentes|name(?:,.*)?)\b[^,]{0,40}:?$/.test(
    foldText(text),
  );
}
