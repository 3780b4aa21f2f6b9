/** One measured number. Times are milliseconds. */
export interface Figure {
  /** What was done. */
  readonly what: string;
  /** To how much. */
  readonly size: string;
  readonly ours: number;
  /** Somebody else doing the same in the same run. */
  readonly peer?: { readonly name: string; readonly milliseconds: number };
  /** What would have to be installed for a peer that is not there. */
  readonly missing?: string;
  /** The least ratio that is asked for. */
  readonly least?: number;
  /** The most that it may take. */
  readonly goal?: number;
  /** Anything that belongs beside the number. */
  readonly remark?: string;
}

/** One line: what, size, ours, peer with its ratio (above 1: ours is faster), goal and whether it is met. */
export function figureLine({ what, size, ours, peer, missing, least, goal, remark }: Figure): string {
  const parts = [what.padEnd(44), size.padEnd(42), `ours ${time(ours)}`];
  if (peer !== undefined) {
    const ratio = peer.milliseconds / ours;
    parts.push(`${peer.name} ${time(peer.milliseconds)}`, `ratio ${ratio.toFixed(ratio < 10 ? 2 : 0)}`);
    if (least !== undefined) parts.push(`goal ${least} ${ratio >= least ? 'met' : 'MISSED'}`);
  }
  if (missing !== undefined) parts.push(`${missing} is not installed`);
  if (goal !== undefined) parts.push(`goal ${time(goal)} ${ours <= goal ? 'met' : 'MISSED'}`);
  if (remark !== undefined) parts.push(remark);
  return parts.join('  ');
}

function time(milliseconds: number): string {
  return milliseconds >= 1000
    ? `${(milliseconds / 1000).toFixed(2)} s`
    : milliseconds < 0.1
      ? `${(milliseconds * 1000).toPrecision(2)} µs`
      : `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}
