import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PATHS } from '../contract/paths.ts';
import {
  type AnswerOf,
  type CheckedInputOf,
  ROUTE_NAMES,
  ROUTES,
  type Route,
  type UseCases,
} from '../contract/routes.ts';
import type { Language } from '../model/language.ts';
import type { GuardedDoor } from './guarded-door.ts';
import type { ImportJobs } from './import-jobs.ts';
import { languageOf } from './language-of.ts';

/** Asks a use case by name; wherever it runs, a refusal comes back as a refusal. */
export type Ask = <Name extends keyof UseCases>(
  name: Name,
  input: CheckedInputOf<Name>,
  language?: Language,
) => Promise<AnswerOf<Name>>;

const ErrorAnswer = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Gives every route of the contract its address. A route translates and decides nothing. */
export function registerRoutes(
  server: FastifyInstance,
  doing: { readonly ask: Ask; readonly jobs: ImportJobs; readonly door: GuardedDoor },
): void {
  for (const name of ROUTE_NAMES) {
    const [method, path] = PATHS[name];
    const { input, answer, summary, mediaType }: Route = ROUTES[name];
    const paramNames = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
    const { params, rest } = split(input, paramNames);
    const hasBody = method === 'POST' || method === 'PUT' || method === 'PATCH';
    server.route({
      method,
      url: path,
      schema: {
        summary,
        operationId: name,
        ...(paramNames.length > 0 ? { params } : {}),
        ...(Object.keys(rest.shape).length === 0 ? {} : hasBody ? { body: rest } : { querystring: rest }),
        ...(mediaType === undefined ? {} : { produces: [mediaType] }),
        response: { 200: answer, default: ErrorAnswer },
      },
      handler: (request, reply) => {
        if (mediaType !== undefined) reply.type(`${mediaType}; charset=utf-8`).header('cache-control', 'no-cache');
        const input = { ...object(request.query), ...object(request.body), ...object(request.params) };
        return handle(request, name, input);
      },
    });
  }

  function handle(
    request: FastifyRequest,
    name: (typeof ROUTE_NAMES)[number],
    input: Record<string, unknown>,
  ): unknown {
    const language = languageOf(request);
    // The schemas of the route have checked the input; the compiler cannot follow that through the loop.
    switch (name) {
      case 'previewImport':
        return doing.jobs.start(input as CheckedInputOf<'previewImport'>, { dryRun: true, language });
      case 'startImport':
        return doing.jobs.start(input as CheckedInputOf<'startImport'>, { dryRun: false, language });
      case 'job':
        return doing.jobs.find((input as CheckedInputOf<'job'>).job);
      case 'cancelJob':
        return doing.jobs.cancel((input as CheckedInputOf<'cancelJob'>).job);
      case 'door':
        return doing.door.state();
      case 'unlock':
        return doing.door.unlock(request, input as CheckedInputOf<'unlock'>);
      case 'setPassphrase':
        return doing.door.setPassphrase(request, input as CheckedInputOf<'setPassphrase'>);
      case 'rescue':
        return doing.door.rescue(input as CheckedInputOf<'rescue'>);
      default:
        // The schema of this route made the input.
        return doing.ask(name, input as never, language);
    }
  }
}

/** Divides a route's input into what stands in the address and what does not. */
function split(input: z.ZodObject, paramNames: readonly string[]): { params: z.ZodObject; rest: z.ZodObject } {
  const entries = Object.entries(input.shape);
  return {
    params: z.object(Object.fromEntries(entries.filter(([name]) => paramNames.includes(name)))),
    rest: z.object(Object.fromEntries(entries.filter(([name]) => !paramNames.includes(name)))),
  };
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
