import type { Words } from '../words/words.ts';
import type { Distance } from './distance.ts';

/** Share of the profile below which a distance is said to be a wide range. */
const LITTLE_KNOWN = 0.4;
/** Below this somebody knows much the same; above the next they are hard to follow. */
const NEAR = 0.35;
const FAR = 0.7;
/** With common ground known, people can follow each other from farther away. */
const FAR_WITH_COMMON_GROUND = 0.9;
/** Named at most on each side of the sentence. */
const NAMED = 2;

/**
 * How far somebody’s knowledge is from the owner’s, in one sentence that names what is shared and what differs, and says so where
 * neither is known: `Different enough to teach you something (hospitals), close enough to talk (both in product).`
 */
export function distanceSentence({ mu, kappa, shared, different }: Distance, { knowledge }: Words): string {
  if (kappa === 0) return knowledge.nothingKnown;
  const common = shared.slice(0, NAMED);
  const told = { common, different: different.slice(0, NAMED), isWide: kappa < LITTLE_KNOWN };
  if (mu < NEAR) return knowledge.near(told);
  if (mu > (common.length === 0 ? FAR : FAR_WITH_COMMON_GROUND)) return knowledge.far(told);
  return knowledge.between(told);
}
