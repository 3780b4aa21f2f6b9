const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\]*(?:\\[\s\S][^"\\]*)*")|(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * The line on which a text stops being JSON, for a text that is none: the engine's own message does not always tell.
 * Where only the inside of a string or a number is at fault, it is the text's last line.
 */
export function jsonFaultLine(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const next: Expected | undefined =
      found === null ? undefined : after(found[1] ?? (found[2] ? '"' : '0'), expected, open);
    if (next === undefined) break;
    expected = next;
    at = TOKEN.lastIndex;
  }
  const rest = text.slice(at);
  const fault = at + (rest.length - rest.trimStart().length);
  return text.slice(0, fault).split('\n').length;
}

// What may follow a token where something was expected; undefined when the token may not stand there.
function after(token: string, expected: Expected, open: string[]): Expected | undefined {
  const value = expected === 'value' || expected === 'value-or-end';
  const done = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  if (token === '{' || token === '[') {
    if (!value) return undefined;
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === '}' || token === ']') {
    const empty = token === '}' ? 'key-or-end' : 'value-or-end';
    if (expected !== 'comma-or-end' && expected !== empty) return undefined;
    return open.pop() === (token === '}' ? '{' : '[') ? done() : undefined;
  }
  if (token === ',') return expected !== 'comma-or-end' ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === '"' && (expected === 'key' || expected === 'key-or-end')) return 'colon';
  return value ? done() : undefined;
}
