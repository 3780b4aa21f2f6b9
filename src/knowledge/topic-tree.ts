import { TOPIC_DATA } from './data/topics/topics.ts';
import { phrasesIn } from './phrase-table.ts';

/** One topic of the tree. */
export interface TopicNode {
  /** As topics are compared, and as it is said within a sentence: `machine learning`. */
  readonly name: string;
  /** Absent for areas. */
  readonly parent: TopicNode | undefined;
  /** 0 for areas, 1 for fields, more for their parts. */
  readonly depth: number;
  /** Name, other names and spellings, as written in the data. */
  readonly names: readonly string[];
}

/** All topics with their places in the tree. */
export interface TopicTree {
  readonly nodes: readonly TopicNode[];
  readonly byName: ReadonlyMap<string, TopicNode>;
  /** Pairs that stand near each other across the tree. */
  readonly nearPairs: readonly (readonly [string, string])[];
}

/** Spaces by which a part stands in from the whole. */
const INDENT = 2;

/** Reads topics from lines as data/topics/topics.ts describes them. @throws Error for a line that fits nowhere: the data are ours */
export function readTopicTree(data: readonly string[]): TopicTree {
  const nodes: TopicNode[] = [];
  const byName = new Map<string, TopicNode>();
  const wanted: { readonly from: string; readonly to: string; readonly line: string }[] = [];
  for (const text of data) {
    const path: TopicNode[] = [];
    for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
      const depth = (line.length - line.trimStart().length) / INDENT;
      const [terms = '', near = ''] = line.split(' ~ ');
      const [called = '', others = ''] = terms.split(':');
      const name = called.trim();
      const parent = depth === 0 ? undefined : path[depth - 1];
      if (!Number.isInteger(depth) || (depth > 0 && parent === undefined)) throw new Error(`Stands nowhere: ${line}`);
      if (byName.has(name)) throw new Error(`Twice in the tree: ${name}`);
      const node = { name, parent, depth, names: [name, ...phrasesIn(others)] };
      nodes.push(node);
      byName.set(name, node);
      path.length = depth;
      path.push(node);
      for (const other of phrasesIn(near)) wanted.push({ from: name, to: other, line });
    }
  }
  for (const { to, line } of wanted) if (!byName.has(to)) throw new Error(`Near to nothing known: ${line.trim()}`);
  return { nodes, byName, nearPairs: wanted.map(({ from, to }) => [from, to] as const) };
}

/** The topics that Tertius comes with. */
export const TOPIC_TREE: TopicTree = readTopicTree(TOPIC_DATA);
