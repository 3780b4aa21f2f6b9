import { readFile } from 'node:fs/promises';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import type { Network, NetworkProblem } from '../graph/files/network.ts';
import { plain } from './output.ts';

/**
 * The network that a file holds, in any format of `tertius/graph`. `directed` is for edge lists, which do not say it.
 * @throws Refusal `file-not-readable`, `file-damaged` naming the first line that makes no sense, or `file-not-recognised`
 * where there is no network at all: a part of a network must not be taken for the whole
 */
export async function readNetworkFile(path: string, { directed }: { readonly directed: boolean }): Promise<Network> {
  const { readNetworkBytes } = await import('../graph/files/read-network-bytes.ts');
  const { network, problems } = await readNetworkBytes(await bytesOf(path), { directed });
  if (problems.length > 0) throw damaged(path, problems);
  return network;
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
  const why = plain(reason).replace(/(; the \w+ was left out)?\.$/, '');
  if (NO_NETWORK.includes(code)) return new Refusal('file-not-recognised', { file: plain(path), hint: `${why}.` });
  const others = problems.length === 1 ? '' : ` ${problems.length - 1} more like this.`;
  return new Refusal('file-damaged', {
    file: plain(path),
    line: line === 0 ? '' : `, line ${line}`,
    why,
    hint: `Nothing was computed; mend the file and try again.${others}`,
  });
}

/** Problems of files that were never meant to be networks. */
const NO_NETWORK: readonly string[] = ['not-text', 'no-ties', 'not-ties', 'not-a-graph'];
