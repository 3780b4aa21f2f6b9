const QUOTED_PRINTABLE = /;[ \t]*(?:ENCODING=)?"?QUOTED-PRINTABLE"?[ \t]*(?:;|$)/i;
const BASE64 = /;[ \t]*(?:ENCODING=)?"?(?:BASE64|B)"?[ \t]*(?:;|$)/i;
const DATA_ADDRESS = /^(?:VALUE=)?"?data:[^,]{0,200};base64,/i;

/** True where the parameters of a content line say that its value is quoted-printable. */
export function isQuotedPrintableLine(line: string): boolean {
  return QUOTED_PRINTABLE.test(line.slice(0, endOfParameters(line)));
}

/** True where the value of a content line is a picture, a sound or a key: base64 by its parameters, or an address that holds its data. */
export function isBinaryLine(line: string): boolean {
  const end = endOfParameters(line);
  return BASE64.test(line.slice(0, end)) || DATA_ADDRESS.test(line.slice(end + 1, end + 300).trimStart());
}

/** Position of the colon before the value; colons within quoted parameters are none. The length where there is no such colon. */
export function endOfParameters(line: string): number {
  const colon = line.indexOf(':');
  if (colon < 0) return line.length;
  const quote = line.indexOf('"');
  if (quote < 0 || quote > colon) return colon;
  let isQuoted = false;
  for (let at = quote; at < line.length; at++) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ':' && !isQuoted) return at;
  }
  // A quote that is never closed quotes nothing.
  return colon;
}
