import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fixedFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Refusal } from '../base/refusals.ts';
import type { Crew } from '../workers/crew.ts';
import { answerError, MOST_SENT } from './answer-error.ts';
import { offerDownloads } from './downloads.ts';
import { countFailedTries } from './failed-tries.ts';
import { guard, SESSION_COOKIE } from './guard.ts';
import { guardDoor } from './guarded-door.ts';
import { createImportJobs } from './import-jobs.ts';
import { type KeptBetweenRuns, readKept, writeKept } from './kept-between-runs.ts';
import { registerRoutes } from './register-routes.ts';
import { createSessions } from './session.ts';
import { acceptUploads } from './uploads.ts';

export interface ServeOptions {
  readonly dataFolder: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly version: string;
  readonly crew: Crew;
  /** Told of a new address with a one-time key: at the start, and again each time a key was used. */
  readonly onAddress: (address: string) => void;
  /** Lines of the log, for defects. */
  readonly logTo?: (line: string) => void;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Files of one drop: a mail folder has one for each message. */
const MOST_FILES = 200_000;

/**
 * Serves the app and its API on the loopback address only.
 * @throws Refusal `port-in-use`, `port-not-allowed`
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const server = Fastify({
    bodyLimit: MOST_SENT,
    ...(options.logTo === undefined
      ? { logger: false }
      : { logger: { level: 'error', stream: { write: options.logTo } } }),
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler(answerError);
  // A form of another site can send plain text without being asked for leave; only JSON and files are taken.
  server.removeContentTypeParser('text/plain');
  await server.register(helmet, { contentSecurityPolicy: CONTENT_POLICY, strictTransportSecurity: false });
  await server.register(cookie);
  // Exports can be huge and are streamed to disk: no limit on their size.
  await server.register(multipart, {
    // The way to a file within a folder that was dropped; it is never used as a path.
    preservePath: true,
    limits: { fileSize: Number.POSITIVE_INFINITY, files: MOST_FILES },
  });
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Tertius', version: options.version, description: 'Everything the app does, over HTTP.' },
    },
    transform: jsonSchemaTransform,
  });

  let kept = readKept(options.dataFolder);
  const keep = (change: Partial<KeptBetweenRuns>): void => {
    kept = { ...kept, ...change };
    writeKept(options.dataFolder, kept);
  };
  const sessions = createSessions({
    earlier: kept.sessions,
    now: Date.now,
    onOpened: (opened) => keep({ sessions: [...opened] }),
  });
  const failedTries = await countFailedTries(server);
  guard(server, { sessions, scopeOf: options.crew.scopeOf, countFailure: failedTries.count });
  const uploads = await acceptUploads(server, options.dataFolder);
  registerRoutes(server, {
    ask: options.crew.ask,
    jobs: createImportJobs(options.crew, uploads),
    door: guardDoor(options.crew.door, failedTries),
  });
  offerDownloads(server, options.crew.ask);
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger());

  let port = 0;
  const tellAddress = (): void => options.onAddress(`http://127.0.0.1:${port}/open?key=${sessions.issueKey()}`);
  server.get('/open', { schema: { hide: true } }, async (request, reply) => {
    const key = (request.query as { key?: unknown }).key;
    const session = typeof key === 'string' ? sessions.redeem(key) : undefined;
    if (session !== undefined) {
      reply.setCookie(SESSION_COOKIE, session, { httpOnly: true, sameSite: 'strict', path: '/' });
      tellAddress();
    } else await failedTries.count(request);
    // A used key of someone who is signed in still leads to the app; everybody else is told how to get in.
    return reply.redirect('/');
  });
  await serveApp(server);

  const close = async (): Promise<void> => {
    await server.close();
    await uploads.close();
  };
  try {
    port = await listen(server, options.port);
  } catch (error) {
    await close();
    throw error;
  }
  if (port !== kept.port) keep({ port });
  tellAddress();
  return { address: `http://127.0.0.1:${port}`, close };
}

/** Nothing from elsewhere, no inline script or style: hostile words in a name stay words. */
const CONTENT_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** The web app's files; every address that is no file is the app itself, which finds its page. */
async function serveApp(server: FastifyInstance): Promise<void> {
  const folder = webFolder();
  await server.register(fixedFiles, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Built files carry a hash in their name; the page that names them must always be fresh.
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/')) {
      return reply.status(404).send({ error: { code: 'not-found', message: 'There is nothing at this address.' } });
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

/** `dist/web`, seen from a built file in `dist/` or from the source. */
function webFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, 'web');
  return existsSync(join(beside, 'index.html')) ? beside : join(here, '../../dist/web');
}

async function listen(server: FastifyInstance, port: number): Promise<number> {
  try {
    const address = await server.listen({ host: '127.0.0.1', port });
    return Number(new URL(address).port);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Refusal('port-in-use', { port });
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new Refusal('port-not-allowed', { port });
    throw error;
  }
}
