import type { Network } from './network.ts';

/** The network without the ties that weigh less than this, parallel ties each by itself. All nodes stay. */
export function heavierTies(network: Network, least: number): Network {
  const { weights } = network;
  const kept = (_: number, tie: number): boolean => (weights === undefined ? 1 : weights[tie]!) >= least;
  return {
    ...network,
    from: network.from.filter(kept),
    to: network.to.filter(kept),
    ...(weights === undefined ? {} : { weights: weights.filter(kept) }),
  };
}
