import type { Distance } from './distance.ts';

/** Share of the profile below which a distance is said to be a wide range. */
const LITTLE_KNOWN = 0.4;
/** Below this somebody knows much the same; above the next they are hard to follow. */
const NEAR = 0.35;
const FAR = 0.7;
/** With common ground known, people can follow each other from farther away. */
const FAR_WITH_COMMON_GROUND = 0.9;
const NONE_KNOWN = 'no common ground is known yet';
/** Named at most on each side of the sentence. */
const NAMED = 2;

/**
 * How far somebody’s knowledge is from the owner’s, in one sentence that names what is shared and what differs, and says so where
 * neither is known: `Different enough to teach you something (hospitals), close enough to talk (both in product).`
 */
export function distanceSentence({ mu, kappa, shared, different }: Distance): string {
  const common = shared.slice(0, NAMED).join('; ');
  const apart = different.slice(0, NAMED).join(' and ');
  if (kappa === 0) return 'Nothing is known yet of what they know, so nothing can be said of how far it is from yours.';
  const told = kappa < LITTLE_KNOWN ? ' Little is known, so this is a wide range.' : '';
  if (mu < NEAR) {
    const why = common === '' ? '' : ` (${common})`;
    return `Knows much the same as you${why}: easy to talk to, little that is new.${told}`;
  }
  if (mu > (common === '' ? FAR : FAR_WITH_COMMON_GROUND)) {
    const why = apart === '' ? '' : ` (${apart})`;
    return `Far from what you know${why}; ${common === '' ? NONE_KNOWN : `what joins you: ${common}`}.${told}`;
  }
  const teach = apart === '' ? 'Probably different enough' : 'Different enough';
  const what = apart === '' ? '' : ` (${apart})`;
  const close = common === '' ? `but ${NONE_KNOWN}` : `close enough to talk (${common})`;
  return `${teach} to teach you something${what}, ${close}.${told}`;
}
