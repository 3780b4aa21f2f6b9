import type { Network } from './network.ts';

/**
 * The network with these nodes, in their order: those without a tie become isolates. Undefined when a node of the network
 * is not among them; see {@link nodeNotListed}.
 */
export function withNodes(network: Network, ids: readonly string[]): Network | undefined {
  const place = new Map(ids.map((id, node) => [id, node]));
  const places = network.ids.map((id) => place.get(id));
  if (places.includes(undefined)) return undefined;
  const moved = (column: Int32Array): Int32Array => column.map((node) => places[node]!);
  const labels = network.labels && new Map(network.ids.map((id, node) => [id, network.labels![node]!]));
  return {
    ...network,
    ids,
    ...(labels === undefined ? {} : { labels: ids.map((id) => labels.get(id) ?? id) }),
    from: moved(network.from),
    to: moved(network.to),
  };
}

/** The first node of a network that is not among these; undefined when all are. */
export function nodeNotListed(network: Network, ids: readonly string[]): string | undefined {
  const listed = new Set(ids);
  return network.ids.find((id) => !listed.has(id));
}
