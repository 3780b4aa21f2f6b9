import type { NetworkProblem } from './network.ts';

const NOT_TEXT: NetworkProblem = {
  line: 0,
  code: 'not-text',
  reason: 'The file is not text; networks are edge lists, GraphML, GEXF, Pajek or JSON.',
};

/** The bytes of a file without their compression by gzip, if any. */
export async function unpackedBytes(bytes: Uint8Array): Promise<Uint8Array | NetworkProblem> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return { line: 0, code: 'gzip-not-valid', reason: 'The compressed file is broken or cut off; fetch it anew.' };
  }
}

/** The text of plain bytes, in UTF-8, UTF-16 with its mark, or else Latin 1; a problem where they are no text. */
export function unpackedText(bytes: Uint8Array): string | NetworkProblem {
  const text = decoded(bytes);
  return text.includes('\0') ? NOT_TEXT : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
