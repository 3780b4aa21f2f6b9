import type { Csr } from '../csr.ts';
import { type Communities, type LeidenOptions, leiden } from './leiden.ts';

/**
 * The best of several runs of Leiden by quality, the first of equals; 20 runs unless told otherwise, all from one stream
 * of chance. docs/measures.md#communities
 */
export function bestCommunities(graph: Csr, options: LeidenOptions & { readonly runs?: number }): Communities {
  let best = leiden(graph, options);
  for (let run = 1; run < (options.runs ?? 20); run++) {
    const found = leiden(graph, options);
    if (found.quality > best.quality + 1e-12) best = found;
  }
  return best;
}
