import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_IDS, type FunctionId } from '../../src/knowledge/data/functions.ts';
import { functionsOfIsco } from './isco-functions.ts';

/** A title with what a right reading says; what a set does not tell is undefined. */
export interface LabelledTitle {
  readonly title: string;
  /** Functions that count as right, the most fitting first; `unknown` where not to know is right. */
  readonly functions: readonly (FunctionId | 'unknown')[] | undefined;
  readonly seniority: number | undefined;
  /** True for the three tenths that nobody looks at. */
  readonly isHeldOut: boolean;
}

const SHARED = join(import.meta.dirname, '../../../shared/data');
const HELD_OUT_SHARE = 0.3;

/** Where the sets are that may not be copied; undefined on a machine without them. */
export const SHARED_TITLES: string | undefined = existsSync(join(SHARED, 'titles-isco08-index')) ? SHARED : undefined;

/** FNV-1a of the title decides, so that the division never moves. */
export function isHeldOut(title: string): boolean {
  let hash = 2_166_136_261;
  for (let index = 0; index < title.length; index++) hash = Math.imul(hash ^ title.charCodeAt(index), 16_777_619);
  // The low bits of FNV mix badly: fold the high ones in.
  return ((hash ^ (hash >>> 15)) >>> 0) % 1000 < HELD_OUT_SHARE * 1000;
}

/** The ISCO-08 index of occupational titles: all occupations, English, many with the head first. */
export function iscoTitles(folder: string): LabelledTitle[] {
  return rowsOf(join(folder, 'titles-isco08-index/isco08_index_of_titles.csv')).flatMap(([title = '', code = '']) => {
    const functions = functionsOfIsco(code);
    return code === '0001' || functions.length === 0
      ? []
      : [{ title, functions, seniority: undefined, isHeldOut: isHeldOut(title) }];
  });
}

const LEVELS: Readonly<Record<string, number>> = { 'C-Suite': 6, VP: 5, Director: 5, Manager: 4 };

/** A thousand English titles with a level that somebody gave them; `Other` tells no stage. */
export function levelTitles(folder: string): LabelledTitle[] {
  return rowsOf(join(folder, 'titles-rootstrap/titles_level.csv')).map(([title = '', level = '']) => ({
    title,
    functions: undefined,
    seniority: LEVELS[level.trim()],
    isHeldOut: isHeldOut(title),
  }));
}

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Titles as people write them, made up for this test by language: title, functions, career stage. */
export function writtenTitles(language: Language): LabelledTitle[] {
  const lines = readFileSync(join(import.meta.dirname, `written/${language}.tsv`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => writtenTitle(line));
}

function writtenTitle(line: string): LabelledTitle {
  const [title = '', functions = '', seniority = ''] = line.split('\t');
  const ids = functions.split(' ');
  for (const id of ids) {
    if (id !== 'unknown' && !FUNCTION_IDS.some((known) => known === id)) throw new Error(`No function ${id}: ${line}`);
  }
  return {
    title,
    functions: ids as (FunctionId | 'unknown')[], // checked above
    seniority: seniority === '' ? undefined : Number(seniority),
    isHeldOut: true,
  };
}

/** Rows of a small CSV file whose cells hold no line breaks, without its header. */
function rowsOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).slice(1);
  return lines.filter((line) => line !== '').map(cellsOf);
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** Languages for which there is a list. */
export function writtenLanguages(): Language[] {
  const files = new Set(readdirSync(join(import.meta.dirname, 'written')));
  return LANGUAGES.filter((language) => files.has(`${language}.tsv`));
}
