const ABOVE_ASCII = /[\x80-\xff]/;
/** Up to so many letters a loop is done before an expression has begun. */
const SHORT = 40;

function isAscii(letters: string): boolean {
  if (letters.length > SHORT) return !ABOVE_ASCII.test(letters);
  for (let at = 0; at < letters.length; at++) if (letters.charCodeAt(at) > 0x7f) return false;
  return true;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * Text out of letters that stand for bytes: in the character set that is named, else UTF-8, else, where the bytes are no UTF-8,
 * Windows-1252. Never throws: a set that is named wrongly or unknown does not count.
 */
export function decodeBytes(letters: string, charset?: string): string {
  if (isAscii(letters) && !isShifted(charset)) return letters;
  const bytes = Buffer.from(letters, 'latin1');
  return (
    (charset === undefined ? undefined : decodeAs(bytes, charset)) ?? decodeUtf8(bytes) ?? windows1252.decode(bytes)
  );
}

/** Sets that write other scripts with the letters of ASCII. */
function isShifted(charset: string | undefined): boolean {
  return charset !== undefined && /^(?:iso-2022|utf-?7|hz)/i.test(charset);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    // The decoder's way of saying "not UTF-8".
    return undefined;
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

const decoders = new Map<string, Decoder | undefined>();

function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return decoderOf(charset.trim().toLowerCase())?.decode(bytes);
  } catch {
    // The bytes are not of the set that is named.
    return undefined;
  }
}

function decoderOf(charset: string): Decoder | undefined {
  if (!decoders.has(charset)) decoders.set(charset, newDecoder(charset));
  return decoders.get(charset);
}

function newDecoder(charset: string): Decoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    // A name that nobody knows.
    return undefined;
  }
}
