import { InvalidArgumentError } from 'commander';
import type { Tertius } from '../app/open-tertius.ts';
import { inputSentence } from '../contract/input-sentence.ts';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../contract/routes.ts';
import { openData } from './open-data.ts';
import type { GlobalOptions } from './output.ts';
import { spokenLanguage } from './spoken-language.ts';
import { VERSION } from './version.ts';

/** Opens the data for one command and closes it afterwards, whatever happens. */
export async function withTertius<Answer>(
  options: GlobalOptions,
  work: (tertius: Tertius) => Promise<Answer>,
): Promise<Answer> {
  const tertius = await openData({
    ...(options.data === undefined ? {} : { folder: options.data }),
    version: VERSION,
    demo: false,
    language: spokenLanguage(options.language),
  });
  try {
    return await work(tertius);
  } finally {
    await tertius.close();
  }
}

/** Asks a use case with the same checks of the input that the server makes. @throws InvalidArgumentError: wrong usage */
export async function ask<Name extends keyof UseCases>(
  tertius: Tertius,
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
  const checked = ROUTES[name].input.safeParse(input);
  if (!checked.success) throw new InvalidArgumentError(inputSentence(checked.error.issues, tertius.words));
  // The schema of this name made the input, and the use case of this name the answer.
  return tertius.useCases[name](checked.data as never) as Promise<AnswerOf<Name>>;
}

/** Opens, asks one thing, closes. */
export function askOnce<Name extends keyof UseCases>(
  options: GlobalOptions,
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
  return withTertius(options, (tertius) => ask(tertius, name, input));
}
