import { chanceFrom } from '../base/chance.ts';
import { type Csr, degreeOf, tieCount } from '../graph/csr.ts';
import { mutual } from '../graph/mutual.ts';
import type { BurtModel } from '../graph/node/burt-sums.ts';
import { egoBetweennessOfAll } from '../graph/node/ego-betweenness.ts';
import { sampledBetweenness } from '../graph/node/sampled-betweenness.ts';
import { coreNumbers } from '../graph/whole/core-numbers.ts';
import { holesOfAll } from '../graph/whole/holes-of-all.ts';
import { betweennessOnThreads } from '../workers/betweenness-on-threads.ts';
import type { MeasureName } from './measure-names.ts';
import { say } from './words/words.ts';

/** Measures of all nodes, one column each; NaN where a measure is not defined. */
export interface NodeMeasures {
  readonly columns: ReadonlyMap<MeasureName, ArrayLike<number>>;
  /** No betweenness is further off than this many pairs (95 %); undefined where it is exact or was not asked for. */
  readonly betweennessError: number | undefined;
}

interface NodeMeasureOptions {
  readonly model: BurtModel;
  /** The community of each node. */
  readonly communities: ArrayLike<number>;
  readonly onProgress: (sentence: string) => void;
}

/** Searches times ties up to which betweenness is exact: some ten seconds. Beyond it is drawn, with its error. */
const EXACT_STEPS = 2e9;
const DRAWN_PATHS = 100_000;
const HOLES: readonly MeasureName[] = ['effectiveSize', 'efficiency', 'constraint', 'hierarchy', 'clustering'];

/** The measures asked for, each kernel run once. */
export async function nodeMeasures(
  graph: Csr,
  wanted: readonly MeasureName[],
  options: NodeMeasureOptions,
): Promise<NodeMeasures> {
  const { model, communities, onProgress } = options;
  const ties = mutual(graph);
  const columns = new Map<MeasureName, ArrayLike<number>>();
  let betweennessError: number | undefined;
  if (wanted.includes('degree')) {
    columns.set(
      'degree',
      Int32Array.from({ length: ties.order }, (_, node) => degreeOf(ties, node)),
    );
  }
  if (wanted.some((name) => HOLES.includes(name))) {
    onProgress(say.measure.lookingAtContacts);
    const { effectiveSize, efficiency, constraint, hierarchy, clustering } = holesOfAll(graph, model);
    for (const [name, column] of Object.entries({ effectiveSize, efficiency, constraint, hierarchy, clustering })) {
      columns.set(name as MeasureName, column); // keys of the literal above
    }
  }
  if (wanted.includes('egoBetweenness')) {
    const progress = countDown('egoBetweenness', graph.order, onProgress);
    columns.set('egoBetweenness', egoBetweennessOfAll(graph, { progress }));
  }
  if (wanted.includes('betweenness')) {
    if (graph.order * tieCount(ties) <= EXACT_STEPS) {
      const progress = countDown('betweenness', graph.order, onProgress);
      columns.set('betweenness', await betweennessOnThreads(graph, { progress }));
    } else {
      onProgress(say.measure.drawing);
      const { values, error } = sampledBetweenness(graph, { chance: chanceFrom(1), samples: DRAWN_PATHS });
      columns.set('betweenness', values);
      betweennessError = error;
    }
  }
  if (wanted.includes('core')) columns.set('core', coreNumbers(graph));
  if (wanted.includes('community')) columns.set('community', communities);
  return { columns, betweennessError };
}

/** Tells whenever another hundredth of the way is done. */
function countDown(
  what: 'betweenness' | 'egoBetweenness',
  all: number,
  onProgress: (sentence: string) => void,
): (done: number) => void {
  const step = Math.max(1, Math.floor(all / 100));
  let next = 0;
  return (done) => {
    if (done < next) return;
    next = done + step;
    onProgress(say.measure.progress(what, done, all));
  };
}
