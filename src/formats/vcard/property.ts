import { decodeBytes } from './decode-bytes.ts';
import { endOfParameters } from './line-encoding.ts';

/** One property of a card: `item1.TEL;TYPE=work:+49 …`. */
export interface Property {
  /** `item1`, in lower case; empty where there is none. */
  readonly group: string;
  /** In upper case. */
  readonly name: string;
  /** The same list for all properties that are written alike. */
  readonly parameters: readonly Parameter[];
  /** As it stands in the file, bytes as letters; see property-value.ts. */
  readonly rawValue: string;
}

export interface Parameter {
  /** In upper case. A bare one, as version 2.1 writes them, is a TYPE or an ENCODING. */
  readonly name: string;
  readonly value: string;
}

const NO_PARAMETERS: readonly Parameter[] = [];

/** A content line taken apart; undefined where it has no colon and so no value. */
export function parseProperty(line: string): Property | undefined {
  const end = endOfParameters(line);
  if (end === line.length) return undefined;
  const { group, name, parameters } = headOf(line.slice(0, end));
  return { group, name, parameters, rawValue: line.slice(end + 1) };
}

type Head = Omit<Property, 'rawValue'>;

const CACHED_HEADS = 2000;
const LONGEST_CACHED = 80;
const heads = new Map<string, Head>();

/** What stands before the value is written alike in nearly every card: taken apart once. */
function headOf(text: string): Head {
  const known = heads.get(text);
  if (known !== undefined) return known;
  const head = parseHead(text);
  if (text.length > LONGEST_CACHED) return head;
  if (heads.size >= CACHED_HEADS) heads.clear();
  heads.set(text, head);
  return head;
}

function parseHead(text: string): Head {
  const semicolon = text.indexOf(';');
  const fullName = (semicolon < 0 ? text : text.slice(0, semicolon)).trim();
  const dot = fullName.indexOf('.');
  return {
    group: dot < 0 ? '' : fullName.slice(0, dot).toLowerCase(),
    name: (dot < 0 ? fullName : fullName.slice(dot + 1)).toUpperCase(),
    parameters: semicolon < 0 ? NO_PARAMETERS : parseParameters(text.slice(semicolon + 1)),
  };
}

/** The values of a parameter, those separated by commas apart, in lower case: `TYPE=WORK,VOICE` → `work`, `voice`. */
export function parameterValues({ parameters }: Property, name: string): readonly string[] {
  if (parameters.length === 0) return [];
  return parameters
    .filter((parameter) => parameter.name === name)
    .flatMap(({ value }) => value.toLowerCase().split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The first value of a parameter as it is written; undefined where it is missing. */
export function parameter({ parameters }: Property, name: string): string | undefined {
  return parameters.find((candidate) => candidate.name === name)?.value;
}

const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', 'Q', '8BIT', '7BIT']);

function parseParameters(text: string): readonly Parameter[] {
  return splitOutsideQuotes(text)
    .filter((part) => part.trim() !== '')
    .map(parseParameter);
}

function parseParameter(text: string): Parameter {
  const equals = text.indexOf('=');
  if (equals < 0) {
    const bare = text.trim();
    return { name: ENCODINGS.has(bare.toUpperCase()) ? 'ENCODING' : 'TYPE', value: bare };
  }
  const value = decodeBytes(text.slice(equals + 1).trim());
  return { name: text.slice(0, equals).trim().toUpperCase(), value: decaret(value.replaceAll('"', '')) };
}

/** RFC 6868: how parameters hold line breaks and quotes. */
function decaret(value: string): string {
  if (!value.includes('^')) return value;
  return value.replace(/\^([n'^])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === "'" ? '"' : '^'));
}

function splitOutsideQuotes(text: string): readonly string[] {
  if (!text.includes('"')) return text.split(';');
  const parts: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ';' && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
