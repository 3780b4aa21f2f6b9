import { foldText } from '../../base/fold-text.ts';
import { toLatin } from './to-latin.ts';

/** Titles and credentials say nothing of who somebody is; written without full stops. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx sir dame dr prof professor ing dipl herr frau hr fr mme mlle monsieur madame sr sra srta don dona ' +
    'phd mba msc bsc ma ba md llm jd cpa pmp esq jr sr ii iii iv dphil mphil meng beng edd mph mpa cfa cissp'
  ).split(' '),
);

/** Little words between the parts of a name: `van`, `de la`, `bint`. Some write them and some do not. */
const PARTICLES = new Set(
  'van von vom zu zur der den dem de del della di da do dos das du des la le les el al ibn bin bint ben y e i te ter ten af av'.split(
    ' ',
  ),
);

/**
 * The words of a name as they are compared: Latin letters without diacritics, order as written, no titles, credentials, particles
 * or what stands in brackets. `Dr. Müller-Lüdenscheidt, Ana (she/her)` → `muller`, `ludenscheidt`, `ana`.
 */
export function nameWords(name: string): readonly string[] {
  const plain = foldText(toLatin(name.replace(/\([^)]*\)|"[^"]*"|“[^”]*”/gu, ' ')));
  const words = plain
    .replace(/['’`ʼ]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !TITLES.has(word));
  const telling = bare.filter((word) => !PARTICLES.has(word));
  // `Ma Li` and `De La` are names, however much they look like something else.
  return telling.length >= 2 ? telling : bare.length >= 2 ? bare : words;
}
