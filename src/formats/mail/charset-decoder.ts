/** Names that mail programs write and the encoding standard does not know. */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:x-)?(?:windows|win|cp|ms)[-_]?(125\d|874)$/, 'windows-$1'],
  [/^(?:cp|ms|windows-?)?932$|^cp943c?$|^x-ms-cp932$/, 'shift_jis'],
  [/^(?:cp|ms|windows-?)?936$|^x-gbk$|^gb_?2312.*$|^euc-?cn$/, 'gbk'],
  [/^(?:cp|ms|windows-?)?949$|^uhc$|^ks_?c_?5601.*$/, 'euc-kr'],
  [/^(?:cp|ms|windows-?)?950$|^big5.*$/, 'big5'],
  [/^(?:iso-?2022-?jp.*|cp5022[01]|jis)$/, 'iso-2022-jp'],
  [/^latin-?1$|^(?:iso[-_]?)?8859[-_]1.*$|^us-?ascii$|^ascii$/, 'windows-1252'],
  [/^latin-?([2-6])$/, 'latin$1'],
  [/^iso[-_]?8859[-_]?(\d+).*$/, 'iso-8859-$1'],
  [/^koi8$|^koi-8-r$/, 'koi8-r'],
  [/^koi8-ru$/, 'koi8-u'],
  [/^utf-?8.*$/, 'utf-8'],
  [/^mac(?:roman|-roman)?$|^x-mac-roman$/, 'macintosh'],
];
const UTF_7 = /^(?:unicode-1-1-)?utf-?7$/;

const windows1252 = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decoders = new Map<string, ((bytes: Uint8Array) => string) | undefined>();

/**
 * Text out of bytes of a charset by its name in mail. What is called UTF-8 or ASCII and is neither, and what has an unknown name, is
 * taken as UTF-8 where it is valid, else as Windows-1252. Never throws.
 */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const name = charset.toLowerCase();
  let decoder = decoders.get(name);
  if (decoder === undefined && !decoders.has(name)) {
    decoder = decoderOf(name);
    // Names come from files: a mailbox of nonsense must not fill the memory.
    if (decoders.size < 500) decoders.set(name, decoder);
  }
  return decoder === undefined ? decodeUnnamed(bytes) : decoder(bytes);
}

/** Text out of bytes whose charset nobody names: UTF-8 where it is valid (cut inside a character allowed), else Windows-1252. */
export function decodeUnnamed(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    // The decoder's way of saying "not UTF-8".
    return mendedUtf8(bytes) ?? windows1252.decode(bytes);
  }
}

function decoderOf(name: string): ((bytes: Uint8Array) => string) | undefined {
  if (UTF_7.test(name)) return (bytes) => decodeUtf7(Buffer.from(bytes).toString('latin1'));
  const decoder = textDecoder(name) ?? textDecoder(standardName(name));
  if (decoder === undefined || decoder.encoding === 'utf-8' || /ascii/.test(name)) return undefined;
  // An escape right behind another one is no error in mail: it comes of joining encoded words.
  if (decoder.encoding === 'iso-2022-jp') return (bytes) => decoder.decode(withoutIdleEscapes(bytes));
  return (bytes) => decoder.decode(bytes);
}

const ESCAPE = String.fromCharCode(27);
/** ESC ( B and its like, with another escape right behind it. */
const IDLE_ESCAPE = new RegExp(`${ESCAPE}(?:\\([BJI]|\\$[B@])(?=${ESCAPE})`, 'g');

function withoutIdleEscapes(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(IDLE_ESCAPE, ''), 'latin1');
}

function standardName(name: string): string {
  for (const [pattern, standard] of OTHER_NAMES) if (pattern.test(name)) return name.replace(pattern, standard);
  return name;
}

function textDecoder(name: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    const decoder = new TextDecoder(name);
    // The standard maps charsets that it holds for dangerous to one that decodes nothing.
    return decoder.encoding === 'replacement' ? undefined : decoder;
  } catch {
    // An unknown label.
    return undefined;
  }
}

/** UTF-8 that lost bytes: most of what is not ASCII must still be whole characters. */
function mendedUtf8(bytes: Uint8Array): string | undefined {
  const text = utf8.decode(bytes);
  const lost = text.split('\uFFFD').length - 1;
  const whole = [...text].filter((character) => character > '\x7f' && character !== '\uFFFD').length;
  if (whole <= lost) return undefined;
  return text.replace(/\uFFFD+$/, '');
}

/** RFC 2152: `Hi +2AHcBQ-`; parts that are no base64 stay as they are. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, packed: string) => {
    if (packed === '') return '+';
    const bytes = Buffer.from(packed, 'base64');
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}
