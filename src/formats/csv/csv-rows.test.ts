import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvDialect } from './csv-dialect.ts';
import { type CsvPart, readCsv } from './csv-rows.ts';

const COMMA: CsvDialect = { separator: ',', newline: '\n' };

function partsOf(text: string, columns: number, dialect = COMMA, size = text.length): readonly CsvPart[] {
  const reading = readCsv(dialect, { line: 1, columns });
  const parts: CsvPart[] = [];
  for (let start = 0; start < text.length; start += size) parts.push(...reading.push(text.slice(start, start + size)));
  return [...parts, ...reading.end()];
}

function cellsOf(text: string, columns: number, dialect = COMMA): readonly (readonly string[] | string)[] {
  return partsOf(text, columns, dialect).map((part) => (part.kind === 'row' ? part.cells : part.kind));
}

describe('readCsv', () => {
  it('reads quoted cells with separators, quotes and line breaks', () => {
    expect(cellsOf('a,"b, ""c""\nd",\n', 3)).toEqual([['a', 'b, "c"\nd', '']]);
  });

  it('reads rows ended by LF, CRLF, CR and by nothing', () => {
    expect(cellsOf('a,b\nc,d', 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsOf('a,b\r\n"c","d"\r\n', 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsOf('a,b\r"c\nc",d\r', 2, { separator: ',', newline: '\r' })).toEqual([
      ['a', 'b'],
      ['c\nc', 'd'],
    ]);
  });

  it('numbers rows by the line on which they begin', () => {
    const lines = partsOf('a,b\n\n"c\n\nc",d\ne,f\n', 2).map((part) => part.line);
    expect(lines).toEqual([1, 3, 6]);
  });

  it('knows a last row without line break, which may have been cut off', () => {
    expect(partsOf('a,b\nc,d', 2).map((part) => part.kind === 'row' && part.isUnterminated)).toEqual([false, true]);
  });

  it('loses one row to a quote that is never closed, and says which', () => {
    const text = 'a,b\n"c,d\ne,f\ng,"h, i"\n';
    expect(partsOf(text, 2)).toEqual([
      { kind: 'row', line: 1, cells: ['a', 'b'], isUnterminated: false },
      { kind: 'broken', line: 2, lastLine: 2 },
      { kind: 'row', line: 3, cells: ['e', 'f'], isUnterminated: false },
      { kind: 'row', line: 4, cells: ['g', 'h, i'], isUnterminated: false },
    ]);
  });

  it('loses one row to quotes within a quoted cell', () => {
    expect(cellsOf('"say "hi" to her",x\ne,f\n', 2)).toEqual(['broken', ['e', 'f']]);
  });

  it('finds the stray quote when another quote happens to close it rows later', () => {
    expect(cellsOf('"a,b\nc,d\ne"",f\ng,h"\ni,j\n', 2)).toEqual([
      'broken',
      ['c', 'd'],
      ['e""', 'f'],
      ['g', 'h"'],
      ['i', 'j'],
    ]);
  });

  it('gives up, naming the line, when nothing behind a broken quote is a row', () => {
    const text = `a,b\n"c,d\n${'no row here\n'.repeat(2000)}`;
    expect(partsOf(text, 2).at(-1)).toEqual({ kind: 'damaged', line: 2 });
  });

  it('skips lines on which nothing stands', () => {
    expect(cellsOf('a,b\n , \n\nc,d\n', 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('gives back what was written, wherever the pieces end', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ë', ',', ';', '"', '\n', '\r', '\r\n', ' '), maxLength: 6 });
    const rows = fc.array(fc.tuple(cell, cell, fc.constant('x')), { maxLength: 8 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), fc.constantFrom(',', ';', '\t'), (made, size, separator) => {
        const text = made.map((row) => `${row.map(quoted).join(separator)}\n`).join('');
        const parts = partsOf(text, 3, { separator, newline: '\n' }, size);
        expect(parts.map((part) => part.kind === 'row' && part.cells)).toEqual(made);
      }),
    );
  });

  it('accounts for every line of any text, and ends', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (made, size) => {
        const parts = partsOf(made, 2, COMMA, size);
        const lines = parts.map((part) => part.line);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        // Whatever is not blank is in a row or among broken lines.
        const letters = (text: string) => text.replace(/[^a]/g, '').length;
        const inRows = parts.map((part) => (part.kind === 'row' ? letters(part.cells.join('')) : 0));
        const allLines = made.split('\n');
        const inBroken = parts.map((part) =>
          part.kind === 'broken' ? letters(allLines.slice(part.line - 1, part.lastLine).join('')) : 0,
        );
        const sum = [...inRows, ...inBroken].reduce((total, count) => total + count, 0);
        expect(sum).toBe(letters(made));
      }),
      { numRuns: 500 },
    );
  });
});
