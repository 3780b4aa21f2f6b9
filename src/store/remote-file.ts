import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestProtected } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

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
  /** How names become addresses; the system's way when absent. */
  readonly resolve?: Resolve;
}

/** All addresses of a name. */
export type Resolve = (
  hostname: string,
  answer: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

const bySystem: Resolve = (hostname, answer) => lookup(hostname, { all: true }, answer);

const MOST_REDIRECTS = 5;

/**
 * Reads an http or https address that the owner gave. Its answer is taken as a stream and given up once it is too large. A redirect
 * stays on its host, or leads over https to a public one: an address of the world must not lead into the owner's own network. That
 * is looked at when the connection is made, of the very address it is made to: a name may mean another one a moment later. The
 * name and password of an address are sent to its own host only.
 * @throws RemoteTrouble
 */
export async function readRemote(address: string, options: RemoteOptions): Promise<RemoteFile> {
  const first = remoteAddress(address);
  const signal = AbortSignal.timeout(options.milliseconds);
  let at = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const isOwn = at.host === first.host;
    const answer = await answered(at, { ...options, login: isOwn ? loginOf(first) : undefined, isOwn }, signal);
    const status = answer.statusCode ?? 0;
    const to = answer.headers.location;
    if (status === 200) {
      return { isUnchanged: false, bytes: await bytesOf(answer, options.mostBytes), etag: answer.headers.etag ?? null };
    }
    answer.destroy();
    if (status === 304) return { isUnchanged: true };
    if (status < 300 || status >= 400 || to === undefined) throw new RemoteTrouble(`it answered ${status}`);
    at = redirected(at, to);
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

interface Hop {
  readonly etag: string | null;
  readonly login: string | undefined;
  /** Whether this is the host that the owner named, which may be one of their own network. */
  readonly isOwn: boolean;
  readonly resolve?: Resolve;
}

async function answered(url: URL, { etag, login, isOwn, resolve }: Hop, signal: AbortSignal): Promise<IncomingMessage> {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  const headers = {
    accept: 'text/calendar, */*;q=0.1',
    'user-agent': 'Tertius',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(login === undefined ? {} : { authorization: login }),
  };
  const request = bare.protocol === 'https:' ? requestProtected : requestPlain;
  try {
    return await new Promise<IncomingMessage>((done, failed) => {
      // A connection of its own: one kept from before was not looked at for this purpose.
      const options = { headers, signal, agent: false, lookup: lookingAt(resolve ?? bySystem, isOwn) };
      request(bare, options, done).on('error', failed).end();
    });
  } catch (error) {
    throw troubleOf(error);
  }
}

/** Turns a name into addresses, and refuses those of the own network where the owner did not name the host. */
function lookingAt(resolve: Resolve, isOwn: boolean): LookupFunction {
  return (hostname, options, answer) =>
    resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return answer(error ?? new RemoteTrouble('there is no such host'), '');
      if (!isOwn && addresses.some(isPrivate)) return answer(noPublicHost(hostname), '');
      return options.all === true ? answer(null, [...addresses]) : answer(null, first.address, first.family);
    });
}

function noPublicHost(host: string): RemoteTrouble {
  return new RemoteTrouble(`it leads to ${host}, another host that is not a protected public one`);
}

/** Basic authentication, as an address with a name in it asks for. */
function loginOf({ username, password }: URL): string | undefined {
  if (username === '') return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

function redirected(from: URL, to: string): URL {
  const next = URL.parse(to, from.href);
  if (next === null || (next.protocol !== 'https:' && next.protocol !== 'http:'))
    throw new RemoteTrouble('it leads to what is no http or https address');
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new RemoteTrouble('it leads from a protected address to an unprotected one');
  if (next.host === from.host) return next;
  const bare = next.hostname.replace(/^\[|\]$/g, '');
  // A name is looked at when the connection is made; an address is not looked up any more then.
  const isKnownPrivate = isIP(bare) !== 0 && isPrivate({ address: bare, family: isIP(bare) });
  if (next.protocol !== 'https:' || isKnownPrivate) throw noPublicHost(next.host);
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

function isPrivate({ address, family }: LookupAddress): boolean {
  return PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

async function bytesOf(answer: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of answer) {
      // A stream that was given no encoding gives bytes.
      const bytes = part as Uint8Array;
      length += bytes.length;
      if (length > most) throw new RemoteTrouble(`it is larger than ${Math.round(most / 1_048_576)} MB`);
      parts.push(bytes);
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
  ETIMEDOUT: 'it took too long to answer',
  CERT_HAS_EXPIRED: 'its certificate has run out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not one that this computer trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not one that this computer trusts',
};

function troubleOf(error: unknown): unknown {
  if (error instanceof RemoteTrouble || !(error instanceof Error)) return error;
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return new RemoteTrouble('it took too long to answer');
  // Only what the network did is the address's trouble; anything else is a defect of ours.
  if (!('code' in error) || typeof error.code !== 'string') return error;
  return new RemoteTrouble(TROUBLES[error.code] ?? `the connection failed (${error.code})`);
}
