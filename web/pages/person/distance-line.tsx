import type { ReactElement } from 'react';
import { words } from '../../words/words.ts';

const WIDTH = 240;
const EDGE = 6;

/**
 * Knowledge distance on one baseline, ends named in words: a dot at `d` (0–1) and a bar at half strength for the range
 * that one is fairly sure of (one `sigma` each way).
 */
export function DistanceLine({ d, sigma }: { readonly d: number; readonly sigma: number }): ReactElement {
  const at = (share: number): number => EDGE + Math.min(1, Math.max(0, share)) * (WIDTH - 2 * EDGE);
  return (
    <figure className="distance">
      <svg viewBox={`0 0 ${WIDTH} 20`} role="img" aria-label={words.person.distance}>
        <path d={`M${EDGE} 10H${WIDTH - EDGE}`} stroke="var(--rule-2)" />
        <path d={`M${at(d - sigma)} 10H${at(d + sigma)}`} stroke="var(--accent)" strokeOpacity=".5" strokeWidth="4" />
        <circle cx={at(d)} cy="10" r="4.5" fill="var(--accent)" stroke="var(--paper)" />
      </svg>
      <figcaption className="cap">
        <span>{words.person.near}</span> <span>{words.person.far}</span>
      </figcaption>
    </figure>
  );
}
