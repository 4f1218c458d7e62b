import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralised, readCsv, restored, writeCsv } from '../../utils/replies/files/csv.ts';

const MANY = 100_000;
const cellsOf = (file: string) => readCsv(file, MANY).map(({ cells }) => cells);

describe('readCsv', () => {
  it.each([
    [
      'plain rows',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of old',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes, separators and lines in a cell', '"a ""q"", b\r\nc",d', [['a "q", b\r\nc', 'd']]],
    [
      'empty cells',
      'a,,\n,"",x',
      [
        ['a', '', ''],
        ['', '', 'x'],
      ],
    ],
    ['empty lines', '\n\na,b\n\n', [['a', 'b']]],
    ['a mark at the head', '\uFEFFa,b', [['a', 'b']]],
    [
      'semicolons',
      'a;b;c\n1,5;2;3',
      [
        ['a', 'b', 'c'],
        ['1,5', '2', '3'],
      ],
    ],
    [
      'tabs',
      'a\tb\tc,d\n1\t2\t3',
      [
        ['a', 'b', 'c,d'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a quote inside a plain cell',
      'a"b,c\nd,e',
      [
        ['a"b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'words after a closing quote',
      '"a"x,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quote that is never closed', 'a,"b\nc,d', [['a', 'b\nc,d']]],
    ['a lone quote at the end', 'a,"', [['a', '']]],
    ['nothing', '', []],
  ])('%s', (_name, file, rows) => {
    expect(cellsOf(file)).toEqual(rows);
  });

  it('says in which line a row begins', () => {
    const lines = readCsv('h,h\n"a\nb\r\nc",x\n\ny,z', MANY).map(({ line }) => line);
    expect(lines).toEqual([1, 2, 6]);
  });

  it('stops where it has enough', () => {
    expect(readCsv('a\n'.repeat(1000), 7)).toHaveLength(7);
  });

  it('ends on megabytes of anything, and never throws', () => {
    for (const piece of ['"', '""', ',', '\n', '"\n', '"a",', "'", 'x'])
      readCsv(piece.repeat(2e6 / piece.length), 3000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => {
        for (const { cells, line } of readCsv(file, MANY)) {
          expect(cells.length).toBeGreaterThan(0);
          expect(line).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('formulas', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1', "'=1", "''@x"])(
    'makes %j harmless, and gives it back',
    (cell) => {
      expect(neutralised(cell)).toBe(`'${cell}`);
      expect(restored(neutralised(cell))).toBe(cell);
    },
  );

  it.each(['x=1', "'x", '', "it's", ' =1'])('leaves %j as it is', (cell) => {
    expect(neutralised(cell)).toBe(cell);
    expect(restored(cell)).toBe(cell);
  });
});

describe('a round trip', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'ب', '💛'))
      .map((signs) => signs.join('')),
  );
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
    )
    // A head with commas alone, as ours: what a file's first line holds tells its separator.
    .map((body) => [(body[0] ?? ['', '']).map((_, at) => `head${at}`), ...body]);

  it('gives back every cell', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(cellsOf(writeCsv(table))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it('never writes a cell that a spreadsheet would reckon', () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(neutralised(one)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });
});
