import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../base/refusals.ts';
import type { Sessions } from './session.ts';

export const SESSION_COOKIE = 'tertius_session';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Turns away everybody but the pages of this server: a foreign Host (a name rebound to this machine), a foreign Origin
 * (another site's page) and, for the API, everybody without a session.
 */
export function guard(server: FastifyInstance, sessions: Sessions): void {
  server.addHook('onRequest', async (request) => {
    const host = request.headers.host ?? '';
    if (!isLoopback(host)) throw new Refusal('origin-not-allowed');
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== `http://${host}`) throw new Refusal('origin-not-allowed');
    const site = request.headers['sec-fetch-site'];
    if (!SAFE_METHODS.has(request.method) && site !== undefined && site !== 'same-origin')
      throw new Refusal('origin-not-allowed');
    if (request.url.startsWith('/api/') && !isSignedIn(request, sessions)) throw new Refusal('not-signed-in');
  });
}

function isSignedIn(request: FastifyRequest, sessions: Sessions): boolean {
  return sessions.isOpen(request.cookies[SESSION_COOKIE]);
}

function isLoopback(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/.test(host);
}
