import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../base/chance.ts';
import { csrFrom } from '../graph/csr.ts';
import { betweenness } from '../graph/node/betweenness.ts';
import { betweennessOnThreads } from './betweenness-on-threads.ts';

describe('betweennessOnThreads', () => {
  it('comes to what one thread comes to, and to the very same with one and with three', async () => {
    const [order, chance] = [900, chanceFrom(3)];
    const anybody = (): number => Math.floor(chance() ** 2 * order);
    const from = Array.from({ length: 4000 }, anybody);
    const graph = csrFrom(order, { from, to: from.map(anybody) });
    const one = await betweennessOnThreads(graph, { threads: 1, worthFrom: 0 });
    const three = await betweennessOnThreads(graph, { threads: 3, worthFrom: 0 });
    expect(three).toEqual(one);
    const alone = betweenness(graph);
    for (let node = 0; node < order; node++) expect(one[node]).toBeCloseTo(alone[node]!, 6);
  });
});
