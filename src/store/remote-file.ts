import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** What lay at an address: its bytes, or that nothing changed since. */
export type RemoteFile =
  | { readonly isUnchanged: true }
  | { readonly isUnchanged: false; readonly bytes: Uint8Array; readonly etag: string | null };

/** Why an address gave nothing, as the end of a sentence: “it answered 404”. */
export class RemoteTrouble extends Error {}

export interface RemoteOptions {
  /** As the answer before said it; the same content is not sent again then. */
  readonly etag: string | null;
  readonly mostBytes: number;
  readonly milliseconds: number;
}

const MOST_REDIRECTS = 5;

/**
 * Reads an http or https address that the owner gave. Its answer is taken as a stream and given up once it is too large. A redirect
 * stays on its host, or leads over https to a public one: an address of the world must not lead into the owner's own network. The
 * name and password of an address are sent to its own host only.
 * @throws RemoteTrouble
 */
export async function readRemote(address: string, options: RemoteOptions): Promise<RemoteFile> {
  const first = remoteAddress(address);
  const signal = AbortSignal.timeout(options.milliseconds);
  let at = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await fetched(
      at,
      { etag: options.etag, login: at.host === first.host ? loginOf(first) : undefined },
      signal,
    );
    const to = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && answer.status !== 304 && to !== null) {
      await answer.body?.cancel();
      at = await redirected(at, to);
      continue;
    }
    if (answer.status === 304) return { isUnchanged: true };
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new RemoteTrouble(`it answered ${answer.status}`);
    }
    return { isUnchanged: false, bytes: await bytesOf(answer, options.mostBytes), etag: answer.headers.get('etag') };
  }
  throw new RemoteTrouble(`it leads on more than ${MOST_REDIRECTS} times`);
}

/** `webcal:` is what calendar programs call https. @throws RemoteTrouble for what is no address of the web */
export function remoteAddress(text: string): URL {
  const url = URL.parse(text.trim().replace(/^webcals?:/i, 'https:'));
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new RemoteTrouble('it is no http or https address');
  return url;
}

async function fetched(
  url: URL,
  { etag, login }: { readonly etag: string | null; readonly login: string | undefined },
  signal: AbortSignal,
): Promise<Response> {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  try {
    return await fetch(bare, {
      redirect: 'manual',
      signal,
      headers: {
        accept: 'text/calendar, */*;q=0.1',
        'user-agent': 'Tertius',
        ...(etag === null ? {} : { 'if-none-match': etag }),
        ...(login === undefined ? {} : { authorization: login }),
      },
    });
  } catch (error) {
    throw troubleOf(error);
  }
}

/** Basic authentication, as an address with a name in it asks for. */
function loginOf({ username, password }: URL): string | undefined {
  if (username === '') return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

async function redirected(from: URL, to: string): Promise<URL> {
  const next = URL.parse(to, from.href);
  if (next === null || (next.protocol !== 'https:' && next.protocol !== 'http:'))
    throw new RemoteTrouble('it leads to what is no http or https address');
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new RemoteTrouble('it leads from a protected address to an unprotected one');
  if (next.host === from.host) return next;
  if (next.protocol !== 'https:' || (await isPrivate(next.hostname)))
    throw new RemoteTrouble(`it leads to ${next.host}, another host that is not a protected public one`);
  return next;
}

/** Addresses of the own machine and the own network. */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

async function isPrivate(hostname: string): Promise<boolean> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  try {
    const found = isIP(bare) === 0 ? await lookup(bare, { all: true }) : [{ address: bare, family: isIP(bare) }];
    return found.some(({ address, family }) => PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4'));
  } catch (error) {
    throw troubleOf(error);
  }
}

async function bytesOf(answer: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of answer.body ?? []) {
      length += part.length;
      if (length > most) throw new RemoteTrouble(`it is larger than ${Math.round(most / 1_048_576)} MB`);
      parts.push(part);
    }
  } catch (error) {
    throw troubleOf(error);
  }
  return Buffer.concat(parts);
}

/** The system's names of what goes wrong on the way, in words. */
const TROUBLES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host, or this computer is offline',
  EAI_AGAIN: 'there is no such host, or this computer is offline',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'it broke off',
  UND_ERR_SOCKET: 'it broke off',
  ETIMEDOUT: 'it took too long to answer',
  CERT_HAS_EXPIRED: 'its certificate has run out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not one that this computer trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not one that this computer trusts',
};

function troubleOf(error: unknown): unknown {
  if (error instanceof RemoteTrouble || !(error instanceof Error)) return error;
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return new RemoteTrouble('it took too long to answer');
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  // Only what the network did is the address's trouble; anything else is a defect of ours.
  if (code === undefined && error.message !== 'fetch failed' && error.message !== 'terminated') return error;
  return new RemoteTrouble(
    (code === undefined ? undefined : TROUBLES[code]) ?? `the connection failed (${code ?? cause.message})`,
  );
}
