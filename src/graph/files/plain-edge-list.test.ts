import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdgeList } from './edge-list.ts';
import { readPlainEdgeList } from './plain-edge-list.ts';
import { readNetworkBytes } from './read-network-bytes.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const name = fc.oneof(
  fc.nat(30).map(String),
  fc.constantFrom('007', '7', 'Ana', 'Zoë', 'Ana Ruiz', '12345678', '-1', '"b"', '', 'x.y', '#1', 'source'),
);
const weight = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(String),
  fc.constantFrom('1', '0', '2.50', '.5', '7.', '1e3', '-1', 'NaN', '', '0.1234567890123456789', ' 3 '),
);
const rows = fc.array(fc.tuple(name, name, weight), { maxLength: 30 });

describe('readPlainEdgeList', () => {
  it('reads what it reads as the reader of text does, and leaves to that whatever is not plain', () => {
    const separators = fc.constantFrom(',', ';', '\t', ' ', ', ', '  ');
    const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\n# a comment\n');
    const heads = fc.constantFrom('', 'from,to,weight\n', '"source";"target"\n', '% ties\n', '\ufeff');
    fc.assert(
      fc.property(rows, separators, ends, heads, fc.boolean(), (ties, separator, end, head, weighted) => {
        const lines = ties.map(([a, b, w]) => [a, b, ...(weighted ? [w] : [])].join(separator));
        const text = head.replace(/[,;]/g, separator) + lines.join(end) + (ties.length % 2 === 0 ? '' : end);
        const plain = readPlainEdgeList(encode(text), {});
        if (plain === undefined) return;
        const { network, problems } = readEdgeList(text);
        expect(problems).toEqual([]);
        expect(plain).toEqual(network);
      }),
      { numRuns: 600 },
    );
  });

  it('takes the plain files that programs write', () => {
    for (const text of [
      '1,2\n2,3\n',
      'from,to,weight\n1,2,0.5\n2,3,4\n',
      '"from","to","collab"\n1,2,1\n2,12,2\n',
      'Ana\tBen\t3\nBen\tCem\t1',
      '1 2\r\n2 3\r\n',
    ]) {
      expect(readPlainEdgeList(encode(text), {}), text).toEqual(readEdgeList(text).network);
    }
  });

  it('keeps numbers that are written differently apart', () => {
    expect(readPlainEdgeList(encode('7,007\n07,7\n'), {})?.ids).toEqual(['7', '007', '07']);
  });

  it('is not noticed when a file is read: what is wrong with a late row is told with its line', async () => {
    const lines = Array.from({ length: 300 }, (_, k) => `${k},${k + 1},1`);
    const { network, problems } = await readNetworkBytes(encode([...lines, '5,6,-2', '8'].join('\n')));
    expect(network.from).toHaveLength(300);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [301, 'weight-not-valid'],
      [302, 'row-too-short'],
    ]);
  });
});
