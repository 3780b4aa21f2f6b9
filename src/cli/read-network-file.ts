import { readFile } from 'node:fs/promises';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import type { Network, NetworkProblem } from '../graph/files/network.ts';
import type { NetworkOptions } from './network-options.ts';
import { plain } from './output.ts';
import { say } from './words/words.ts';

/**
 * The network that a file holds, in any format of `tertius/graph`. Direction and columns are for edge lists, which do not
 * say them.
 * @throws Refusal `file-not-readable`, `file-damaged` naming the first line that makes no sense, `file-not-recognised`
 * where there is no network at all, or `invalid-input` where the file has not what was asked for: a part of a network must
 * not be taken for the whole
 */
export async function readNetworkFile(path: string, options: NetworkOptions): Promise<Network> {
  const { readNetworkBytes } = await import('../graph/files/read-network-bytes.ts');
  const { directed = false, weight, relation, atLeast, nodes } = options;
  const { network, problems } = await readNetworkBytes(await bytesOf(path), {
    directed,
    ...(weight === undefined ? {} : { weight }),
    ...(relation === undefined ? {} : { only: relation }),
  });
  if (problems.length > 0) throw damaged(path, problems);
  const whole = nodes === undefined ? network : await withNodesOf(nodes, network, path);
  if (atLeast === undefined) return whole;
  const { heavierTies } = await import('../graph/files/heavier-ties.ts');
  return heavierTies(whole, atLeast);
}

async function withNodesOf(path: string, network: Network, tiesPath: string): Promise<Network> {
  const [{ readNodeList }, { nodeNotListed, withNodes }] = await Promise.all([
    import('../graph/files/node-list.ts'),
    import('../graph/files/with-nodes.ts'),
  ]);
  const { ids, problems } = await readNodeList(await bytesOf(path));
  if (problems.length > 0) throw damaged(path, problems);
  const whole = withNodes(network, ids);
  if (whole !== undefined) return whole;
  const stranger = plain(nodeNotListed(network, ids) ?? '');
  throw new Refusal('invalid-input', {
    what: say.networkFile.notListed(stranger, plain(tiesPath), plain(path)),
  });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('file-not-readable', { file: plain(path), why: `${plain(fileTrouble(error))}.` });
  }
}

function damaged(path: string, problems: readonly NetworkProblem[]): Refusal {
  const { line, code, reason } = problems[0]!;
  // The reader goes on without what it does not understand; here nothing is done at all, so that half must not be said.
  const why = plain(reason).replace(/(; (?:the \w+|it) was left out)?\.$/, '');
  if (NOT_THERE.includes(code)) return new Refusal('invalid-input', { what: `${plain(path)}: ${why}.` });
  if (NO_NETWORK.includes(code)) return new Refusal('file-not-recognised', { file: plain(path), hint: `${why}.` });
  return new Refusal('file-damaged', {
    file: plain(path),
    line: line === 0 ? '' : `, ${say.common.line(line)}`,
    why,
    hint: say.networkFile.nothingComputed(problems.length - 1),
  });
}

/** Problems of files that were never meant to be networks. */
const NO_NETWORK: readonly string[] = ['not-text', 'no-ties', 'no-nodes', 'not-ties', 'not-a-graph'];
/** Problems of what was asked for rather than of the file. */
const NOT_THERE: readonly string[] = ['no-such-column', 'no-such-ties', 'no-columns'];
