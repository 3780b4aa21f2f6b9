import { PATHS, type RouteName } from '../src/contract/paths.ts';
import type { AnswerOf, InputOf } from '../src/contract/routes.ts';
import { noteAnswered, noteUnreachable } from './parts/reachability.ts';
import { pageLanguage } from './words/language.ts';

/**
 * The server said no, or could not be reached. `code` is one of src/base/refusals.ts, or `unreachable` when nothing
 * answered and `broken` when what answered was not understood. `message` is for the person.
 */
export class CallError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.status = status;
  }
}

/** Asks the server for what a route of the contract answers. Throws CallError; an aborted call throws the abort. */
export async function call<Name extends RouteName>(
  name: Name,
  input: InputOf<Name>,
  signal?: AbortSignal,
): Promise<AnswerOf<Name>> {
  const { url, init } = requestOf(name, input);
  const response = await reach(url, { ...init, ...(signal === undefined ? {} : { signal }) });
  // The server checks every answer against the same contract before it sends it.
  return (await answerOf(response)) as AnswerOf<Name>;
}

/** Method, address and body for an input: params into the address, the rest into the query (GET, DELETE) or the body. */
export function requestOf(
  name: RouteName,
  input: Readonly<Record<string, unknown>>,
): { url: string; init: RequestInit } {
  const [method, pattern] = PATHS[name];
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = pattern.replace(/:(\w+)/g, (_, param: string) => {
    const value = rest.get(param);
    rest.delete(param);
    return encodeURIComponent(String(value));
  });
  const headers = { 'accept-language': pageLanguage() };
  if (method === 'GET' || method === 'DELETE') {
    const query = new URLSearchParams([...rest].map(([key, value]) => [key, String(value)])).toString();
    return { url: query === '' ? path : `${path}?${query}`, init: { method, headers } };
  }
  const body = JSON.stringify(Object.fromEntries(rest));
  return { url: path, init: { method, headers: { ...headers, 'content-type': 'application/json' }, body } };
}

/** The refusal in an answer's body, in words; also for answers that did not come from Tertius. */
export function refusalOf(status: number, body: unknown): CallError {
  const error = (body as { error?: { code?: unknown; message?: unknown } } | null)?.error;
  if (typeof error?.code === 'string' && typeof error.message === 'string') {
    return new CallError(error.code, error.message, status);
  }
  return new CallError('broken', '', status);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, { ...init, credentials: 'same-origin' });
    noteAnswered();
    return response;
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    noteUnreachable();
    throw new CallError('unreachable', '', 0);
  }
}

async function answerOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusalOf(response.status, body);
  return body;
}
