import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { PATHS, type RouteName } from '../src/contract/paths.ts';
import type { AnswerOf, InputOf } from '../src/contract/routes.ts';
import { CallError, call } from './call.ts';
import { noteTold } from './taking-back.ts';

const PAUSE_BETWEEN_TRIES = 2_000;

/** What the app remembers of the server's answers. Reading is tried again for as long as the server is away. */
export function rememberedAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (_, error) => isUnreachable(error),
        retryDelay: PAUSE_BETWEEN_TRIES,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** The answer of a route, kept while the page stays. `waits` holds the question back until its input is known. */
export function useAsk<Name extends RouteName>(
  name: Name,
  input: InputOf<Name>,
  options: { readonly waits?: boolean; readonly keepsPrevious?: boolean; readonly everyMilliseconds?: number } = {},
): UseQueryResult<AnswerOf<Name>, CallError> {
  return useQuery<AnswerOf<Name>, CallError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, signal),
    enabled: options.waits !== true,
    ...(options.keepsPrevious === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.everyMilliseconds === undefined ? {} : { refetchInterval: options.everyMilliseconds }),
  });
}

/**
 * Tells the server something; afterwards the answers of the routes in `refreshes` are asked for again. What can be
 * said twice without harm (all but POST) is said again until the server is back. What can be taken back is noted, for Ctrl Z.
 */
export function useTell<Name extends RouteName>(
  name: Name,
  refreshes: readonly RouteName[] = [],
): UseMutationResult<AnswerOf<Name>, CallError, InputOf<Name>> {
  const answers = useQueryClient();
  const isRepeatable = PATHS[name][0] !== 'POST';
  return useMutation<AnswerOf<Name>, CallError, InputOf<Name>>({
    mutationFn: (input) => tellOnce(answers, name, input),
    retry: (_, error) => isRepeatable && isUnreachable(error),
    retryDelay: PAUSE_BETWEEN_TRIES,
    onSuccess: () => {
      for (const route of refreshes) void answers.invalidateQueries({ queryKey: [route] });
    },
  });
}

/** What is being told right now; a double click tells nothing twice. */
const underWay = new Map<string, Promise<unknown>>();

function tellOnce<Name extends RouteName>(
  answers: QueryClient,
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
  const key = JSON.stringify([name, input]);
  // The key names the route, and the route its answer.
  const already = underWay.get(key) as Promise<AnswerOf<Name>> | undefined;
  if (already !== undefined) return already;
  const noteAnswer = noteTold(answers, name, input);
  const answer = call(name, input).then((said) => {
    noteAnswer(said);
    return said;
  });
  const ended = answer.finally(() => underWay.delete(key));
  underWay.set(key, ended);
  return ended;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof CallError && error.code === 'unreachable';
}
