import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from './program.ts';
import { languageAmong, spokenLanguage } from './spoken-language.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { speak } from './words/words.ts';

it('answers in the language asked for, else in that of the environment, else in English', () => {
  expect(spokenLanguage('de', { LANG: 'en_GB.UTF-8' })).toBe('de');
  expect(spokenLanguage(undefined, { TERTIUS_LANGUAGE: 'de', LANG: 'en_GB.UTF-8' })).toBe('de');
  expect(spokenLanguage(undefined, { LC_ALL: '', LANG: 'de_AT.UTF-8' })).toBe('de');
  expect(spokenLanguage(undefined, { LC_ALL: 'C', LANG: 'de_AT.UTF-8' })).toBe('en');
  expect(spokenLanguage(undefined, { LANG: 'sv_SE.UTF-8' })).toBe('en');
  expect(languageAmong(['week', '--language', 'de'])).toBe('de');
  expect(languageAmong(['week', '--language=de', '--json'])).toBe('de');
  expect(languageAmong(['week'])).toBeUndefined();
  expect(languageAmong(['log', '--yes', '--', '--language', 'de'])).toBeUndefined();
});

/** Texts that are the same in both languages. */
const SHARED: readonly string[] = [];

/** Words that German has not. */
const ENGLISH =
  /\b(the|of|with|and|is|are|what|how|when|where|who|whom|not|it|you|your|take|say|print|number|for|by)\b/i;

/** Every text by its path; of a sentence with gaps, how it is made. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value)]];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    textsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** Without what is the same in every language: names of options and commands, words to type. */
function prose(text: string): string {
  return text
    .replace(/`[^`]*`|"[^"]*"|„[^“]*“|\(möglich: [^)]*\)|\[[^\]]*\]|<[^>]*>/g, '')
    .replace(/--[\w-]+|\btertius [\w-]+( [\w-]+)?|\b[\w-]+=[\w-]+|[a-z-]+(, [a-z-]+){3,}|add title |add company /g, '');
}

describe('the command line in German', () => {
  afterEach(() => {
    speak('en');
    vi.restoreAllMocks();
  });

  it('leaves nothing in English in its catalogue', () => {
    const german = new Map(textsOf(de, ''));
    const same = textsOf(en, '').filter(([path, text]) => german.get(path) === text && !SHARED.includes(path));
    expect(same).toEqual([]);
  });

  it('says nothing beside its catalogue', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('words'),
    );
    expect(files.length).toBeGreaterThan(60);
    const said = files.flatMap((file) => {
      const code = readFileSync(join(import.meta.dirname, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const texts = [...code.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(([, quoted, made]) => quoted ?? made!);
      return texts.filter((text) =>
        /[A-Za-z]{2,},? [a-z]{2,}/.test(text.replace(/\$\{.*?\}|tertius [a-z-]+ [a-z]*/g, '')),
      );
    });
    // The reader of a file says this of it; it is looked up in the language of the rest.
    expect(said).toEqual(['not needed']);
  });

  it('helps with every command without an English sentence', () => {
    expect(prose(en.setAside.help.is)).toMatch(ENGLISH);
    speak('de');
    const commands = everyCommand(createProgram());
    expect(commands.length).toBeGreaterThan(100);
    for (const command of commands) {
      const said = [
        command.description(),
        ...command.options.map(({ description }) => description),
        ...command.registeredArguments.map(({ description }) => description),
      ];
      for (const text of said) expect(prose(text), command.name()).not.toMatch(ENGLISH);
      expect(command.helpInformation(), command.name()).not.toMatch(
        /Usage:|Options:|Commands:|Arguments:|\[options\]|choices: |default: |env: |display help/,
      );
    }
    const help = commands.find((command) => command.name() === 'favour')!.helpInformation();
    expect(help).toContain('Aufruf: tertius favour [Optionen] <person>');
    expect(help).toMatch(/--channel <channel> +auf welchem Weg.*\(möglich:/);
  });

  it('says in German what is wrong with a command line', async () => {
    speak('de');
    let told = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
    const wrong: readonly (readonly [line: string, sentence: string])[] = [
      ['wek', 'Fehler: den Befehl „wek“ gibt es nicht\n(Meintest du week?)\n'],
      ['week --nope', 'Fehler: die Option „--nope“ gibt es nicht\n'],
      ['week now', 'Fehler: zu viele Argumente: erwartet 0, bekommen 1 (now).\n'],
      ['log', 'Fehler: das Argument „text“ fehlt\n'],
      ['week --minutes', 'Fehler: nach der Option „--minutes <n>“ fehlt etwas\n'],
      ['favour 1', 'Fehler: die Option „--kind <kind>“ ist nötig und fehlt\n'],
      ['review --pace fast', 'Fehler: „fast“ passt nicht zur Option „--pace <word>“. Möglich sind: '],
      ['review --pace right --date 2026-11-24', 'Fehler: „--pace <word>“ und „--date <day>“ gehen nicht zusammen\n'],
    ];
    for (const [line, sentence] of wrong) {
      told = '';
      await expect(createProgram().parseAsync(line.split(' '), { from: 'user' })).rejects.toThrow();
      expect(told).toContain(sentence);
    }
  });
});
