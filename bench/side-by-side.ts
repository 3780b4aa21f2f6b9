import type { Figure } from './figure.ts';
import type { Peer } from './peer.ts';
import { leastCpuOf } from './timing.ts';

export interface SideBySide {
  readonly what: string;
  readonly size: string;
  readonly work: () => unknown;
  readonly peer: () => Peer;
  /** The least ratio that is asked for. */
  readonly least?: number;
  /** How often the work is done before, and again after the peer. */
  readonly rounds?: number;
  /** How often the work does in one go what the peer does once. */
  readonly times?: number;
  /** Made of what the peer answered, so that both are seen to have done the same. */
  readonly remark?: (check: number | undefined) => string;
}

/** Times our work and a peer's on a machine that others may use: least CPU times, ours in two halves around the peer's. */
export async function sideBySide(asked: SideBySide): Promise<Figure> {
  const { what, size, work, peer, least, rounds = 4, times = 1, remark } = asked;
  const before = await leastCpuOf(rounds, work);
  const { name, answer, missing } = peer();
  const ours = Math.min(before, answer === undefined ? Infinity : await leastCpuOf(rounds, work)) / times;
  return {
    what,
    size,
    ours,
    ...(answer === undefined ? { missing } : { peer: { name, milliseconds: answer.milliseconds } }),
    ...(least === undefined ? {} : { least }),
    ...(remark === undefined ? {} : { remark: remark(answer?.check) }),
  };
}

/** A remark that both came to the same, within a share; throws where they did not. */
export function sameAs(what: string, ours: number, theirs: number | undefined, share: number): string {
  if (theirs === undefined) return '';
  if (Math.abs(ours - theirs) > share * Math.abs(theirs)) throw new Error(`${what}: ours ${ours}, theirs ${theirs}.`);
  return `same to ${share}`;
}
