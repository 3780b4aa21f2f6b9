import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

/** Cells of the only row, read by the rules of RFC 4180. */
function cellsOf(csv: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === '\r\n') break;
  }
  return cells;
}

describe('a table that is written', () => {
  it('gives every text back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        expect(cellsOf(toCsv([texts])).map((cell, k) => (cell === `'${texts[k]}` ? texts[k] : cell))).toEqual(texts);
      }),
    );
  });

  it('holds no text that a spreadsheet would run', () => {
    const hostile = [
      '=1+1',
      '+49 30 1',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '\n@A1',
      '=HYPERLINK("x","y")',
    ];
    for (const cell of cellsOf(toCsv([hostile]))) expect(cell).toMatch(/^'/);
  });

  it('leaves numbers numbers, also those below zero', () => {
    expect(toCsv([[-0.5, 2, undefined, 'a,b']])).toBe('\uFEFF-0.5,2,,"a,b"\r\n');
  });
});
