import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../base/refusals.ts';
import { DOOR_PATHS } from '../contract/door-paths.ts';
import { TOKEN_PATHS } from '../contract/token-paths.ts';
import type { TokenScope } from '../contract/token-routes.ts';
import type { Sessions } from './session.ts';

export const SESSION_COOKIE = 'tertius_session';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What only a signed-in browser reaches: a token that makes tokens could not be ended. */
const FOR_SESSIONS: readonly string[] = [...Object.values(TOKEN_PATHS), ...Object.values(DOOR_PATHS)].map(
  ([, path]) => path,
);

/** Who is let in. */
export interface Guests {
  readonly sessions: Sessions;
  /** What an access token allows; undefined for one that is none. */
  readonly scopeOf: (token: string) => Promise<TokenScope | undefined>;
  /** Counts a failed try. @throws Refusal `too-many-tries` */
  readonly countFailure: (request: FastifyRequest) => Promise<void>;
}

/**
 * Turns away everybody but the pages of this server and programs with a token: a foreign Host (a name rebound to this
 * machine), a foreign Origin (another site's page) and, for the API, everybody without a session or a token.
 */
export function guard(server: FastifyInstance, guests: Guests): void {
  server.addHook('onRequest', async (request) => {
    const host = request.headers.host ?? '';
    if (!isLoopback(host)) throw new Refusal('origin-not-allowed');
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== `http://${host}`) throw new Refusal('origin-not-allowed');
    const site = request.headers['sec-fetch-site'];
    if (!SAFE_METHODS.has(request.method) && site !== undefined && site !== 'same-origin')
      throw new Refusal('origin-not-allowed');
    // What is routed counts, not what is written: `/%61pi/status` is the API too.
    const route = request.routeOptions.url ?? request.url;
    if (!route.startsWith('/api/') && !request.url.startsWith('/api/')) return;
    if (guests.sessions.isOpen(request.cookies[SESSION_COOKIE])) return;
    await checkToken(request, route, guests);
  });
}

/** @throws Refusal `not-signed-in`, `token-not-valid`, `token-only-reads`, `session-needed`, `too-many-tries` */
async function checkToken(request: FastifyRequest, route: string, guests: Guests): Promise<void> {
  const token = /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal('not-signed-in');
  const scope = await guests.scopeOf(token);
  if (scope === undefined) {
    await guests.countFailure(request);
    throw new Refusal('token-not-valid');
  }
  if (FOR_SESSIONS.includes(route)) throw new Refusal('session-needed');
  if (scope === 'read' && !SAFE_METHODS.has(request.method)) throw new Refusal('token-only-reads');
}

function isLoopback(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/.test(host);
}
