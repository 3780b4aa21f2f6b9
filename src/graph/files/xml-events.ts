/** What stands in an XML text, piece by piece, with the line it begins on. */
export type XmlEvent =
  | {
      readonly kind: 'open';
      readonly line: number;
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'close'; readonly line: number; readonly name: string }
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'problem'; readonly line: number; readonly code: string; readonly reason: string };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/y;

/**
 * Goes through the elements of an XML text. Names lose their namespace prefix. Document types and entities of one's own
 * are refused, because they serve to make a small file enormous or to fetch others. Stops after a problem.
 */
export function* xmlEvents(text: string): Generator<XmlEvent> {
  const open: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let counted = 0;
  const lineAt = (place: number): number => {
    for (let next = text.indexOf('\n', counted); next !== -1 && next < place; next = text.indexOf('\n', counted)) {
      counted = next + 1;
      line++;
    }
    return line;
  };
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const words = text.slice(at, tag === -1 ? text.length : tag);
    if (words !== '') {
      const decoded = decode(words);
      if (decoded === undefined) {
        yield problem(lineAt(at), 'xml-entity', 'The text uses an entity of its own; such files are refused.');
        return;
      }
      yield { kind: 'text', line: lineAt(at), text: decoded };
    }
    if (tag === -1) break;
    const here = lineAt(tag);
    const piece = pieceAt(text, tag);
    if (piece.kind === 'problem') {
      yield problem(here, piece.code, piece.reason);
      return;
    }
    at = piece.end;
    if (piece.kind === 'text') yield { kind: 'text', line: here, text: piece.text };
    if (piece.kind === 'close') {
      if (open.pop() !== piece.name) {
        yield problem(
          here,
          'xml-nesting',
          `</${piece.name}> closes what was not opened last; mend the file and try again.`,
        );
        return;
      }
      yield { kind: 'close', line: here, name: piece.name };
    }
    if (piece.kind === 'open') {
      yield { kind: 'open', line: here, name: piece.name, attributes: piece.attributes };
      if (piece.empty) yield { kind: 'close', line: here, name: piece.name };
      else open.push(piece.name);
    }
  }
  if (open.length > 0) {
    yield problem(
      lineAt(text.length),
      'xml-not-closed',
      `The file ends inside <${open.at(-1)}>; it may have been cut off.`,
    );
  }
}

type Piece =
  | { readonly kind: 'skip'; readonly end: number }
  | { readonly kind: 'text'; readonly end: number; readonly text: string }
  | { readonly kind: 'close'; readonly end: number; readonly name: string }
  | {
      readonly kind: 'open';
      readonly end: number;
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: 'problem'; readonly code: string; readonly reason: string };

function pieceAt(text: string, tag: number): Piece {
  if (text.startsWith('<!--', tag)) return until(text, '-->', tag + 4);
  if (text.startsWith('<?', tag)) return until(text, '?>', tag + 2);
  if (text.startsWith('<![CDATA[', tag)) {
    const rest = until(text, ']]>', tag + 9);
    return rest.kind === 'skip' ? { kind: 'text', end: rest.end, text: text.slice(tag + 9, rest.end - 3) } : rest;
  }
  if (text.startsWith('<!', tag)) {
    return {
      kind: 'problem',
      code: 'xml-doctype',
      reason: 'The file declares a document type; such files are refused.',
    };
  }
  if (text.startsWith('</', tag)) {
    const rest = until(text, '>', tag);
    return rest.kind === 'skip'
      ? { ...rest, kind: 'close', name: localName(text.slice(tag + 2, rest.end - 1).trim()) }
      : rest;
  }
  return openingTag(text, tag);
}

function until(text: string, mark: string, from: number): Extract<Piece, { kind: 'skip' | 'problem' }> {
  const end = text.indexOf(mark, from);
  if (end !== -1) return { kind: 'skip', end: end + mark.length };
  return { kind: 'problem', code: 'xml-not-closed', reason: `The file ends before ${mark}; it may have been cut off.` };
}

function openingTag(text: string, tag: number): Piece {
  const name = /[^\s/>]+/y;
  name.lastIndex = tag + 1;
  const found = name.exec(text)?.[0];
  const malformed: Piece = {
    kind: 'problem',
    code: 'xml-tag',
    reason: 'A tag cannot be understood; mend the file and try again.',
  };
  if (found === undefined || found.includes('<')) return malformed;
  const attributes = new Map<string, string>();
  let at = name.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const attribute = ATTRIBUTE.exec(text);
    if (attribute === null) break;
    const value = attribute[2]!.slice(1, -1);
    const decoded = decode(value);
    if (decoded === undefined || value.includes('<')) {
      return {
        kind: 'problem',
        code: 'xml-entity',
        reason: `The value of ${attribute[1]} uses an entity of its own or is cut off; such files are refused.`,
      };
    }
    attributes.set(localName(attribute[1]!), decoded);
    at = ATTRIBUTE.lastIndex;
  }
  const close = /\s*(\/?)>/y;
  close.lastIndex = at;
  const end = close.exec(text);
  if (end === null) return malformed;
  return { kind: 'open', end: close.lastIndex, name: localName(found), attributes, empty: end[1] === '/' };
}

function problem(line: number, code: string, reason: string): XmlEvent {
  return { kind: 'problem', line, code, reason };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let known = true;
  const decoded = text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const value = whole.endsWith(';') ? character(name) : undefined;
    if (value === undefined) known = false;
    return value ?? '';
  });
  return known ? decoded : undefined;
}

function character(name: string): string | undefined {
  const code = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
  if (code === null) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
