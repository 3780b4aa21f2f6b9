import { Language } from '../model/language.ts';

/** The language to answer in: the one asked for, else the first that the environment names and Tertius speaks, else English. */
export function spokenLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): Language {
  // The order of POSIX: what is set and not empty decides.
  const system = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (one) => one !== undefined && one !== '',
  );
  for (const wanted of [asked, environment.TERTIUS_LANGUAGE, system?.slice(0, 2)]) {
    const spoken = Language.safeParse(wanted);
    if (spoken.success) return spoken.data;
  }
  return 'en';
}

/** What `--language` says among the words of a command line: help and messages are made where no command has read it. */
export function languageAmong(line: readonly string[]): string | undefined {
  const end = line.indexOf('--');
  const words = end < 0 ? line : line.slice(0, end);
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  return at < 0 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
}
